import { inspectProject, recordSatisfaction, reportRectification } from "../../domain/inspection/contract.ts";
import { type Instant, LocalDate, localDateOf } from "../../domain/kernel/instant.ts";
import { confirmPlan, filePlan, formTeam, returnPlan, submitPlan } from "../../domain/plan/contract.ts";
import { getProject } from "../../domain/project/contract.ts";
import {
  applyForAcceptance,
  completeService,
  logService,
  recordDeploymentMeeting,
  startExecution,
  submitSummary,
} from "../../domain/project/delivery-contract.ts";
import { winnerOf } from "./act-2-contract.ts";
import { turn } from "./cast.ts";
import { prove } from "./evidence.ts";
import { daysAfter } from "./facts.ts";
import type { Acting, Stage } from "./stage.ts";

type As = (sub: string | undefined) => Acting;

/** 7.2: team, plan, confirmation and filing, deployment, service, inspection with rectification, satisfaction, summary. */
export const deliverProjects = async (stage: Stage, projectIds: readonly string[]): Promise<void> => {
  const idOf = (index: number): string => turn(projectIds, index);
  await formTeams(stage, idOf);
  await makePlans(stage, idOf);
  await deploy(stage, idOf);
  await stage.moveTo(daysAfter(await stage.now(), 30));
  await serve(stage, idOf, "diagnosis", "完成现场诊断");
  await inspect(stage, idOf, "rectify");
  await stage.moveTo(daysAfter(await stage.now(), 10));
  await rectify(stage, idOf);
  await stage.moveTo(daysAfter(await stage.now(), 30));
  await serve(stage, idOf, "coaching", "完成规程辅导");
  await inspect(stage, idOf, "on_track");
  await finish(stage, idOf);
};

type IdOf = (index: number) => string;

const formTeams = (stage: Stage, idOf: IdOf) =>
  stage.playEach({ step: "组建实施小组", clause: "7.2.1", requirement: "R68 R69", who: "技术服务机构" }, async (index, as) => {
    const { sub } = winnerOf(stage, index);
    const params = { id: idOf(index) };
    const evidenceId = await prove(stage, as, sub, { noun: "project", id: params.id, slot: "team" }, "资格证书.txt");
    const quality = { name: "王工", duty: "组长", leads: true, competences: [{ competence: "质量管理", evidenceId }] };
    const bare = await (await stage.client(sub)).refused(formTeam, params, { team: [quality] });
    stage.check(
      "R69",
      "every needed competence must be covered by the team",
      bare === "competence-uncovered",
      `a team without a needed competence answered ${bare}`,
    );
    const testing = { name: "李工", duty: "检测", leads: false, competences: [{ competence: "检验检测", evidenceId }] };
    await as(sub)(formTeam, params, { team: [quality, testing] });
    return {};
  });

const makePlans = (stage: Stage, idOf: IdOf) =>
  stage.playEach(
    { step: "制定、确认并备案实施方案", clause: "7.2.2", requirement: "R70 R71 R72", who: "机构与县级部门" },
    async (index, as) => {
      const { sub } = winnerOf(stage, index);
      const authority = turn(stage.cast.authorities, index).sub;
      const stranger = turn(stage.cast.authorities, index + 1).sub;
      const params = { id: idOf(index) };
      const { project } = await as(sub)(getProject, params, {});
      const content = {
        completionTimes: [{ task: "诊断与辅导", dueOn: project.contract?.endsOn ?? LocalDate.parse("2026-12-31") }],
        objectives: (project.contract?.targets ?? []).map(({ targetId, name }) => ({ objective: `达到约定的${name}`, targetId })),
        serviceContent: "现场诊断、人员培训、检验规程编制、过程辅导。",
        evidenceIds: [],
      };
      await as(sub)(submitPlan, params, { content });
      const elsewhere = await (await stage.client(stranger)).refused(confirmPlan, params, { planVersion: 1 });
      stage.check(
        "R71",
        "only the place's own authority confirms the plan",
        elsewhere === "unknown-record" || elsewhere === "not-permitted",
        `another place's authority was answered ${elsewhere}`,
      );
      await as(authority)(returnPlan, params, { planVersion: 1, reason: "请补充培训安排。" });
      await as(sub)(submitPlan, params, { content: { ...content, serviceContent: `${content.serviceContent}培训不少于三次。` } });
      const unconfirmed = await (await stage.client(sub)).refused(filePlan, params, {});
      stage.check(
        "R72",
        "a plan is filed only after it was confirmed",
        unconfirmed === "wrong-step",
        `filing before confirmation answered ${unconfirmed}`,
      );
      await as(authority)(confirmPlan, params, { planVersion: 2 });
      await as(sub)(filePlan, params, {});
      const filed = (await as(sub)(getProject, params, {})).project;
      stage.check(
        "R72",
        "the filing pins the plan by number and hash",
        filed.filing?.planHash === filed.plan?.hash && filed.filing !== null,
        "the filing does not pin the plan",
      );
      return { filingNumber: filed.filing?.filingNumber ?? "" };
    },
  );

