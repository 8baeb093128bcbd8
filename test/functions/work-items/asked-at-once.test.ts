import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { memberNoun } from "../../../domain/member/member.ts";
import { routes as expertRoutes } from "../../../functions/expert/http.ts";
import { routes as workRoutes } from "../../../functions/work-items/http.ts";
import { givenPeople, people } from "../../support/people.ts";
import { startWorld, type World } from "../../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld([...expertRoutes, ...workRoutes]);
  await givenPeople(world);
  const [association] = people.filter(({ memberId }) => memberId === "association");
  if (association) await world.given(memberNoun, "association-2", { ...association, memberId: "association-2", name: "同事" });
});
afterAll(() => world.stop());

const waitingFor = async (person: string): Promise<readonly unknown[]> => {
  const { body } = await world.call(person, "GET", "/api/work-items/inbox");
  const rows = Array.isArray(body["rows"]) ? body["rows"] : [];
  return rows.map((row) => (typeof row === "object" && row !== null && "action" in row ? row["action"] : row));
};
const profile = { fields: ["*"], title: "senior_title", yearsInField: 12, birthYear: 1975, evidenceIds: [] };

describe("work items of records that no workflow drives", () => {
  it("R11 an application to the pool waits for the employer, then for the officer, then for the approver, and for nobody once rejected", async () => {
    expect((await world.call("association", "POST", "/api/expert/experts", { profile, publicConsent: false })).status).toBe(200);
    expect(await waitingFor("association")).toEqual(["recommend-expert"]);
    expect(await waitingFor("officer")).toEqual([]);
    const path = "/api/expert/experts/association";
    const colleague = await world.call("association-2", "POST", `${path}/recommendation`, { opinion: "同意推荐" });
    expect(colleague.status).toBe(200);
    expect(await waitingFor("association")).toEqual([]);
    expect(await waitingFor("officer")).toEqual(["vet-expert"]);
    expect((await world.call("officer", "POST", `${path}/vetting`, { opinion: "符合条件" })).status).toBe(200);
    expect([await waitingFor("officer"), await waitingFor("approver")]).toEqual([[], ["admit-expert"]]);
    expect((await world.call("approver", "POST", `${path}/rejection`, { reason: "本届名额已满" })).status).toBe(200);
    expect(await waitingFor("approver")).toEqual([]);
    expect(await world.live.work.unsent(10)).toEqual([]);
  });
});
