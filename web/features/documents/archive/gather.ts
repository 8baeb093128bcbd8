import { getAcceptance, listSheets } from "../../../../domain/acceptance/read-contract.ts";
import { getApplication, readCoverage } from "../../../../domain/application/read-contract.ts";
import { getSection } from "../../../../domain/application/section-contract.ts";
import { SectionId } from "../../../../domain/application/section-id.ts";
import { getConformity, getEvaluation, getSubmittedSection } from "../../../../domain/conformity-evaluation/read-contract.ts";
import { getDecision } from "../../../../domain/decision/contract.ts";
import type { Contract } from "../../../../domain/kernel/contract.ts";
import type { Actor } from "../../../../domain/member/actor.ts";
import { isParty } from "../../../../domain/member/actor.ts";
import { readAnnouncement, readNotice } from "../../../../domain/notice/contract.ts";
import { listPlanVersions } from "../../../../domain/plan/contract.ts";
import { readProcurement } from "../../../../domain/procurement/view-contract.ts";
import { getProject } from "../../../../domain/project/contract.ts";
import { readReceipt } from "../../../../domain/unit-result/receipt-contract.ts";
import { type Caller, call } from "../../../api/call.ts";
import { Failed } from "../../../api/problem.ts";
import { sectionTitle } from "../../../ui/section/section-title.ts";
import type { KeptRecord, Missing } from "./kept.ts";

export type Asking = {
  readonly caller: Caller;
  readonly actor: Actor;
  readonly signal: AbortSignal;
  readonly onRecord: (records: number) => void;
};

/** What an archive holds of records, and what it could not have. */
export type Gathered = { readonly records: readonly KeptRecord[]; readonly missing: readonly Missing[] };

type Wanted = { readonly params: Readonly<Record<string, unknown>>; readonly noun?: string; readonly title?: string };

/** Collects records one after another. What the server refuses is noted; when it cannot be reached, the whole stops. */
const collector = ({ caller, actor, signal, onRecord }: Asking) => {
  const records: KeptRecord[] = [];
  const missing: Missing[] = [];
  /** Asks for a record, undefined when it is not the reader's to see; what their party never sees is not asked for. */
  const take = async <Params, Request, View>(
    contract: Contract<Params, Request, View>,
    { params, noun, title = contract.title[caller.language] }: Wanted,
  ): Promise<View | undefined> => {
    if (contract.who.length > 0 && !isParty(actor, contract.who)) return undefined;
    const answer = await call(contract, { params, request: {}, signal }, caller);
    if (!answer.ok) {
      if (answer.failure.kind !== "refused") throw new Failed(answer.failure);
      missing.push({ what: title, why: answer.failure.problem.detail });
      return undefined;
    }
    const place = String(records.length + 1).padStart(2, "0");
    const id = params["id"];
    records.push({
      path: `${place}-${contract.name}${params["section"] === undefined ? "" : `-${params["section"]}`}`,
      title,
      noun: noun ?? null,
      id: noun !== undefined && typeof id === "string" ? id : null,
      value: answer.view,
    });
    onRecord(records.length);
    return answer.view;
  };
  return { take, done: (): Gathered => ({ records, missing }) };
};

/** A project with its decision, notice, procurement, plans, acceptance and announcement, as far as the reader may see each. */
export const gatherProject = async (id: string, asking: Asking): Promise<Gathered> => {
  const { take, done } = collector(asking);
  const project = (await take(getProject, { params: { id }, noun: "project" }))?.project;
  if (!project) return done();
  const { decisionId, noticeId, procurementId, acceptanceId, plan } = project;
  if (decisionId !== null) await take(getDecision, { params: { id: decisionId } });
  if (noticeId !== null) await take(readNotice, { params: { id: noticeId }, noun: "notice" });
  if (procurementId !== null) await take(readProcurement, { params: { id: procurementId } });
  if (plan !== null) await take(listPlanVersions, { params: { id } });
  if (acceptanceId === null) return done();
  const seen = await take(getAcceptance, { params: { id: acceptanceId }, noun: "acceptance" });
  if (!seen) return done();
  const { noticeId: resultNoticeId, announcementId } = seen.acceptance;
  if (seen.sight === "whole" && seen.acceptance.result !== null) await take(listSheets, { params: { id: acceptanceId } });
  if (resultNoticeId !== null) await take(readNotice, { params: { id: resultNoticeId }, noun: "notice" });
  if (announcementId !== null) await take(readAnnouncement, { params: { id: announcementId }, noun: "announcement" });
  return done();
};

/** The unit's own application: what it filled in, section by section, and its result once announced. */
export const gatherApplication = async (id: string, asking: Asking): Promise<Gathered> => {
  const { language } = asking.caller;
  const { take, done } = collector(asking);
  const application = (await take(getApplication, { params: { id } }))?.application;
  if (!application) return done();
  for (const section of SectionId.options) await take(getSection, { params: { id, section }, title: sectionTitle(section, language) });
  await take(readCoverage, { params: { id } });
  await takeResult(application, { id, take });
  return done();
};

/** A unit's evaluation as the body has it: what was handed in, the checklist, and the result. */
export const gatherEvaluation = async (id: string, asking: Asking): Promise<Gathered> => {
  const { language } = asking.caller;
  const { take, done } = collector(asking);
  const evaluation = (await take(getEvaluation, { params: { id }, noun: "unit-evaluation" }))?.evaluation;
  if (!evaluation) return done();
  await take(getConformity, { params: { id } });
  if (evaluation.submission !== null)
    for (const section of SectionId.options)
      await take(getSubmittedSection, { params: { id, section }, title: sectionTitle(section, language) });
  await takeResult(evaluation, { id, take });
  return done();
};

type Resulting = {
  readonly result: { readonly noticeId: string | null; readonly announcementId: string | null; readonly announcedAt: string | null } | null;
};

const takeResult = async (
  { result }: Resulting,
  { id, take }: { readonly id: string; readonly take: ReturnType<typeof collector>["take"] },
): Promise<void> => {
  if (result === null) return;
  if (result.noticeId !== null) await take(readNotice, { params: { id: result.noticeId }, noun: "notice" });
  if (result.announcementId !== null) await take(readAnnouncement, { params: { id: result.announcementId }, noun: "announcement" });
  if (result.announcedAt !== null) await take(readReceipt, { params: { id } });
};
