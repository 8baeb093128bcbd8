import { afterAll, beforeAll, expect, it } from "vitest";
import { cultivationNoun } from "../../../domain/cultivation/cultivation.ts";
import { routes } from "../../../functions/evidence/http.ts";
import { givenFile } from "../../support/given-file.ts";
import { givenPeople } from "../../support/people.ts";
import { startWorld, type World } from "../../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld(routes);
  await givenPeople(world);
  const cultivation = cultivationNoun.schema.parse({
    ...{ cultivationId: "cultivation-1", title: "丝网产业培育", year: 2026, plan: "分期培训", evidenceIds: ["plan-file"] },
    ...{ partners: ["partner-1"], units: ["unit-1"], status: "running", activities: 1, closing: null },
    ...{ plannedBy: { memberId: "officer", organizationId: "body" }, plannedAt: "2026-03-02T01:00:00.000Z" },
  });
  await world.given(cultivationNoun, "cultivation-1", cultivation);
  await givenFile(world, { evidenceId: "plan-file", organizationId: "body", noun: "cultivation", id: "body" });
  await givenFile(world, { evidenceId: "sign-in-sheet", organizationId: "body", noun: "cultivation", id: "cultivation-1" });
});
afterAll(() => world.stop());

const read = async (as: string, evidenceId: string) => (await world.call(as, "GET", `/api/evidence/files/${evidenceId}`)).status;

it("R16 a plan's files are for all who may join or help, and for no other", async () => {
  for (const as of ["officer", "supervisor", "unit-1", "association"]) expect(await read(as, "plan-file"), as).toBe(200);
  for (const as of ["si-a", "anping", "expert-1"]) expect(await read(as, "plan-file"), as).toBe(404);
});

it("R16 what proves an activity may name who took part: it is for those who run the cultivation", async () => {
  for (const as of ["officer", "supervisor", "association"]) expect(await read(as, "sign-in-sheet"), as).toBe(200);
  for (const as of ["unit-1", "si-a", "expert-2"]) expect(await read(as, "sign-in-sheet"), as).toBe(404);
});
