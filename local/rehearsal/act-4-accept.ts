import { RubricLineCode } from "../../domain/acceptance/acceptance-plan.ts";
import {
  finishReview,
  formPanel,
  issuePlan,
  nameRespondent,
  recordDefence,
  reviewMaterials,
  scheduleDefence,
  submitMaterials,
  submitSupplement,
} from "../../domain/acceptance/contract.ts";
import { getAcceptance, listSheets } from "../../domain/acceptance/read-contract.ts";
import { announceResult, approveGrade, concludePanel } from "../../domain/acceptance/result-contract.ts";
import { declareRelations } from "../../domain/member/contract.ts";
import { readNotice } from "../../domain/notice/contract.ts";
import { acceptanceMaterials } from "../../domain/programme/settings/acceptance-rubric.ts";
import { getProject } from "../../domain/project/contract.ts";
import { listOwnSheets, submitSheet } from "../../domain/scoring/contract.ts";
import { winnerOf } from "./act-2-contract.ts";
import { turn } from "./cast.ts";
import { prove } from "./evidence.ts";
import { daysAfter, fact, justAfter } from "./facts.ts";
import type { Acting, Stage } from "./stage.ts";

type As = (sub: string | undefined) => Acting;
type IdOf = (index: number) => string;

/** 7.3: panel, plan and rubric, materials and their review, defence, sealed sheets, grade, approval, notice, announcement. */
export const acceptProjects = async (stage: Stage, projectIds: readonly string[]): Promise<void> => {
  const applied = await stage.playEach({ step: "受理验收申请", clause: "7.3", requirement: "R76", who: "系统" }, async (index, as) => {
    const { project } = await as(stage.cast.officer)(getProject, { id: turn(projectIds, index) }, {});
    return { acceptanceId: project.acceptanceId ?? "" };
  });
  const idOf: IdOf = (index) => fact(applied[index], "acceptanceId");
  await prepare(stage, idOf);
  await handIn(stage, idOf);
  await supplement(stage, idOf);
  await stage.moveTo(daysAfter(await stage.now(), 3));
  await defend(stage, idOf);
  await score(stage, idOf);
  await grade(stage, idOf);
  await announce(stage, idOf, projectIds);
};

const panelOf = (stage: Stage): readonly string[] => stage.cast.experts.slice(0, 5);

/** The expert who sits on no panel here, for having advised the institutions. */
const tiedExpertOf = (stage: Stage): string => turn(stage.cast.experts, 5);

const declareTies = async (stage: Stage, as: As): Promise<void> => {
  const relations = stage.cast.institutions.map(({ organizationId }) => ({ organizationId, kind: "advice" as const, until: null }));
  await as(tiedExpertOf(stage))(declareRelations, {}, { relations });
};

const prepare = (stage: Stage, idOf: IdOf) =>
  stage.playEach(
    { step: "组建验收小组、下达方案和细则", clause: "7.3.1", requirement: "R77 R78", who: "评价机构经办人" },
    async (index, as) => {
      const { officer } = stage.cast;
      const params = { id: idOf(index) };
      const own = await (await stage.client(officer)).refused(formPanel, params, {
        members: [winnerOf(stage, index).sub, ...panelOf(stage).slice(1)].map((memberId, place) => ({ memberId, leads: place === 1 })),
      });
      stage.check(
        "R77",
        "an institution's own people never sit on its panel",
        own.startsWith("panel-member"),
        `a panel with the institution's own person answered ${own}`,
      );
      await declareTies(stage, as);
      const tied = await (await stage.client(officer)).refused(formPanel, params, {
        members: [...panelOf(stage).slice(0, 4), tiedExpertOf(stage)].map((memberId, place) => ({ memberId, leads: place === 0 })),
      });
      stage.check(
        "R05",
        "whoever is tied to a party within the look-back does not judge it",
        tied === "panel-member-recused",
        `a tied expert answered ${tied}`,
      );
      await as(officer)(formPanel, params, { members: panelOf(stage).map((memberId, place) => ({ memberId, leads: place === 0 })) });
      await as(officer)(issuePlan, params, {
        text: "依据合同与备案方案验收，材料七成、答辩三成。",
        rubric: RubricLineCode.options.map((line, place) => ({
          line,
          requirement: "按细则评分，低于六成须写明理由。",
          targetIds: place === 0 ? ["pass-rate", "procedures"] : [],
        })),
        checklist: { changed: [], added: [] },
        materialsDueAt: daysAfter(await stage.now(), 10),
      });
      return {};
    },
  );

