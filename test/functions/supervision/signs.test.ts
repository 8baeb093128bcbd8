import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { memberNoun, Relation } from "../../../domain/member/member.ts";
import { proposalNoun } from "../../../domain/procurement/proposal.ts";
import { technicalEvaluationNoun } from "../../../domain/technical-evaluation/technical-evaluation.ts";
import { unitEvaluationNoun } from "../../../domain/unit-evaluation/unit-evaluation.ts";
import { routes } from "../../../functions/supervision/http.ts";
import { aConcludedPanel, aConcludedUnit, evaluationIdOf, unitIdOf } from "../../support/a-concluded-unit.ts";
import { aProposal, institutions } from "../../support/a-procurement.ts";
import { givenActivity } from "../../support/an-activity.ts";
import { givenContracting, givenProcurement, givenSealedFiles } from "../../support/given-procurement.ts";
import { people } from "../../support/people.ts";
import { startWorld, type World } from "../../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld(routes, "2026-08-03T02:00:00.000Z");
  await givenContracting(world);
  await givenActivity(world, { status: "evaluating" });
  for (const n of [1, 2]) {
    await world.given(unitEvaluationNoun, evaluationIdOf(n), aConcludedUnit(n));
    await world.given(technicalEvaluationNoun, evaluationIdOf(n), aConcludedPanel(n));
  }
  await tie("expert-2", unitIdOf(1));
  await tie("si-a", "institution-b");
  for (const id of institutions) {
    await givenSealedFiles(world, id);
    await world.given(proposalNoun, aProposal(id).proposalId, aProposal(id, { status: "opened" }));
  }
  await givenProcurement(world, "opened", []);
});
afterAll(() => world.stop());

const tie = async (memberId: string, organizationId: string): Promise<void> => {
  const member = people.find((one) => one.memberId === memberId);
  if (!member) throw new Error(`no test person ${memberId}`);
  const relations = [Relation.parse({ organizationId, kind: "advice", until: null })];
  await world.given(memberNoun, memberId, { ...member, relations });
};

const looks = "/api/supervision/sign-looks";
const look = async (as: string, reason = "收到举报，核对评审组"): Promise<string> => {
  const { body } = await world.call(as, "POST", looks, { cycleId: "main-2026", reason });
  return String(body["id"]);
};
const code = ({ status, body }: Awaited<ReturnType<World["call"]>>) => `${status} ${String(body["code"] ?? "")}`;
const rowsOf = ({ body }: Awaited<ReturnType<World["call"]>>) => JSON.parse(JSON.stringify(body["rows"]));

describe("signs to look at", () => {
  it("R05 are for the supervisor and the body's officers and approvers alone", async () => {
    for (const as of ["expert-1", "unit-1", "si-a", "anping", "association", "committee-1"]) {
      expect(code(await world.call(as, "POST", looks, { cycleId: "main-2026", reason: "想看看" }))).toBe("403 not-permitted");
      expect(code(await world.call(as, "GET", `${looks}?cycleId=main-2026`))).toBe("403 not-permitted");
    }
  });

  it("R05 need a reason, which stays on record with who gave it", async () => {
    expect(code(await world.call("supervisor", "POST", looks, { cycleId: "main-2026", reason: " " }))).toBe("422 invalid-request");
    expect(code(await world.call("supervisor", "POST", looks, { cycleId: "main-2031", reason: "年度核对" }))).toBe("404 unknown-record");
    await look("supervisor");
    const { body } = await world.call("officer", "GET", `${looks}?cycleId=main-2026`);
    expect(body["rows"]).toMatchObject([{ step: "recorded", summary: { memberId: "supervisor", reason: "收到举报，核对评审组" } }]);
  });

  it("R05 each reads under a reason of their own, for a day", async () => {
    const id = await look("supervisor");
    for (const kind of ["panels", "bids"]) {
      expect(code(await world.call("officer", "GET", `${looks}/${id}/${kind}`))).toBe("404 unknown-record");
      expect((await world.call("supervisor", "GET", `${looks}/${id}/${kind}`)).status).toBe(200);
    }
    world.setClock("2026-08-04T02:00:01.000Z");
    for (const kind of ["panels", "bids"])
      expect(code(await world.call("supervisor", "GET", `${looks}/${id}/${kind}`))).toBe("409 look-ended");
  });

  it("R05 in the panels name a relation to the unit judged, with what was compared", async () => {
    const { body } = await world.call("supervisor", "GET", `${looks}/${await look("supervisor")}/panels?limit=200&cursor=`);
    expect(body["basis"]).toEqual({ years: [2026], read: 2, whole: true, left: 0, memberNames: { "expert-2": "测试expert-2" } });
    expect(body["rows"]).toMatchObject([
      {
        kind: "tied-to-unit",
        memberIds: ["expert-2"],
        cases: [{ evaluationId: evaluationIdOf(1), year: 2026 }],
        ties: [{ memberId: "expert-2", organizationId: "unit-1", ground: "advice" }],
      },
    ]);
    const none = await world.call("supervisor", "GET", `${looks}/${await look("supervisor")}/panels?panelSign=met-again`);
    expect(none.body["rows"]).toEqual([]);
  });

  it("R05 in the bids name equal files, relations and prices in steps", async () => {
    const answer = await world.call("officer", "GET", `${looks}/${await look("officer")}/bids`);
    const kinds: readonly string[] = rowsOf(answer).map(({ kind }: { readonly kind: string }) => kind);
    // The files of the tests are all alike.
    expect(kinds).toEqual(["same-file", "same-file", "same-file", "tied-bidders", "even-prices"]);
    expect(rowsOf(answer)[3]).toMatchObject({
      institutionIds: ["institution-a", "institution-b"],
      ties: [{ memberId: "si-a", organizationId: "institution-b", ground: "advice" }],
    });
  });

  it("a year before anything was judged answers that nothing was compared", async () => {
    const empty = await startWorld(routes, "2026-08-03T02:00:00.000Z");
    try {
      await givenContracting(empty);
      const { body } = await empty.call("supervisor", "POST", looks, { cycleId: "main-2026", reason: "年度核对" });
      for (const kind of ["panels", "bids"]) {
        const answer = await empty.call("supervisor", "GET", `${looks}/${String(body["id"])}/${kind}`);
        expect(answer.body).toMatchObject({ rows: [], basis: { read: 0, whole: true } });
      }
    } finally {
      await empty.stop();
    }
  });
});
