import { publishCall, recordSurvey } from "../../domain/call/contract.ts";
import { getCycle, startCycle } from "../../domain/cycle/contract.ts";
import { castBallot, concludeDecision, conveneDecision, getDecision, recuseFromDecision } from "../../domain/decision/contract.ts";
import { Id } from "../../domain/kernel/id.ts";
import { Instant } from "../../domain/kernel/instant.ts";
import { readNotice } from "../../domain/notice/contract.ts";
import { acceptObjection, investigateObjection, replyObjection } from "../../domain/objection/contract.ts";
import { submitObjection } from "../../domain/objection/public-contract.ts";
import { draftProject, recommendProject } from "../../domain/project/contract.ts";
import { turn } from "./cast.ts";
import { prove } from "./evidence.ts";
import { fact, justAfter } from "./facts.ts";
import type { Facts } from "./journal.ts";
import type { Stage } from "./stage.ts";

export const cycleId = "main-2026";
const cycleParams = { id: cycleId };

/** 5.1 and 7.1.1–7.1.2: the cycle starts, the call goes out, projects are recommended, the list is decided, noticed and cleared. */
export const selectProjects = async (stage: Stage): Promise<readonly string[]> => {
  await startYear(stage);
  await publish(stage);
  const projects = await recommend(stage);
  const projectIds = projects.map((facts) => fact(facts, "projectId"));
  await decideList(stage, projectIds);
  await clearList(stage);
  return projectIds;
};

const cycleStatus = async (stage: Stage): Promise<string> => {
  const { call } = await stage.client(stage.cast.officer);
  return (await call(getCycle, cycleParams, {})).cycle.status;
};

const startYear = async (stage: Stage): Promise<void> => {
  const { administrator } = stage.cast;
  await stage.moveTo(Instant.parse("2026-01-05T01:00:00.000Z"));
  await stage.play({ step: "年度工作按时启动", clause: "5.1", requirement: "R08", who: "定时任务" }, async (as) => {
    await stage.until("R08", "the start of the cycle by its schedule", async () => (await cycleStatus(stage)) === "planned");
    const second = await (await stage.client(administrator)).refused(startCycle, {}, { year: 2026 });
    stage.check(
      "R08",
      "the schedule starts the year, and a second start is refused",
      second === "cycle-exists",
      `a second start answered ${second}`,
    );
    return { status: (await as(stage.cast.officer)(getCycle, cycleParams, {})).cycle.status };
  });
};

const publish = async (stage: Stage): Promise<void> => {
  const { officer, authorities } = stage.cast;
  await stage.play({ step: "登记需求调研", clause: "7.1.1", requirement: "R60", who: "评价机构经办人" }, async (as) => {
    const { jurisdiction } = turn(authorities, 0);
    const survey = {
      cycleId,
      jurisdiction,
      leadingIndustry: "丝网",
      keyIndustryChain: "金属制品",
      respondents: 42,
      findings: "镀层质量不稳定，检测能力不足。",
    };
    const { id } = await as(officer)(recordSurvey, {}, { ...survey, evidenceIds: [] });
    return { surveyId: id };
  });
  await stage.play({ step: "印发项目通知", clause: "7.1.1", requirement: "R61", who: "评价机构经办人" }, async (as) => {
    const text = {
      title: "2026 年度质量提升项目通知",
      keyTasks: ["县域优势产业质量提升"],
      requirements: ["由县级部门或协会推荐"],
      contact: "0311-00000000",
    };
    await as(officer)(publishCall, {}, { cycleId, text });
    const { cycle } = await as(officer)(getCycle, cycleParams, {});
    return { closesAt: cycle.call?.closesAt ?? "" };
  });
};

const briefOf = (jurisdiction: string, title: string) => ({
  title,
  jurisdiction,
  leadingIndustry: "县域优势产业",
  keyIndustryChain: "重点产业链",
  need: "产品一次合格率偏低，缺少过程检验能力。",
  expectedResults: "一次合格率提高三个百分点，形成可复制的检验规程。",
  evidenceIds: [],
});

const recommend = (stage: Stage): Promise<readonly Facts[]> =>
  stage.playEach({ step: "推荐项目", clause: "7.1.2", requirement: "R62", who: "县级部门" }, async (index, as) => {
    const { sub, jurisdiction } = turn(stage.cast.authorities, index);
    const brief = briefOf(jurisdiction, `县域产业质量提升项目 ${index + 1}`);
    const draft = await as(sub)(draftProject, {}, { cycleId, brief });
    await prove(stage, as, sub, { noun: "project", id: draft.id, slot: "brief" }, "产业质量状况.txt");
    await as(sub)(recommendProject, { id: draft.id }, { opinion: "产业基础好，需求明确，同意推荐。" });
    return { projectId: draft.id };
  });

