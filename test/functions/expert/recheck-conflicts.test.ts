import { afterAll, beforeAll, expect, it } from "vitest";
import { assignmentNoun } from "../../../domain/expert/expert-assignment.ts";
import { memberNoun } from "../../../domain/member/member.ts";
import { emptySheet } from "../../../domain/scoring/unit-sheet.ts";
import { technicalEvaluationNoun } from "../../../domain/technical-evaluation/technical-evaluation.ts";
import { createHandler } from "../../../functions/expert/recheck-conflicts.event.ts";
import { routes } from "../../../functions/member/http.ts";
import { evaluationId, submittedSheets } from "../../support/a-technical-evaluation.ts";
import { aContext } from "../../support/events.ts";
import { givenPanel, sheetIdOf } from "../../support/given-technical.ts";
import { streamOf } from "../../support/stream-of.ts";
import { startWorld, type World } from "../../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld(routes);
  await givenPanel(world);
  for (const sheet of submittedSheets()) await world.given(assignmentNoun, sheet.assignmentId, sheet);
});
afterAll(() => world.stop());

const recheck = (memberId: string) =>
  createHandler(() => world.live)(streamOf({ pk: `member#${memberId}`, sk: "STATE" }), aContext("recheck-conflicts"));
const assignmentOf = async (expert: string) => (await world.live.records.get(assignmentNoun, sheetIdOf(expert)))?.state;
const declare = (expert: string, organizationId: string) =>
  world.call(expert, "PUT", "/api/member/own-relations", { relations: [{ organizationId, kind: "kinship", until: null }] });

it("R05 a relation that comes up while a panel marks empties the seat and voids the marks, once", async () => {
  await declare("expert-2", "91130000000000001R");
  for (let times = 0; times < 2; times += 1) expect(await recheck("expert-2")).toEqual({ batchItemFailures: [] });
  expect(await assignmentOf("expert-2")).toMatchObject({
    status: "recused",
    recused: { ground: "kinship", by: { memberId: "system", organizationId: "system" } },
    sheet: emptySheet,
    submittedAt: null,
  });
  const panel = (await world.live.records.get(technicalEvaluationNoun, evaluationId))?.state;
  expect(panel?.seats.map(({ memberId }) => memberId)).toEqual(["expert-1", "expert-3", "expert-4", "expert-5"]);
  expect(panel?.replaced).toMatchObject([{ memberId: "expert-2", reason: "kinship" }]);
});

it("R05 leaves alone whoever has no tie to the unit", async () => {
  await declare("expert-3", "unit-7");
  const before = await world.live.records.get(assignmentNoun, sheetIdOf("expert-3"));
  expect(await recheck("expert-3")).toEqual({ batchItemFailures: [] });
  expect(await world.live.records.get(assignmentNoun, sheetIdOf("expert-3"))).toEqual(before);
});

it("R15 whoever has left the pool gives up what they have not handed in, and what they have stands", async () => {
  for (const expert of ["expert-3", "expert-4"]) {
    const member = (await world.live.records.get(memberNoun, expert))?.state;
    if (member) await world.given(memberNoun, expert, { ...member, roles: [] });
  }
  const marking = submittedSheets().find(({ memberId }) => memberId === "expert-4");
  if (marking) await world.given(assignmentNoun, marking.assignmentId, { ...marking, status: "scoring", submittedAt: null });
  for (const expert of ["expert-3", "expert-4"]) expect(await recheck(expert)).toEqual({ batchItemFailures: [] });
  expect(await assignmentOf("expert-3")).toMatchObject({ status: "submitted" });
  expect(await assignmentOf("expert-4")).toMatchObject({ status: "recused", recused: { ground: "unable" } });
});

it("does nothing about people who judge nothing, or are not there", async () => {
  expect(await recheck("si-a")).toEqual({ batchItemFailures: [] });
  expect(await recheck("nobody")).toEqual({ batchItemFailures: [] });
});