const deploy = (stage: Stage, idOf: IdOf) =>
  stage.playEach({ step: "召开部署会并开始实施", clause: "7.2.3", requirement: "R73", who: "技术服务机构" }, async (index, as) => {
    const { sub } = winnerOf(stage, index);
    const params = { id: idOf(index) };
    const early = await (await stage.client(sub)).refused(startExecution, params, {});
    stage.check(
      "R73",
      "no work before the deployment meeting",
      early === "wrong-step",
      `starting before the deployment meeting answered ${early}`,
    );
    const minutesEvidenceId = await prove(stage, as, sub, { noun: "project", id: params.id, slot: "meeting" }, "部署会纪要.txt");
    const heldOn = localDateOf(await stage.now());
    await as(sub)(recordDeploymentMeeting, params, {
      heldOn,
      attendees: ["县级部门", "服务机构", "企业代表"],
      minutesEvidenceId,
      tasks: [{ task: "诊断与辅导", owner: "王工", dueOn: localDateOf(daysAfter(await stage.now(), 60)) }],
    });
    await as(sub)(startExecution, params, {});
    return {};
  });

const serve = (stage: Stage, idOf: IdOf, milestoneId: string, content: string) =>
  stage.playEach({ step: `${content}，服务对象评价`, clause: "7.2.3", requirement: "R73 R75", who: "机构与企业" }, async (index, as) => {
    const { sub } = winnerOf(stage, index);
    const params = { id: idOf(index) };
    const workedOn = localDateOf(await stage.now());
    for (const unit of stage.cast.units.slice(0, 5)) {
      const servedUnit = { name: "受服务企业", organizationId: unit.organizationId };
      await as(sub)(logService, params, { workedOn, servedUnit, content, evidenceIds: [], milestoneId });
      await as(unit.sub)(recordSatisfaction, params, { score: 5, comment: "" });
    }
    return {};
  });

const inspect = (stage: Stage, idOf: IdOf, outcome: "rectify" | "on_track") =>
  stage.playEach({ step: `过程检查（${outcome}）`, clause: "7.2.4", requirement: "R74 R75", who: "评价机构经办人" }, async (index, as) => {
    const { officer } = stage.cast;
    const params = { id: idOf(index) };
    const proof = await inspectionProof(stage, as, params.id, outcome);
    const judgement = (finding: string) => ({ finding, evidenceIds: [proof] });
    const { project } = await as(officer)(getProject, params, {});
    await as(officer)(inspectProject, params, {
      findings: { progress: judgement("按计划推进"), effect: judgement("合格率有提高"), satisfaction: judgement("企业满意") },
      targets: (project.contract?.targets ?? []).map(({ targetId }) => ({ targetId, course: "on_course" as const, finding: "有记录可查" })),
      outcome,
      ...(outcome === "rectify" ? { rectifyBy: daysAfter(await stage.now(), 14) } : {}),
    });
    const seen = (await as(officer)(getProject, params, {})).project.inspections.at(-1);
    stage.check(
      "R74",
      "the inspection is pinned to filed plan, contract and targets",
      seen?.bases.planHash === project.filing?.planHash,
      "the inspection is not pinned to the filed plan",
    );
    stage.check(
      "R75",
      "the served units' own answers are counted",
      seen?.satisfaction?.answers === 5,
      `the inspection counted ${seen?.satisfaction?.answers ?? 0} of 5 answers`,
    );
    return {};
  });

const inspectionProof = (stage: Stage, as: As, id: string, slot: string): Promise<string> =>
  prove(stage, as, stage.cast.officer, { noun: "project", id, slot: slot.replace("_", "-") }, "检查记录.txt");

const rectify = (stage: Stage, idOf: IdOf) =>
  stage.playEach({ step: "整改", clause: "7.2.4", requirement: "R75", who: "技术服务机构" }, async (index, as) => {
    const { sub } = winnerOf(stage, index);
    const params = { id: idOf(index) };
    const evidenceId = await prove(stage, as, sub, { noun: "project", id: params.id, slot: "rectification" }, "整改报告.txt");
    await as(sub)(reportRectification, params, { report: "已补充抽样记录并复测。", evidenceIds: [evidenceId] });
    return {};
  });

const finish = (stage: Stage, idOf: IdOf) =>
  stage.playEach({ step: "完成服务、总结、申请验收", clause: "7.2.5", requirement: "R76", who: "技术服务机构" }, async (index, as) => {
    const { sub } = winnerOf(stage, index);
    const params = { id: idOf(index) };
    await as(sub)(completeService, params, {});
    const early = await (await stage.client(sub)).refused(applyForAcceptance, params, {});
    stage.check("R76", "no acceptance without a summary", early === "wrong-step", `applying without a summary answered ${early}`);
    await as(sub)(submitSummary, params, {
      results: "一次合格率由 92% 提高到 95.6%。",
      highlights: "建立县域共享检验室。",
      experience: "规程加驻点辅导，可在同类产业复制。",
      evidenceIds: [],
    });
    await as(sub)(applyForAcceptance, params, {});
    const { project } = await as(sub)(getProject, params, {});
    return { acceptanceId: project.acceptanceId ?? "", appliedAt: (await stage.now()) satisfies Instant };
  });
