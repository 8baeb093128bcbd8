import type { WorkItem } from "../../../domain/work-item/work-item.ts";

type Item = Pick<WorkItem, "noun" | "id" | "summary">;
type Place = (item: Item) => string;

const at =
  (path: string): Place =>
  ({ id }) =>
    path.replace(":id", encodeURIComponent(id));

/** Where the item's record belongs to another that has the screen: its id is in the summary. */
const atOwner =
  (path: string, field: string): Place =>
  ({ id, summary }) => {
    const owner = summary[field];
    return path.replace(":id", encodeURIComponent(typeof owner === "string" ? owner : id));
  };

const ofCycle =
  (path: string): Place =>
  ({ id }) =>
    `${path}${path.includes("?") ? "&" : "?"}cycleId=${encodeURIComponent(id)}`;

const bodyProject = at("/work/all-projects/:id");
const ownProject = at("/work/projects/:id");
const bodyAcceptance = at("/work/acceptances/:id");
const ownAcceptance = atOwner("/work/projects/:id/acceptance", "projectId");
const panel = at("/work/panels/:id");
const pooled = at("/work/experts/:id");
const notices = at("/work/notices");

/** Where each thing that waits is done: record and action to the screen's address. */
const places: Readonly<Record<string, Readonly<Record<string, Place>>>> = {
  cycle: {
    "publish-call": ofCycle("/work/calls"),
    "recommend-projects": at("/work/recommendations"),
    "decide-shortlist": ofCycle("/work/decisions"),
    "answer-objections": notices,
    "contract-projects": ofCycle("/work/all-projects?status=need_confirmed"),
    "follow-projects": ofCycle("/work/all-projects?status=executing"),
    "accept-projects": ofCycle("/work/acceptances"),
    "publish-promotion": at("/work/cycles/:id"),
    "finish-activity": at("/work/cycles/:id"),
  },
  project: {
    "put-list-on-notice": bodyProject,
    "confirm-need": ownProject,
    "issue-procurement": bodyProject,
    "select-institution": bodyProject,
    "form-team": ownProject,
    "submit-plan": at("/work/projects/:id/plan"),
    "confirm-plan": ownProject,
    "file-plan": ownProject,
    "record-deployment-meeting": ownProject,
    "start-execution": ownProject,
    "complete-service": ownProject,
    inspect: bodyProject,
    "report-rectification": ownProject,
    "submit-summary": ownProject,
    "apply-for-acceptance": ownProject,
  },
  acceptance: {
    "form-panel": bodyAcceptance,
    "issue-plan": bodyAcceptance,
    "submit-materials": ownAcceptance,
    "review-materials": bodyAcceptance,
    "submit-supplement": ownAcceptance,
    "schedule-defence": bodyAcceptance,
    "record-defence": bodyAcceptance,
    "name-respondent": ownAcceptance,
    conclude: at("/work/acceptance-panels/:id"),
    "explain-outlier": at("/work/acceptance-panels/:id"),
    "approve-grade": bodyAcceptance,
    "answer-objections": notices,
    announce: bodyAcceptance,
  },
  "score-sheet": { score: atOwner("/work/acceptance-panels/:id", "acceptanceId") },
  notice: { "answer-objections": at("/work/notices/:id"), "await-notice": at("/work/notices/:id") },
  "unit-evaluation": {
    "conclude-conformity": at("/work/conformity/:id"),
    // The unit's own standing says so; no work item does, since nobody must apply.
    "submit-application": at("/work/applications/:id"),
    "submit-supplement": at("/work/applications/:id"),
  },
  expert: {
    "apply-as-expert": at("/work/expert-application"),
    "recommend-expert": at("/work/act/recommend-expert"),
    "vet-expert": pooled,
    "admit-expert": pooled,
    "record-training": pooled,
    "propose-removal": pooled,
  },
  "expert-draw": { "reveal-draw": at("/work/draws/:id") },
  "expert-assignment": {
    "answer-invitation": at("/work/assignments"),
    "begin-scoring": at("/work/assignments/:id"),
    "score-unit": at("/work/assignments/:id"),
  },
  "technical-evaluation": {
    "fill-seat": at("/work/technical/:id"),
    "settle-result": at("/work/technical/:id"),
    "record-consensus": panel,
    "conclude-panel": panel,
    "explain-outlier": panel,
    "close-on-site": at("/work/panels/:id/on-site"),
    "record-finding": at("/work/panels/:id/on-site"),
  },
  "result-list": {
    "decide-results": at("/work/decisions"),
    "answer-objections": notices,
    "announce-results": at("/work/unit-results/:id"),
  },
  decision: { "cast-ballot": at("/work/decisions/:id"), "conclude-decision": at("/work/decisions/:id") },
  appeal: { "decide-appeal": at("/work/appeals/:id") },
  "nqi-diagnosis": { "record-nqi-diagnosis": at("/work/nqi/:id") },
};

/** The address at which a work item is done; undefined for an action no screen is known for, which a test keeps from happening. */
export const placeOf = (item: Item & Pick<WorkItem, "action">): string | undefined => places[item.noun]?.[item.action]?.(item);

/** Every record and action a place is known for. */
export const placedActions: readonly { readonly noun: string; readonly action: string }[] = Object.entries(places).flatMap(
  ([noun, actions]) => Object.keys(actions).map((action) => ({ noun, action })),
);
