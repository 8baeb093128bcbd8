import { afterAll, beforeAll, expect, it } from "vitest";
import { projectNoun } from "../../domain/project/project.ts";
import { routes } from "../../functions/selection/http.ts";
import { aProject } from "../support/a-project.ts";
import { givenCycle } from "../support/given-cycle.ts";
import { givenPeople } from "../support/people.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
const project = aProject("proposed", { proposedBy: { memberId: "anping", organizationId: "authority-anping" } });
beforeAll(async () => {
  world = await startWorld(routes);
  await givenPeople(world);
  await givenCycle(world);
  await world.given(projectNoun, project.projectId, project);
});
afterAll(() => world.stop());

const revise = (as: string, id: string, seen: number) =>
  world.call(as, "PUT", `/api/selection/projects/${id}/brief`, { ...project.brief, evidenceIds: [] }, { "if-match": `"${seen}"` });

it("a version named for a record one may not see tells neither that it exists nor how far it is", async () => {
  const none = await revise("qinghe", "no-such-project", 9);
  expect(none).toMatchObject({ status: 404, body: { code: "unknown-record" } });
  expect(await revise("qinghe", project.projectId, 9)).toEqual(none);
  expect(await revise("qinghe", project.projectId, 1)).toEqual(none);
  const stale = await revise("anping", project.projectId, 9);
  expect(stale).toMatchObject({ status: 412, body: { code: "stale-version", details: { seen: 9, current: 1 } } });
  expect(await revise("anping", project.projectId, 1)).toMatchObject({ status: 200, body: { version: 2 } });
});
