import { publishCall, recordSurvey } from "../../../domain/call/contract.ts";
import { openApplications } from "../../../domain/creation-activity/contract.ts";
import { getCycle, startCycle } from "../../../domain/cycle/contract.ts";
import { castBallot, concludeDecision, conveneDecision } from "../../../domain/decision/contract.ts";
import { Id } from "../../../domain/kernel/id.ts";
import { localDateOf } from "../../../domain/kernel/instant.ts";
import { readNotice } from "../../../domain/notice/contract.ts";
import { issueProcurement } from "../../../domain/procurement/contract.ts";
import { recordNeedConfirmation, submitProposal } from "../../../domain/procurement/proposal-contract.ts";
import { draftProject, recommendProject } from "../../../domain/project/contract.ts";
import { publishRubric, startRubric } from "../../../domain/rubric/contract.ts";
import { type Player, turn } from "../../../local/rehearsal/cast.ts";
import { prove } from "../../../local/rehearsal/evidence.ts";
import { daysAfter, fact, justAfter } from "../../../local/rehearsal/facts.ts";
import type { Acting, Stage } from "../../../local/rehearsal/stage.ts";
import { briefOf, surveyOf, termsOf } from "./wordings.ts";

type As = (sub: string | undefined) => Acting;

/** Three years to be refused in: 2027 takes bids for its first project and units' applications, 2028 recommendations, 2029 is planned. */
export type NextYears = {
  readonly bidding: {
    readonly cycleId: string;
    readonly procurementId: string;
    readonly projectId: string;
    readonly otherProjectId: string;
    /** What `si-d`, who confirmed no need, would hand in. */
    readonly unconfirmed: { readonly projectProposalEvidenceId: string; readonly initiationDocumentEvidenceId: string };
  };
  readonly recommending: { readonly cycleId: string; readonly callId: string };
  /** Each test file applies for units of its own. */
  readonly applying: { readonly cycleId: string; readonly year: number; readonly rubricId: string };
  readonly planned: { readonly cycleId: string };
};

/** Begins 2027 to 2029 by the administrator's command, through the public API like everything else. */
export const prepareNextYears = async (stage: Stage): Promise<NextYears> => {
  const rubricId = await publishRubricOf(stage, 2027);
  const bidding = await prepareBidding(stage, "main-2027");
  const { callId } = await openCall(stage, 2028, 180);
  const { call } = await stage.client(stage.cast.administrator);
  await call(startCycle, {}, { year: 2029 });
  const applying = { cycleId: bidding.cycleId, year: 2027, rubricId };
  await takeApplications(stage, applying);
  return { bidding, recommending: { cycleId: "main-2028", callId }, applying, planned: { cycleId: "main-2029" } };
};

const scene = (step: string) => ({ step, clause: "7.1", requirement: "R08", who: "tests" });

/** Starts a year and publishes its call, open for so many days. */
const openCall = async (stage: Stage, year: number, days: number): Promise<{ readonly callId: string; readonly closesAt: string }> => {
  const { administrator, authorities, officer } = stage.cast;
  const cycleId = `main-${year}`;
  const closesAt = daysAfter(await stage.now(), days);
  const opened = await stage.play(scene(`call of ${year}`), async (as) => {
    await as(administrator)(startCycle, {}, { year });
    await as(officer)(recordSurvey, {}, surveyOf(cycleId, turn(authorities, 0).jurisdiction));
    const text = { title: `${year} 年度质量提升项目通知`, keyTasks: ["产业质量提升"], requirements: ["由县级部门推荐"], contact: "0311" };
    await as(officer)(publishCall, {}, { cycleId, text, closesAt });
    const { cycle } = await as(officer)(getCycle, { id: cycleId }, {});
    return { callId: cycle.call?.callId ?? "" };
  });
  return { callId: fact(opened, "callId"), closesAt };
};

const publishRubricOf = async (stage: Stage, year: number): Promise<string> => {
  const { officer, approver } = stage.cast;
  const published = await stage.play(scene(`rubric of ${year}`), async (as) => {
    const { id } = await as(officer)(startRubric, {}, { year, title: { zh: `${year} 年度评分细则`, en: `Rubric of ${year}` } });
    await as(approver)(publishRubric, { id }, {});
    return { rubricId: id };
  });
  return fact(published, "rubricId");
};

/** The clock stands still from here on, so that the window stays open to every test. */
const takeApplications = async (stage: Stage, { cycleId, year, rubricId }: NextYears["applying"]): Promise<void> => {
  const title = `${year} 年度质量提升单位创建活动`;
  const { call } = await stage.client(stage.cast.officer);
  await call(openApplications, {}, { cycleId, rubricId: Id.parse(rubricId), title });
};

