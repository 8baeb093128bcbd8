import { afterAll, beforeAll, expect, it } from "vitest";
import { routes } from "../../../functions/evidence/http.ts";
import { projectId } from "../../support/a-procurement.ts";
import { aContract } from "../../support/a-project.ts";
import { givenFile } from "../../support/given-file.ts";
import { givenContracting, givenProcurement } from "../../support/given-procurement.ts";
import { startWorld, type World } from "../../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld(routes);
  await givenContracting(world);
  await givenProcurement(world, "awarded", [], { contract: aContract({ signedByInstitutionAt: null }) });
  await givenFile(world, { evidenceId: "contract-file", organizationId: "body", noun: "project", id: projectId });
  await givenFile(world, { evidenceId: "inspection-notes", organizationId: "body", noun: "project", id: projectId });
});
afterAll(() => world.stop());

const read = async (as: string, evidenceId: string) => (await world.call(as, "GET", `/api/evidence/files/${evidenceId}`)).status;

it("R67 the winner reads the contract that the body signed, before it signs it too", async () => {
  for (const as of ["officer", "supervisor", "si-a"]) expect(await read(as, "contract-file"), as).toBe(200);
});

it("R67 nobody else who bid reads it, nor the winner other files of the project", async () => {
  for (const as of ["si-b", "si-c", "unit-1"]) expect(await read(as, "contract-file"), as).toBe(404);
  expect(await read("si-a", "inspection-notes")).toBe(404);
});
