import { getAcceptance } from "../../../../domain/acceptance/read-contract.ts";
import { words as calls } from "../../../../web/features/call/words.ts";
import { words as decisions } from "../../../../web/features/decision/words.ts";
import { words as projects } from "../../../../web/features/project/words.ts";
import { type Act, type Acts, drawer, openForm } from "./act.ts";
import { type Deed, fieldsOf } from "./deed.ts";
import { giveObjection } from "./give-objection.ts";
import { markAcceptance } from "./mark-acceptance.ts";
import { releaseFile } from "./release-file.ts";
import { reviewMaterials } from "./review-materials.ts";
import { doInDrawer } from "./send-form.ts";
import { writeRelations } from "./write-relations.ts";

/** The label of a button in both languages, as a catalogue has it. */
const said = (words: { readonly zh: Readonly<Record<string, unknown>>; readonly en: Readonly<Record<string, unknown>> }, name: string) => ({
  zh: String(words.zh[name]),
  en: String(words.en[name]),
});

const ownProject = drawer("/work/projects/:id");
const bodyProject = drawer("/work/all-projects/:projectId");
const objection = drawer("/work/objections/:id");
const procurement = drawer("/work/procurements/:id");
const proposal = drawer("/work/proposals/:id");
/** They sign the document that the body signed: the screen names it, and nothing is to be filled in. */
const signing: Act = { ...proposal, by: (page, deed) => doInDrawer(page, { ...deed, request: {} }) };
const acceptance = drawer("/work/acceptances/:id");
const decision = drawer("/work/decisions/:id");

/** The institution does it under its project, not under the acceptance. */
const ownAcceptance: Act = {
  ...drawer(""),
  at: async ({ params, read }: Deed) => {
    const seen = await read(getAcceptance, { id: String(params["id"]) }, {});
    return `/work/projects/${seen.acceptance.projectId}/acceptance`;
  },
};

const shortlist = drawer("/work/decisions?cycleId=:cycleId", said(decisions, "shortlist"));
const results = drawer("/work/unit-results/:resultListId");

const convene: Act = {
  at: (deed) => {
    const subject = fieldsOf(deed.request["subject"]);
    return subject["kind"] === "shortlist" ? shortlist.at(deed) : results.at({ ...deed, params: subject });
  },
  by: (page, deed) => (fieldsOf(deed.request["subject"])["kind"] === "shortlist" ? shortlist : results).by(page, deed),
};

/** Clause 7 and what serves it: where each command of the projects' year is done. */
export const actsOfProjects: Acts = {
  "record-survey": drawer("/work/calls?cycleId=:cycleId"),
  "publish-call": openForm("/work/calls?cycleId=:cycleId", said(calls, "review")),
  "draft-project": drawer("/work/recommendations", said(projects, "draft")),
  "recommend-project": ownProject,
  "release-evidence": releaseFile,
  "convene-decision": convene,
  "recuse-from-decision": decision,
  "cast-ballot": openForm("/work/decisions/:id"),
  "conclude-decision": decision,
  "submit-objection": giveObjection,
  "accept-objection": objection,
  "investigate-objection": objection,
  "reply-objection": objection,
  "record-need-confirmation": ownProject,
  "issue-procurement": bodyProject,
  "submit-proposal": proposal,
  "open-proposals": procurement,
  "seat-bid-panel": procurement,
  "record-bid-evaluation": procurement,
  "notice-candidates": procurement,
  "award-procurement": procurement,
  "record-contract": procurement,
  "sign-contract": signing,
  "form-team": ownProject,
  "submit-plan": drawer("/work/projects/:id/plan"),
  "return-plan": ownProject,
  "confirm-plan": ownProject,
  "file-plan": ownProject,
  "record-deployment-meeting": ownProject,
  "start-execution": ownProject,
  "log-service": ownProject,
  "record-satisfaction": drawer("/work/satisfaction/:id"),
  inspect: drawer("/work/all-projects/:id"),
  "report-rectification": ownProject,
  "complete-service": ownProject,
  "submit-summary": ownProject,
  "apply-for-acceptance": ownProject,
  "declare-relations": writeRelations,
  "form-panel": acceptance,
  "issue-plan": acceptance,
  "submit-materials": ownAcceptance,
  "review-materials": reviewMaterials,
  "finish-review": acceptance,
  "submit-supplement": ownAcceptance,
  "schedule-defence": acceptance,
  "name-respondent": ownAcceptance,
  "record-defence": acceptance,
  "submit-sheet": markAcceptance,
  "conclude-panel": drawer("/work/acceptance-panels/:id"),
  "approve-grade": acceptance,
  "announce-result": acceptance,
  "add-entry": bodyProject,
  "give-consent": drawer("/work/promotion/:id"),
  "publish-promotion": drawer("/work/promotion"),
};