const prepareBidding = async (stage: Stage, cycleId: string): Promise<NextYears["bidding"]> => {
  const { closesAt } = await openCall(stage, 2027, 60);
  const { projectId, otherProjectId } = await stage.play(scene("recommendations of 2027"), async (as) => ({
    projectId: await recommend(stage, as, cycleId, 0),
    otherProjectId: await recommend(stage, as, cycleId, 1),
  }));
  const ids = { projectId: projectId ?? "", otherProjectId: otherProjectId ?? "" };
  await stage.moveTo(justAfter(closesAt));
  await reachStatus(stage, cycleId, "shortlisting");
  await decideList(stage, cycleId, Object.values(ids));
  await reachStatus(stage, cycleId, "contracting");
  const procured = await stage.play(scene("procurement of 2027"), (as) => procure(stage, as, ids.projectId));
  const unconfirmed = {
    projectProposalEvidenceId: fact(procured, "projectProposalEvidenceId"),
    initiationDocumentEvidenceId: fact(procured, "initiationDocumentEvidenceId"),
  };
  return { cycleId, procurementId: fact(procured, "procurementId"), unconfirmed, ...ids };
};

const reachStatus = (stage: Stage, cycleId: string, status: string): Promise<void> =>
  stage.until("R08", `the step ${status} of ${cycleId}`, async () => {
    const { call } = await stage.client(stage.cast.officer);
    return (await call(getCycle, { id: cycleId }, {})).cycle.status === status;
  });

const recommend = async ({ cast }: Stage, as: As, cycleId: string, index: number): Promise<string> => {
  const { sub, jurisdiction } = turn(cast.authorities, index);
  const { id } = await as(sub)(draftProject, {}, { cycleId, brief: briefOf(jurisdiction, `次年项目 ${index + 1}`) });
  await as(sub)(recommendProject, { id }, { opinion: "同意推荐。" });
  return id;
};

const decideList = async (stage: Stage, cycleId: string, projectIds: readonly string[]): Promise<void> => {
  const { committee, officer } = stage.cast;
  await stage.play(scene("list of 2027"), async (as) => {
    const subject = { kind: "shortlist" as const, projectIds: projectIds.map((id) => Id.parse(id)) };
    const { id } = await as(officer)(conveneDecision, {}, { cycleId, subject, roster: [...committee] });
    for (const voter of committee) await as(voter)(castBallot, { id }, { vote: "for" });
    await as(officer)(concludeDecision, { id }, { text: "表决通过。" });
    return {};
  });
  const { call } = await stage.client(officer);
  const noticeIdOf = async () => (await call(getCycle, { id: cycleId }, {})).cycle.shortlist?.noticeId ?? "";
  await stage.until("R63", "the notice of the list of 2027", async () => (await noticeIdOf()) !== "");
  const { objectionsUntil } = await call(readNotice, { id: await noticeIdOf() }, {});
  await stage.moveTo(justAfter(objectionsUntil));
};

/** Two institutions confirm the need, one of them hands in a sealed proposal. */
const procure = async (stage: Stage, as: As, projectId: string) => {
  const { institutions, officer } = stage.cast;
  const now = await stage.now();
  const params = { id: projectId };
  const survey = { on: localDateOf(now), personSeen: "县级部门", finding: "缺少统一规程。", evidenceIds: [] };
  for (const { sub } of institutions.slice(0, 2)) {
    await as(sub)(recordNeedConfirmation, params, { ...survey, channel: "phone" });
    await as(sub)(recordNeedConfirmation, params, { ...survey, channel: "field" });
  }
  const document = await prove(stage, as, officer, { noun: "project", id: projectId, slot: "tender" }, "采购文件.txt");
  const terms = termsOf(document, localDateOf(daysAfter(now, 300)));
  const { id } = await as(officer)(issueProcurement, {}, { projectId, terms, bidsCloseAt: daysAfter(now, 60) });
  const [bidder, unconfirmed] = [turn(institutions, 0), turn(institutions, 3)];
  await as(bidder.sub)(
    submitProposal,
    { id },
    {
      ...(await documentsOf(stage, as, bidder, id)),
      priceFen: 9_000_000,
      commitments: "按期完成。",
    },
  );
  return { procurementId: id, ...(await documentsOf(stage, as, unconfirmed, id)) };
};

const documentsOf = async (stage: Stage, as: As, { sub, organizationId }: Player, procurementId: string) => {
  const proposal = { noun: "proposal", id: `${procurementId}-${organizationId}` };
  const file = (slot: string) => prove(stage, as, sub, { ...proposal, slot }, `${slot}.txt`, true);
  return { projectProposalEvidenceId: await file("project-proposal"), initiationDocumentEvidenceId: await file("initiation-document") };
};
