import { acceptanceNoun } from "../../domain/acceptance/acceptance.ts";
import { decideResultNotice } from "../../domain/acceptance/decide-result-notice.ts";
import { cycleNoun } from "../../domain/cycle/cycle.ts";
import { decideShortlistNotice } from "../../domain/cycle/decide-shortlist-notice.ts";
import { type Commitment, plan } from "../../domain/kernel/commitment.ts";
import type { Noun, Stored } from "../../domain/kernel/noun.ts";
import { ok, type Refusal, type Result } from "../../domain/kernel/result.ts";
import type { PublicNotice } from "../../domain/notice/public-notice.ts";
import { decideCandidateNotice } from "../../domain/procurement/decide-candidate-notice.ts";
import { procurementNoun } from "../../domain/procurement/procurement.ts";
import { projectNoun } from "../../domain/project/project.ts";
import { decideUnitResultsNotice } from "../../domain/unit-result/decide-unit-results-notice.ts";
import { resultListNoun } from "../../domain/unit-result/result-list.ts";
import { decidingAsSystem, systemAct } from "../shell/commit-system.ts";
import type { Live } from "../shell/live.ts";

type Planned = Promise<Result<readonly Commitment[], Refusal<"wrong-step">>>;

/** What follows for the record a settled notice was about, and for its project: 1 to 2 GetItem. */
export const planOutcome = (live: Live, notice: PublicNotice): Planned => {
  const { subject } = notice;
  switch (subject.kind) {
    case "shortlist":
      return planShortlist(live, notice, subject.cycleId);
    case "award-candidate":
      return planCandidates(live, notice, subject.procurementId);
    case "acceptance-result":
      return planResult(live, notice, subject.acceptanceId);
    case "unit-results":
      return planUnitResults(live, notice, subject.resultListId);
  }
};

const planShortlist = async (live: Live, notice: PublicNotice, cycleId: string): Planned => {
  const cycle = await existing(live, cycleNoun, cycleId);
  const decision = decideShortlistNotice(cycle.state, notice);
  return decision.ok ? ok([plan(cycleNoun, cycleId, cycle, decision.value, actFor(live, "7.1.2"))]) : decision;
};

const planCandidates = async (live: Live, notice: PublicNotice, procurementId: string): Planned => {
  const procurement = await existing(live, procurementNoun, procurementId);
  const project = await existing(live, projectNoun, procurement.state.projectId);
  const matter = { procurement: procurement.state, project: project.state };
  const decision = decideCandidateNotice(matter, notice, await decidingAsSystem(live, notice.cycleId));
  if (!decision.ok) return decision;
  const act = actFor(live, "7.1.4");
  const next = decision.value;
  const moved = next.project === null ? [] : [plan(projectNoun, project.id, project, next.project, act)];
  return ok([plan(procurementNoun, procurementId, procurement, next.procurement, act), ...moved]);
};

const planResult = async (live: Live, notice: PublicNotice, acceptanceId: string): Planned => {
  const acceptance = await existing(live, acceptanceNoun, acceptanceId);
  const decision = decideResultNotice(acceptance.state, notice);
  return decision.ok ? ok([plan(acceptanceNoun, acceptanceId, acceptance, decision.value, actFor(live, "7.3.5"))]) : decision;
};

const planUnitResults = async (live: Live, notice: PublicNotice, resultListId: string): Planned => {
  const list = await existing(live, resultListNoun, resultListId);
  const decision = decideUnitResultsNotice(list.state, notice);
  return decision.ok ? ok([plan(resultListNoun, resultListId, list, decision.value, actFor(live, "5.2"))]) : decision;
};

const actFor = (live: Live, clause: string) => systemAct(live, { name: "apply-notice", clause });

/** A notice about a record that is not there is a bug. */
const existing = async <State>(live: Live, noun: Noun<State>, id: string): Promise<Stored<State>> => {
  const stored = await live.records.get(noun, id);
  if (!stored) throw new Error(`a notice is about ${noun.name} ${id}, which does not exist`);
  return stored;
};
