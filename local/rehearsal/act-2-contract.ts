import { type LocalDate, localDateOf } from "../../domain/kernel/instant.ts";
import { readNotice } from "../../domain/notice/contract.ts";
import {
  awardProcurement,
  issueProcurement,
  noticeCandidates,
  openProposals,
  recordBidEvaluation,
  recordContract,
  seatBidPanel,
  signContract,
} from "../../domain/procurement/contract.ts";
import { readProposal, recordNeedConfirmation, submitProposal } from "../../domain/procurement/proposal-contract.ts";
import { readProcurement } from "../../domain/procurement/view-contract.ts";
import { getProject } from "../../domain/project/contract.ts";
import { type Player, turn } from "./cast.ts";
import { prove } from "./evidence.ts";
import { daysAfter, fact, justAfter } from "./facts.ts";
import type { Stage } from "./stage.ts";

const dateAfter = (instant: string, days: number): LocalDate => localDateOf(daysAfter(instant, days));

/** The three who bid for a project; the first of them wins. */
const biddersOf = (stage: Stage, index: number): readonly Player[] =>
  [0, 1, 2].map((offset) => turn(stage.cast.institutions, index + offset));
export const winnerOf = (stage: Stage, index: number): Player => turn(biddersOf(stage, index), 0);

/** 7.1.3–7.1.4: needs are confirmed, sealed proposals come in, are opened and evaluated, the award is approved, contracts are signed. */
export const contractInstitutions = async (stage: Stage, projectIds: readonly string[]): Promise<void> => {
  const idOf = (index: number) => turn(projectIds, index);
  await confirmNeeds(stage, idOf);
  const procurements = await issue(stage, idOf);
  const procurementOf = (index: number) => ({ id: fact(procurements[index], "procurementId") });
  await bid(stage, procurementOf);
  await stage.moveTo(justAfter(fact(procurements[0], "bidsCloseAt")));
  await open(stage, procurementOf);
  await evaluate(stage, procurementOf);
  await award(stage, procurementOf);
  await sign(stage, idOf, procurementOf);
};

type ById = (index: number) => { readonly id: string };

const confirmNeeds = async (stage: Stage, idOf: (index: number) => string): Promise<void> => {
  const on = localDateOf(await stage.now());
  await stage.playEach({ step: "需求确认", clause: "7.1.3", requirement: "R64", who: "技术服务机构" }, async (index, as) => {
    const params = { id: idOf(index) };
    const survey = { on, personSeen: "县级部门质量科", finding: "企业缺少过程检验人员和统一规程。", evidenceIds: [] };
    for (const { sub } of biddersOf(stage, index)) {
      await as(sub)(recordNeedConfirmation, params, { ...survey, channel: "phone" });
      await as(sub)(recordNeedConfirmation, params, { ...survey, channel: "field" });
    }
    return {};
  });
};

const issue = async (stage: Stage, idOf: (index: number) => string) => {
  const { officer } = stage.cast;
  const now = await stage.now();
  const bidsCloseAt = daysAfter(now, 25);
  return stage.playEach({ step: "发出采购文件", clause: "7.1.4", requirement: "R66", who: "评价机构经办人" }, async (index, as) => {
    const projectId = idOf(index);
    const evidenceId = await prove(stage, as, officer, { noun: "project", id: projectId, slot: "tender" }, "采购文件.txt");
    const inquiry = index % 4 === 3;
    const terms = {
      title: `县域产业质量提升技术服务 ${index + 1}`,
      method: inquiry ? ("inquiry" as const) : ("open_tender" as const),
      fiscalMoney: false,
      legalBasis: inquiry ? "未使用财政资金，按本机构采购规则询价" : null,
      evidenceIds: [evidenceId],
      requirements: { scope: "诊断、培训、规程编制与现场辅导", competences: ["质量管理", "检验检测"], completeBy: dateAfter(now, 260) },
      budgetFen: 30_000_000,
    };
    const early = await (await stage.client(officer)).refused(issueProcurement, {}, { projectId, terms, bidsCloseAt: daysAfter(now, 1) });
    stage.check(
      "R66",
      "bids are taken for the method's minimum time",
      early === "bid-time-too-short",
      `a bid time of one day answered ${early}`,
    );
    const { id } = await as(officer)(issueProcurement, {}, { projectId, terms, bidsCloseAt });
    return { procurementId: id, bidsCloseAt };
  });
};

const bid = (stage: Stage, procurementOf: ById) =>
  stage.playEach({ step: "提交策划书和立项书（密封）", clause: "7.1.3", requirement: "R65", who: "技术服务机构" }, async (index, as) => {
    const params = procurementOf(index);
    for (const [place, { sub, organizationId }] of biddersOf(stage, index).entries()) {
      const proposal = { noun: "proposal", id: `${params.id}-${organizationId}` };
      const book = await prove(stage, as, sub, { ...proposal, slot: "project-proposal" }, "项目策划书.txt", true);
      const initiation = await prove(stage, as, sub, { ...proposal, slot: "initiation-document" }, "项目立项书.txt", true);
      await as(sub)(submitProposal, params, {
        projectProposalEvidenceId: book,
        initiationDocumentEvidenceId: initiation,
        priceFen: 20_000_000 + place * 1_000_000,
        commitments: "按期完成，全程驻点服务。",
      });
    }
    const seal = await (await stage.client(stage.cast.officer)).refused(
      readProposal,
      { ...params, institutionId: winnerOf(stage, index).organizationId },
      {},
    );
    stage.check(
      "R65",
      "a proposal is sealed from the body until opening",
      seal === "proposals-sealed",
      `reading a sealed proposal answered ${seal}`,
    );
    return {};
  });

