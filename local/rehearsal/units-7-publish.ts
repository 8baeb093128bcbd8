import { finishActivity } from "../../domain/creation-activity/contract.ts";
import { getCycle } from "../../domain/cycle/contract.ts";
import { castBallot, concludeDecision, conveneDecision } from "../../domain/decision/contract.ts";
import { Id } from "../../domain/kernel/id.ts";
import { readNotice } from "../../domain/notice/contract.ts";
import { computeCalibration, rankUnits } from "../../domain/technical-evaluation/contract.ts";
import { decideAppeal, fileAppeal } from "../../domain/unit-result/appeal-contract.ts";
import { announceResults, draftResultList, getResultList } from "../../domain/unit-result/contract.ts";
import { listUnitResults } from "../../domain/unit-result/public-contract.ts";
import { readReceipt } from "../../domain/unit-result/receipt-contract.ts";
import { cycleId } from "./act-1-select.ts";
import { turn } from "./cast.ts";
import { daysAfter, fact, justAfter } from "./facts.ts";
import type { Facts } from "./journal.ts";
import type { Stage } from "./stage.ts";
import { evaluationIdOf } from "./units-2-apply.ts";

/** A list takes at most this many units. */
const listSize = 200;

/** 4, 5.2: decided together, on notice, announced; each unit gets the receipt of its score, and one appeals. */
export const publishResults = async (stage: Stage): Promise<void> => {
  const { officer } = stage.cast;
  await stage.play({ step: "校准与排序", clause: "5.2", requirement: "R10", who: "评价机构经办人" }, async (as) => {
    await as(officer)(computeCalibration, {}, { cycleId });
    const { rows } = await as(officer)(rankUnits, {}, { cycleId });
    const falling = rows.every(({ score }, place) => place === 0 || score <= (rows[place - 1]?.score ?? 0));
    stage.check(
      "R10",
      "units are ranked by their scores, calibrated beside raw",
      falling && rows.every(({ calibrated }) => calibrated !== null),
      "they are not",
    );
    return { first: rows[0]?.unitId ?? "" };
  });
  const lists = Math.ceil(stage.size.units / listSize);
  const drafted = await stage.playEach(
    { step: "拟定名单、集体研究", clause: "5.2", requirement: "R10", who: "评价机构与研究小组" },
    async (part, as) => decideList(stage, part, as),
    lists,
  );
  for (const [part, list] of drafted.entries()) await clearList(stage, { id: Id.parse(fact(list, "resultListId")) }, part + 1);
  await tellUnits(stage);
};

type As = Parameters<Parameters<Stage["play"]>[1]>[0];

const decideList = async (stage: Stage, part: number, as: As): Promise<Facts> => {
  const { officer, committee } = stage.cast;
  const indexes = Array.from({ length: stage.size.units }, (_, index) => index).slice(part * listSize, (part + 1) * listSize);
  const evaluationIds = indexes.map((index) => evaluationIdOf(stage, index));
  const title = `2026 年度单位评价结果（第 ${part + 1} 批）`;
  const { id } = await as(officer)(draftResultList, {}, { cycleId, title, evaluationIds });
  const subject = { kind: "unit-results" as const, resultListId: id };
  const decision = await as(officer)(conveneDecision, {}, { cycleId, subject, roster: committee.map((member) => Id.parse(member)) });
  // One of them has no part in the decision, so that an appeal has somebody to decide it.
  for (const member of committee.slice(0, -1)) await as(member)(castBallot, { id: decision.id }, { vote: "for" });
  await as(officer)(concludeDecision, { id: decision.id }, { text: "经集体研究，同意评价结果。" });
  return { resultListId: id };
};

const clearList = async (stage: Stage, params: { readonly id: Id }, part: number): Promise<void> => {
  const { officer, approver } = stage.cast;
  const { call } = await stage.client(officer);
  const statusOf = async () => (await call(getResultList, params, {})).list.status;
  const noticed = await stage.play({ step: `评价结果公示（第 ${part} 批）`, clause: "4", requirement: "R06", who: "工作流" }, async () => {
    await stage.until("R06", "the notice of the results", async () => (await statusOf()) === "on_notice");
    const { list } = await call(getResultList, params, {});
    const notice = await (await stage.client(undefined)).call(readNotice, { id: Id.parse(list.noticeId ?? "") }, {});
    return { until: notice.objectionsUntil };
  });
  await stage.moveTo(justAfter(fact(noticed, "until")));
  await stage.play({ step: `公告评价结果（第 ${part} 批）`, clause: "4", requirement: "R06", who: "评价机构" }, async (as) => {
    await stage.until("R06", "the end of the notice", async () => (await statusOf()) === "cleared");
    await as(approver)(announceResults, params, {});
    await stage.until("R06", "every unit's result", async () => (await statusOf()) === "announced");
    return {};
  });
};

const tellUnits = (stage: Stage) =>
  stage.play({ step: "成绩单与申诉", clause: "4", requirement: "R06", who: "参评单位" }, async (as) => {
    const { sub } = turn(stage.cast.applicants, 0);
    const params = { id: evaluationIdOf(stage, 0) };
    const receipt = await as(sub)(readReceipt, params, {});
    const explained = receipt.points.every(({ reached, strengths }) => reached !== null && strengths.length > 0);
    stage.check(
      "R06",
      "a unit learns of each point how it was judged",
      explained && receipt.points.length === 22,
      "a point is not explained",
    );
    const { rows } = await (await stage.client(undefined)).call(listUnitResults, {}, { cycleId, limit: 200 });
    const shown = rows.length === Math.min(stage.size.units, 200) && rows.every(({ titled }) => !titled);
    stage.check("R06", "results are public, and without an approval basis none is a title", shown, `${rows.length} are shown`);
    await as(sub)(fileAppeal, params, { grounds: "对 6.6 对比数据的认定有异议。", evidenceIds: [] });
    const own = await (await stage.client(stage.cast.approver)).refused(decideAppeal, params, { outcome: "rejected", reason: "维持" });
    stage.check(
      "R05",
      "who decided before does not decide the appeal",
      own === "appeal-same-people",
      `the approver's decision answered ${own}`,
    );
    const early = await (await stage.client(stage.cast.officer)).refused(finishActivity, { id: cycleId }, {});
    stage.check(
      "R05",
      "a year's units are not finished while they may appeal",
      early === "not-yet-due",
      `finishing at once answered ${early}`,
    );
    const impartial = stage.cast.committee.at(-1);
    await as(impartial)(decideAppeal, params, { outcome: "rejected", reason: "对比数据未注明来源，维持原结果。" });
    return {};
  });

/** 5.1, 5.2: the year's projects are through; it closes only once its units are too. */
export const finishUnits = async (stage: Stage): Promise<void> => {
  // Beyond the working days in which a result may be appealed against.
  await stage.moveTo(daysAfter(await stage.now(), 14));
  await stage.play({ step: "创建活动结束", clause: "5.2", requirement: "R08", who: "评价机构经办人" }, async (as) => {
    const { cycle } = await as(stage.cast.officer)(getCycle, { id: cycleId }, {});
    stage.check("R08", "a year does not close before its units have their results", cycle.status === "promoted", `it is ${cycle.status}`);
    await as(stage.cast.officer)(finishActivity, { id: cycleId }, {});
    return {};
  });
};
