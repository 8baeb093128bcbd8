import type { Role } from "./roles.ts";

/** What each of the year's people do in the portal, by the names of the commands: everything that is theirs to do in the rehearsal. */
export const whoDoesWhat: Readonly<Record<Role, readonly string[]>> = {
  officer: [
    ...["record-survey", "publish-call", "release-evidence", "convene-decision", "conclude-decision"],
    ...["accept-objection", "investigate-objection", "reply-objection"],
    ...["issue-procurement", "open-proposals", "seat-bid-panel", "record-bid-evaluation", "notice-candidates", "record-contract"],
    ...["inspect", "declare-evidence"],
    ...["form-panel", "issue-plan", "review-materials", "finish-review", "schedule-defence", "record-defence", "announce-result"],
    ...["vet-expert", "record-training", "start-rubric", "open-applications"],
    ...["answer-conformity", "request-supplement", "conclude-conformity", "set-calibration-case", "prepare-draw"],
    ...["settle-result", "compute-calibration", "draft-result-list", "add-entry", "publish-promotion", "finish-activity"],
  ],
  approver: ["award-procurement", "approve-grade", "admit-expert", "publish-rubric", "reveal-draw", "announce-results"],
  committee: ["recuse-from-decision", "cast-ballot", "decide-appeal"],
  authority: ["draft-project", "recommend-project", "return-plan", "confirm-plan"],
  institution: [
    ...["record-need-confirmation", "submit-proposal", "sign-contract", "form-team", "submit-plan", "file-plan"],
    ...["record-deployment-meeting", "start-execution", "log-service", "report-rectification", "complete-service", "submit-summary"],
    ...["apply-for-acceptance", "submit-materials", "submit-supplement", "name-respondent", "give-consent", "declare-evidence"],
  ],
  unit: [
    ...["record-satisfaction", "apply", "save-section", "declare-evidence", "sign-statement", "submit-application"],
    ...["submit-application-supplement", "file-appeal"],
  ],
  expert: [
    ...["declare-relations", "submit-sheet", "conclude-panel", "apply-as-expert", "recommend-expert"],
    ...["accept-assignment", "decline-assignment", "declare-conflict", "submit-calibration"],
    ...["begin-scoring", "save-unit-sheet", "submit-unit-sheet"],
    ...["record-consensus", "record-finding", "close-on-site", "conclude-unit-panel"],
  ],
  supervisor: ["look-at-signs"],
  public: ["submit-objection"],
};

const renewal = "the portal asks for another link only when the one it was given has run out";

/** What the rehearsal does by the API alone, and why. */
export const byApiAlone: Readonly<Partial<Record<Role, Readonly<Record<string, string>>>>> = {
  officer: { "renew-upload": renewal },
  institution: { "renew-upload": renewal },
  unit: { "renew-upload": renewal },
  authority: { "renew-upload": renewal, "declare-evidence": "the rehearsal has a file for a project without changing the project by it" },
};
