import { getDraw, prepareDraw, revealDraw } from "../../domain/draw/contract.ts";
import { acceptAssignment, declareConflict, declineAssignment, listOwnAssignments } from "../../domain/expert/assignment-contract.ts";
import { assignmentIdOf } from "../../domain/expert/expert-assignment.ts";
import { Id } from "../../domain/kernel/id.ts";
import { getTechnicalEvaluation } from "../../domain/technical-evaluation/contract.ts";
import type { TechnicalEvaluation } from "../../domain/technical-evaluation/technical-evaluation.ts";
import { cycleId } from "./act-1-select.ts";
import { turn } from "./cast.ts";
import { daysAfter, fact, justAfter } from "./facts.ts";
import type { Stage } from "./stage.ts";
import { evaluationIdOf } from "./units-2-apply.ts";

/** The panel of a unit as the body sees it. */
export const panelOf = async (stage: Stage, index: number): Promise<TechnicalEvaluation> => {
  const { call } = await stage.client(stage.cast.officer);
  const seen = await call(getTechnicalEvaluation, { id: evaluationIdOf(stage, index) }, {});
  if (seen.sight !== "whole") throw new Error("the officer does not see a panel whole");
  return seen.evaluation;
};

/** 5.3: roster and exclusions first, then the seed, then the panels; two experts stand down and their substitutes follow in order. */
export const drawPanels = async (stage: Stage): Promise<void> => {
  const { officer, approver } = stage.cast;
  const knownFrom = daysAfter(await stage.now(), 2);
  const draw = await stage.play(
    { step: "公布抽取名册和回避情形", clause: "5.3", requirement: "R14", who: "评价机构经办人" },
    async (as) => {
      const publicValue = { source: "次日上海证券综合指数收盘点位（演练）", knownFrom };
      const { id } = await as(officer)(prepareDraw, {}, { cycleId, publicValue });
      const early = await (await stage.client(approver)).refused(revealDraw, { id }, { value: "3000.00" });
      stage.check("R14", "no seed before its public value can be known", early === "not-yet-due", `an early seed answered ${early}`);
      return { drawId: id, knownFrom };
    },
  );
  await stage.moveTo(justAfter(fact(draw, "knownFrom")));
  const drawId = { id: Id.parse(fact(draw, "drawId")) };
  await stage.play({ step: "揭示种子并抽取专家", clause: "5.3", requirement: "R14", who: "评价机构" }, async (as) => {
    const own = await (await stage.client(officer)).refused(revealDraw, drawId, { value: "3456.78" });
    stage.check("R14", "whoever published the roster does not enter the value", own === "own-draw", `the preparer's value answered ${own}`);
    await as(approver)(revealDraw, drawId, { value: "3456.78" });
    const { call } = await stage.client(officer);
    await stage.until("R14", "the opening of every panel", async () => (await call(getDraw, drawId, {})).draw.status === "opened");
    const { draw: drawn } = await call(getDraw, drawId, {});
    stage.check(
      "R14",
      "every unit that conforms has a drawn panel",
      drawn.opened === stage.size.units,
      `${drawn.opened} panels were opened`,
    );
    return { panelsHash: drawn.panelsHash ?? "" };
  });
  await standDown(stage);
  await accept(stage, "专家应邀并承诺无利益冲突");
  // The substitutes of those who stood down may have been asked after their turn had passed.
  await accept(stage, "递补专家应邀");
};

const standDown = (stage: Stage) =>
  stage.play({ step: "一名专家谢绝，一名申报回避，依序递补", clause: "5.3", requirement: "R05 R14", who: "专家" }, async (as) => {
    const declining = turn((await panelOf(stage, 0)).seats, 1).memberId;
    const idOf = (index: number, memberId: string) => ({ id: Id.parse(assignmentIdOf(evaluationIdOf(stage, index), 1, memberId)) });
    await as(declining)(declineAssignment, idOf(0, declining), { reason: "与出国交流时间冲突" });
    const last = stage.size.units - 1;
    const tied = turn((await panelOf(stage, last)).seats, 2).memberId;
    await as(tied)(declareConflict, idOf(last, tied), { ground: "advice" });
    for (const [index, gone] of [
      [0, declining],
      [last, tied],
    ] as const) {
      const { seats, panelSize } = await panelOf(stage, index);
      const refilled = seats.length === panelSize && !seats.some(({ memberId }) => memberId === gone);
      stage.check("R14", "a seat given up goes to the next of the draw", refilled, `unit ${index} has ${seats.length} seats`);
    }
    return {};
  });

const accept = (stage: Stage, step: string) =>
  stage.playEach(
    { step, clause: "5.3", requirement: "R05 R14", who: "专家" },
    async (index, as) => {
      const { sub } = turn(stage.cast.candidates, index);
      const { rows } = await (await stage.client(sub)).call(listOwnAssignments, {}, {});
      for (const { id } of rows.filter((row) => row.step === "invited")) await as(sub)(acceptAssignment, { id }, { noConflict: true });
      return {};
    },
    stage.cast.candidates.length,
  );