const slots = acceptanceMaterials.keyof().options;

const materialsOf = async (stage: Stage, as: As, sub: string, id: string, wanted: readonly string[], name: string) => {
  const materials = [];
  for (const slot of wanted) {
    const evidenceId = await prove(stage, as, sub, { noun: "acceptance", id, slot: slot.replaceAll("_", "-") }, `${name}-${slot}.txt`);
    materials.push({ slot, evidenceIds: [evidenceId] });
  }
  return materials;
};

const handIn = (stage: Stage, idOf: IdOf) =>
  stage.playEach({ step: "提交验收材料", clause: "7.3.2", requirement: "R79", who: "技术服务机构" }, async (index, as) => {
    const { sub } = winnerOf(stage, index);
    const params = { id: idOf(index) };
    const materials = await materialsOf(stage, as, sub, params.id, slots, "验收材料");
    const short = await (await stage.client(sub)).refused(submitMaterials, params, { materials: materials.slice(1) });
    stage.check("R79", "every required material must be there", short === "materials-incomplete", `an incomplete pack answered ${short}`);
    await as(sub)(submitMaterials, params, { materials });
    return {};
  });

const supplement = (stage: Stage, idOf: IdOf) =>
  stage.playEach({ step: "审核材料，补正一次", clause: "7.3.3.1", requirement: "R80", who: "评价机构与机构" }, async (index, as) => {
    const { officer } = stage.cast;
    const { sub } = winnerOf(stage, index);
    const params = { id: idOf(index) };
    const [first = "", ...others] = slots;
    const soon = daysAfter(await stage.now(), 2);
    const early = await (await stage.client(officer)).refused(scheduleDefence, params, { at: soon, place: "评审室" });
    stage.check(
      "R80",
      "no defence before every material is reviewed",
      early === "wrong-step",
      `scheduling the defence before the review answered ${early}`,
    );
    await as(officer)(reviewMaterials, params, {
      reviews: [
        { slot: first, outcome: "needs_supplement", reason: "缺少测算依据。" },
        ...others.map((slot) => ({ slot, outcome: "accepted" as const, reason: null })),
      ],
    });
    await as(officer)(finishReview, params, {});
    await as(sub)(submitSupplement, params, { materials: await materialsOf(stage, as, sub, params.id, [first], "补正材料") });
    await as(officer)(reviewMaterials, params, { reviews: [{ slot: first, outcome: "accepted", reason: null }] });
    await as(officer)(finishReview, params, {});
    await as(officer)(scheduleDefence, params, { at: soon, place: "评审室" });
    await as(sub)(nameRespondent, params, { name: "王工", duty: "项目组长" });
    return {};
  });

const defend = (stage: Stage, idOf: IdOf) =>
  stage.playEach({ step: "验收答辩", clause: "7.3.3.2", requirement: "R81", who: "验收小组与机构" }, async (index, as) => {
    const { officer } = stage.cast;
    const params = { id: idOf(index) };
    const panel = panelOf(stage);
    const minutesEvidenceId = await prove(stage, as, officer, { noun: "acceptance", id: params.id, slot: "defence" }, "答辩记录.txt");
    await as(officer)(recordDefence, params, {
      attendance: [...panel],
      questions: panel.map((askedBy) => ({
        askedBy,
        line: RubricLineCode.options[0] ?? "benefit",
        question: "合格率提高的依据是什么？",
        answer: "按季度抽样记录计算，原始记录已归档。",
      })),
      minutesEvidenceId,
      recording: null,
    });
    return {};
  });

