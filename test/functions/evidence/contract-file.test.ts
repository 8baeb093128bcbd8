import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { routes } from "../../../functions/evidence/http.ts";
import { procurementId, projectId } from "../../support/a-procurement.ts";
import { aContract } from "../../support/a-project.ts";
import { givenFile } from "../../support/given-file.ts";
import { givenContracting, givenProcurement } from "../../support/given-procurement.ts";
import { startWorld, type World } from "../../support/world.ts";

/** The body may have put the document with the project, or with the procurement. */
describe.each([
  ["project", projectId],
  ["procurement", procurementId],
])("a contract that lies with the %s", (noun, id) => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld(routes);
    await givenContracting(world);
    await givenProcurement(world, "awarded", [], { contract: aContract({ signedByInstitutionAt: null }) });
    for (const evidenceId of ["contract-file", "notes"]) await givenFile(world, { evidenceId, organizationId: "body", noun, id });
  });
  afterAll(() => world.stop());

  const read = async (as: string, evidenceId: string) => (await world.call(as, "GET", `/api/evidence/files/${evidenceId}`)).status;

  it("R67 the winner reads the contract that the body signed, before it signs it too", async () => {
    for (const as of ["officer", "supervisor", "si-a"]) expect(await read(as, "contract-file"), as).toBe(200);
  });

  it("R67 nobody else who bid reads it, nor the winner its other files", async () => {
    for (const as of ["si-b", "si-c", "unit-1"]) expect(await read(as, "contract-file"), as).toBe(404);
    expect(await read("si-a", "notes")).toBe(404);
  });
});