/** A draft that was not recommended in time stays a draft. */
const recommendLate = (stage: Stage): Promise<Facts> =>
  stage.play({ step: "逾期推荐被拒绝", clause: "7.1.2", requirement: "R62", who: "县级部门" }, async (as) => {
    const { sub, jurisdiction } = turn(stage.cast.authorities, 0);
    const draft = await as(sub)(draftProject, {}, { cycleId, brief: briefOf(jurisdiction, "逾期项目") });
    const late = await (await stage.client(sub)).refused(recommendProject, { id: draft.id }, { opinion: "同意推荐。" });
    stage.check("R62", "no recommendation after the call has closed", late === "call-closed", `a late recommendation answered ${late}`);
    return { projectId: draft.id };
  });

const decideList = async (stage: Stage, projectIds: readonly string[]): Promise<void> => {
  const { officer, committee } = stage.cast;
  const { call } = await stage.client(officer);
  const { cycle } = await call(getCycle, cycleParams, {});
  if (cycle.call) await stage.moveTo(justAfter(cycle.call.closesAt));
  await stage.until("R61", "the closing of the call", async () => !["planned", "call_open"].includes(await cycleStatus(stage)));
  await recommendLate(stage);
  await stage.play({ step: "集体研究项目名单", clause: "7.1.2", requirement: "R62", who: "研究小组" }, async (as) => {
    const subject = { kind: "shortlist" as const, projectIds: projectIds.map((id) => Id.parse(id)) };
    const roster = committee.map((id) => Id.parse(id));
    const { id } = await as(officer)(conveneDecision, {}, { cycleId, subject, roster });
    const params = { id };
    const [first, ...voters] = committee;
    await as(first)(recuseFromDecision, params, { reason: "曾为名单内单位提供咨询" });
    const early = await (await stage.client(officer)).refused(concludeDecision, params, { text: "纪要" });
    stage.check("R62", "no list without a quorum of votes", early === "quorum-not-met", `concluding without votes answered ${early}`);
    for (const voter of voters) await as(voter)(castBallot, params, { vote: "for" });
    await as(officer)(concludeDecision, params, { text: "应到会人数符合要求，一人回避，表决通过项目名单。" });
    const { decision } = await as(officer)(getDecision, params, {});
    stage.check(
      "R62",
      "the list is decided by the committee's own votes, a recused member aside",
      decision.status === "carried",
      `the decision is ${decision.status}`,
    );
    return { decisionId: id };
  });
};

const clearList = async (stage: Stage): Promise<void> => {
  const { officer } = stage.cast;
  const open = await stage.client(undefined);
  const noticed = await stage.play({ step: "名单公示", clause: "7.1.2", requirement: "R63", who: "工作流" }, async (as) => {
    const noticeOf = async () => (await as(officer)(getCycle, cycleParams, {})).cycle.shortlist?.noticeId ?? null;
    await stage.until("R63", "the notice of the list", async () => (await noticeOf()) !== null);
    return { noticeId: (await noticeOf()) ?? "" };
  });
  const params = { id: Id.parse(fact(noticed, "noticeId")) };
  const noticeStatus = async (): Promise<string> => (await open.call(readNotice, params, {})).status;
  await stage.until("R63", "the start of the notice", async () => (await noticeStatus()) !== "scheduled");
  const objected = await stage.play({ step: "提出异议", clause: "7.1.2", requirement: "R63", who: "社会公众" }, async (as) => {
    const objector = { kind: "person" as const, name: "张实名", contact: "13800000000" };
    const { objectionId } = await as(undefined)(submitObjection, params, {
      grounds: "名单中的项目与往年项目内容相近，请核实是否重复立项。",
      objector,
      files: [],
    });
    return { objectionId };
  });
  await holdUntilAnswered(stage, Id.parse(fact(objected, "objectionId")), noticeStatus);
  await stage.moveTo(justAfter((await open.call(readNotice, params, {})).objectionsUntil));
  await stage.until("R63", "the clearing of the notice", async () => (await cycleStatus(stage)) !== "shortlisting");
};

const holdUntilAnswered = async (stage: Stage, objectionId: Id, noticeStatus: () => Promise<string>): Promise<void> => {
  const { officer } = stage.cast;
  const id = { id: objectionId };
  const held = await stage.play({ step: "异议未答复不得进入下一步", clause: "7.1.2", requirement: "R63", who: "系统" }, async () => {
    const now = Date.parse(await stage.now());
    await stage.moveTo(Instant.parse(new Date(now + 20 * 24 * 3_600_000).toISOString()));
    return { status: await noticeStatus() };
  });
  stage.check(
    "R63",
    "an open objection holds the next step, however long it takes",
    fact(held, "status") === "suspended",
    `with an open objection the notice is ${fact(held, "status")}`,
  );
  await stage.play({ step: "答复异议", clause: "7.1.2", requirement: "R63", who: "评价机构经办人" }, async (as) => {
    await as(officer)(acceptObjection, id, {});
    await as(officer)(investigateObjection, id, {});
    await as(officer)(replyObjection, id, { outcome: "dismissed", reply: "经核实，项目内容不同，不属于重复立项。" });
    return { status: await noticeStatus() };
  });
};