const open = (stage: Stage, procurementOf: ById) =>
  stage.playEach({ step: "开标", clause: "7.1.4", requirement: "R66", who: "评价机构经办人" }, async (index, as) => {
    const params = procurementOf(index);
    const { officer } = stage.cast;
    await as(officer)(openProposals, params, {});
    const { procurement } = await as(officer)(readProcurement, params, {});
    stage.check(
      "R66",
      "opening shows every proposal",
      procurement.opening?.bids.length === 3,
      `the opening shows ${procurement.opening?.bids.length ?? 0} of 3 proposals`,
    );
    return {};
  });

const evaluate = (stage: Stage, procurementOf: ById) =>
  stage.playEach({ step: "评审并公示候选人", clause: "7.1.4", requirement: "R66", who: "评审小组" }, async (index, as) => {
    const params = procurementOf(index);
    const { officer, experts } = stage.cast;
    await as(officer)(seatBidPanel, params, { memberIds: experts.slice(0, 5) });
    const reportEvidenceId = await prove(stage, as, officer, { noun: "procurement", id: params.id, slot: "report" }, "评审报告.txt");
    const bidders = biddersOf(stage, index);
    await as(officer)(recordBidEvaluation, params, {
      assessments: bidders.map(({ organizationId }, place) => ({
        institutionId: organizationId,
        meetsRequirements: true,
        criteria: [{ criterion: "技术方案", points: 90 - place * 5, finding: "方案完整，人员具备相应能力。" }],
      })),
      ranking: bidders.map(({ organizationId }) => organizationId),
      reportEvidenceId,
    });
    const { procurement } = await as(officer)(readProcurement, params, {});
    if (procurement.terms.method === "inquiry") return { method: "inquiry" };
    await as(officer)(noticeCandidates, params, {});
    const { procurement: noticed } = await as(officer)(readProcurement, params, {});
    return { method: "open_tender", noticeId: noticed.candidateNotice?.noticeId ?? "" };
  });

const award = async (stage: Stage, procurementOf: ById): Promise<void> => {
  const { officer, approver } = stage.cast;
  const { call } = await stage.client(officer);
  const { procurement } = await call(readProcurement, procurementOf(0), {});
  const noticeId = procurement.candidateNotice?.noticeId;
  if (noticeId !== undefined && procurement.status === "candidate_noticed") {
    const notice = await call(readNotice, { id: noticeId }, {});
    await stage.moveTo(justAfter(notice.objectionsUntil));
  }
  await stage.playEach({ step: "确定中标机构并公告", clause: "7.1.4", requirement: "R66", who: "评价机构审批人" }, async (index, as) => {
    const params = procurementOf(index);
    await stage.until("R66", "the clearing of the candidates' notice", async () => {
      const seen = (await as(officer)(readProcurement, params, {})).procurement;
      return seen.terms.method === "inquiry" || seen.candidateNotice?.clearedAt != null;
    });
    await as(approver)(awardProcurement, params, { text: "按评审结果确定第一名为中标机构。" });
    return {};
  });
};

const sign = (stage: Stage, idOf: (index: number) => string, procurementOf: ById) =>
  stage.playEach({ step: "签订服务合同", clause: "7.1.4", requirement: "R67", who: "评价机构与中标机构" }, async (index, as) => {
    const { officer } = stage.cast;
    const { sub, organizationId } = winnerOf(stage, index);
    const params = procurementOf(index);
    const now = await stage.now();
    const evidenceId = await prove(stage, as, officer, { noun: "project", id: idOf(index), slot: "contract" }, "服务合同.txt");
    await as(officer)(recordContract, params, {
      number: `HT-2026-${String(index + 1).padStart(3, "0")}`,
      institutionId: organizationId,
      amountFen: 20_000_000,
      obligations: "按实施方案提供诊断、培训和规程编制服务。",
      targets: [
        { targetId: "pass-rate", name: "一次合格率", baseline: "92%", target: "95%" },
        { targetId: "procedures", name: "检验规程", baseline: "0", target: "6 项" },
      ],
      milestones: [
        { milestoneId: "diagnosis", name: "完成诊断", dueOn: dateAfter(now, 40) },
        { milestoneId: "coaching", name: "完成辅导", dueOn: dateAfter(now, 100) },
      ],
      requiredCompetences: ["质量管理", "检验检测"],
      endsOn: dateAfter(now, 150),
      evidenceId,
    });
    await as(sub)(signContract, params, { evidenceId });
    const { project } = await as(officer)(getProject, { id: idOf(index) }, {});
    stage.check(
      "R67",
      "the contract binds once body and winner have signed",
      project.status === "contracted",
      `after signing the project is ${project.status}`,
    );
    return { endsOn: project.contract?.endsOn ?? "" };
  });