const score = (stage: Stage, idOf: IdOf) =>
  stage.playEach({ step: "专家独立评分（密封）", clause: "7.3.4", requirement: "R82", who: "验收小组" }, async (index, as) => {
    const { officer } = stage.cast;
    const params = { id: idOf(index) };
    for (const [place, expert] of panelOf(stage).entries()) {
      await stage.until("R82", "the opening of the score sheets", async () => (await sheetOf(as, expert, params.id)) !== undefined);
      const { acceptance } = await whole(as, officer, params.id);
      const marks = (acceptance.plan?.rubric ?? []).map(({ line, points }) => {
        const tenths = Math.floor((points * 10 * (84 + place)) / 100);
        return { line, materials: tenths, defence: tenths, reason: null };
      });
      const sealed = await (await stage.client(officer)).refused(listSheets, params, {});
      stage.check(
        "R82",
        "score sheets are sealed until all are in",
        sealed === "scores-sealed",
        `reading the sheets before all are in answered ${sealed}`,
      );
      const sheet = await sheetOf(as, expert, params.id);
      await as(expert)(submitSheet, { id: sheet ?? "" }, { marks, dissent: null });
    }
    await stage.until(
      "R82",
      "the aggregation of the sheets",
      async () => (await whole(as, officer, params.id)).acceptance.status === "scored",
    );
    return {};
  });

const sheetOf = async (as: As, expert: string, acceptanceId: string): Promise<string | undefined> => {
  for (let cursor: string | undefined; ; ) {
    const page: { rows: readonly { id: string }[]; cursor: string | null } = await as(expert)(listOwnSheets, {}, { limit: 200, cursor });
    const found = page.rows.find(({ id }) => id.startsWith(acceptanceId));
    if (found || page.cursor === null) return found?.id;
    cursor = page.cursor;
  }
};

const whole = async (as: As, sub: string, id: string) => {
  const seen = await as(sub)(getAcceptance, { id }, {});
  if (seen.sight !== "whole") throw new Error("the body sees the whole acceptance");
  return seen;
};

const grade = (stage: Stage, idOf: IdOf) =>
  stage.playEach({ step: "形成结论、审定等级", clause: "7.3.5", requirement: "R82 R83", who: "组长与审批人" }, async (index, as) => {
    const { officer, approver } = stage.cast;
    const params = { id: idOf(index) };
    await as(turn(panelOf(stage), 0))(concludePanel, params, { opinion: "材料齐全，目标完成，同意通过验收。", autoFail: [] });
    await as(approver)(approveGrade, params, {});
    await stage.until("R84", "the notice of the result", async () => (await whole(as, officer, params.id)).acceptance.noticeId !== null);
    return {};
  });

const announce = async (stage: Stage, idOf: IdOf, projectIds: readonly string[]): Promise<void> => {
  const { officer } = stage.cast;
  const { call } = await stage.client(officer);
  const seen = await call(getAcceptance, { id: idOf(stage.size.projects - 1) }, {});
  const noticeId = seen.sight === "whole" ? seen.acceptance.noticeId : null;
  if (noticeId !== null) await stage.moveTo(justAfter((await call(readNotice, { id: noticeId }, {})).objectionsUntil));
  await stage.playEach({ step: "公告验收结果", clause: "7.3.5", requirement: "R84", who: "评价机构经办人" }, async (index, as) => {
    const params = { id: idOf(index) };
    await stage.until(
      "R84",
      "the clearing of the result's notice",
      async () => (await whole(as, officer, params.id)).acceptance.status === "cleared",
    );
    await as(officer)(announceResult, params, {});
    const { project } = await as(winnerOf(stage, index).sub)(getProject, { id: turn(projectIds, index) }, {});
    stage.check(
      "R83",
      "the grade follows the scale",
      project.grade === "good",
      `the institution sees the grade ${project.grade ?? "none"}`,
    );
    return { grade: project.grade ?? "" };
  });
};
