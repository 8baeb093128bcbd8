import { acceptanceNoun } from "../../domain/acceptance/acceptance.ts";
import { decideEscalateMaterialReview, decideSupplementOverdue } from "../../domain/acceptance/overdue-materials.ts";
import { decideCloseApplications } from "../../domain/creation-activity/close-applications.ts";
import { creationActivityNoun } from "../../domain/creation-activity/creation-activity.ts";
import { decideCloseCall } from "../../domain/cycle/close-call.ts";
import { cycleNoun } from "../../domain/cycle/cycle.ts";
import { decideEscalateRectification } from "../../domain/inspection/report-rectification.ts";
import { plan } from "../../domain/kernel/commitment.ts";
import type { Deciding, Decision } from "../../domain/kernel/deciding.ts";
import type { Noun } from "../../domain/kernel/noun.ts";
import { ok } from "../../domain/kernel/result.ts";
import { decideEndNotice } from "../../domain/notice/end-notice.ts";
import { noticeNoun } from "../../domain/notice/public-notice.ts";
import { decideStartNotice } from "../../domain/notice/start-notice.ts";
import { decideCloseObjection } from "../../domain/objection/close-objection.ts";
import { decideEscalateObjection } from "../../domain/objection/escalate-objection.ts";
import { objectionNoun } from "../../domain/objection/objection.ts";
import { decideEscalatePlan } from "../../domain/plan/confirm-plan.ts";
import { decideCloseBids } from "../../domain/procurement/close-bids.ts";
import { procurementNoun } from "../../domain/procurement/procurement.ts";
import { projectNoun } from "../../domain/project/project.ts";
import { decideEscalateScoring } from "../../domain/technical-evaluation/escalate-scoring.ts";
import { technicalEvaluationNoun } from "../../domain/technical-evaluation/technical-evaluation.ts";
import { decideUnitSupplementOverdue } from "../../domain/unit-evaluation/supplement-overdue.ts";
import { unitEvaluationNoun } from "../../domain/unit-evaluation/unit-evaluation.ts";
import { appealNoun } from "../../domain/unit-result/appeal.ts";
import { decideEscalateAppeal } from "../../domain/unit-result/file-appeal.ts";
import { actAsSystem, decidingAsSystem, systemAct } from "../shell/commit-system.ts";
import type { Live } from "../shell/live.ts";
import { fireInvitationOverdue } from "../shell/replace-seat.ts";
import { writeDigest } from "../shell/write-digest.ts";
import { closeApplication } from "./close-application.ts";

/** Fires one deadline of one record; false when the record has moved on and nothing was left to do. */
type Fire = (reach: Live, id: string) => Promise<boolean>;

const firing =
  <State extends { readonly cycleId: string }>(
    noun: Noun<State>,
    named: { readonly name: string; readonly clause: string },
    decide: (state: State, deciding: Deciding) => Decision<State, string>,
  ): Fire =>
  async (reach, id) => {
    const fired = await actAsSystem(reach, async () => {
      const stored = await reach.records.get(noun, id);
      if (!stored) return ok([]);
      const decision = decide(stored.state, await decidingAsSystem(reach, stored.state.cycleId));
      return decision.ok ? ok([plan(noun, id, stored, decision.value, systemAct(reach, named))]) : ok([]);
    });
    return fired.ok && fired.value.length > 0;
  };

/** What each deadline means, by noun and purpose; `place` of the noun sets them. */
export const deadlines: Readonly<Record<string, Fire>> = {
  "expert-assignment.invitation-overdue": fireInvitationOverdue,
  "cycle.close-call": firing(cycleNoun, { name: "close-call", clause: "7.1.1" }, decideCloseCall),
  "creation-activity.close-applications": firing(
    creationActivityNoun,
    { name: "close-applications", clause: "5.2" },
    decideCloseApplications,
  ),
  "unit-evaluation.close-application": closeApplication,
  "unit-evaluation.supplement-overdue": firing(
    unitEvaluationNoun,
    { name: "supplement-overdue", clause: "5.2" },
    decideUnitSupplementOverdue,
  ),
  "notice.start-notice": firing(noticeNoun, { name: "start-notice", clause: "7.1.2" }, decideStartNotice),
  "notice.end-notice": firing(noticeNoun, { name: "end-notice", clause: "7.1.2" }, decideEndNotice),
  "objection.escalate-objection": firing(objectionNoun, { name: "escalate-objection", clause: "7.1.2" }, decideEscalateObjection),
  "objection.close-objection": firing(objectionNoun, { name: "close-objection", clause: "7.1.2" }, decideCloseObjection),
  "procurement.close-bids": firing(procurementNoun, { name: "close-bids", clause: "7.1.4" }, decideCloseBids),
  "project.escalate-plan": firing(projectNoun, { name: "escalate-plan", clause: "7.2.2" }, decideEscalatePlan),
  "project.escalate-rectification": firing(projectNoun, { name: "escalate-rectification", clause: "7.2.4" }, decideEscalateRectification),
  "acceptance.escalate-material-review": firing(
    acceptanceNoun,
    { name: "escalate-material-review", clause: "7.3.3.1" },
    decideEscalateMaterialReview,
  ),
  "technical-evaluation.scoring-overdue": firing(
    technicalEvaluationNoun,
    { name: "escalate-scoring", clause: "5.2" },
    decideEscalateScoring,
  ),
  "acceptance.supplement-overdue": firing(acceptanceNoun, { name: "supplement-overdue", clause: "7.3.3.1" }, decideSupplementOverdue),
  "notification-setting.write-digest": writeDigest,
  "appeal.escalate-appeal": firing(appealNoun, { name: "escalate-appeal", clause: "4" }, decideEscalateAppeal),
};
