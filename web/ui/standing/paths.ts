import type { Stage } from "./standing-path.ts";

const stage = (clause: string, ...steps: readonly [string, ...string[]]): Stage => ({ clause, steps });

/** The year's work, by the steps of the annual cycle (5.1). */
export const cyclePath: readonly Stage[] = [
  stage("7.1.1", "publish-call", "planned"),
  stage("7.1.2", "await-call-close", "call_open"),
  stage("7.1.2", "decide-shortlist", "shortlisting"),
  stage("7.1.2", "await-shortlist-notice", "enter-shortlist"),
  stage("7.1.4", "await-contracts", "contracting"),
  stage("7.2", "await-delivery", "executing"),
  stage("7.3", "await-results", "accepting"),
  stage("8", "publish-promotion", "announced"),
  stage("5.2", "await-units"),
  stage("5.1", "done", "closed", "close-cycle", "promoted"),
];

/** A project from its draft to the archive, by its status (7). */
export const projectPath: readonly Stage[] = [
  stage("7.1.2", "proposed"),
  stage("7.1.2", "recommended"),
  stage("7.1.2", "shortlisted", "on_notice"),
  stage("7.1.3", "need_confirmed"),
  stage("7.1.4", "in_procurement"),
  stage("7.1.4", "contracted"),
  stage("7.2.1", "team_formed"),
  stage("7.2.2", "plan_submitted", "plan_returned", "plan_confirmed"),
  stage("7.2.2", "filed"),
  stage("7.2.3", "deployed"),
  stage("7.2.3", "executing", "rectifying"),
  stage("7.2.5", "completed", "summarised"),
  stage("7.3.2", "acceptance_applied", "materials_review", "supplement", "defended"),
  stage("7.3.5", "graded"),
  stage("7.3.5", "announced", "archived"),
];

/** An acceptance, by its status (7.3). */
export const acceptancePath: readonly Stage[] = [
  stage("7.3.2", "applied"),
  stage("7.3.1", "panel_formed"),
  stage("7.3.2", "planned"),
  stage("7.3.3.1", "materials_review", "supplement", "reviewed"),
  stage("7.3.3.2", "defence_scheduled", "defended"),
  stage("7.3.4", "scoring", "scored"),
  stage("7.3.4", "concluded"),
  stage("7.3.5", "approved", "on_notice", "cleared"),
  stage("7.3.5", "announced"),
];

/** A procurement, by its status (7.1.4). */
export const procurementPath: readonly Stage[] = [
  stage("7.1.4", "issued"),
  stage("7.1.4", "closed_for_bids", "opened"),
  stage("7.1.4", "evaluated"),
  stage("7.1.4", "candidate_noticed"),
  stage("7.1.4", "awarded"),
  stage("7.1.4", "contracted"),
];

/** The evaluation of one unit in one year, by its status (5.2). */
export const unitEvaluationPath: readonly Stage[] = [
  stage("4", "draft"),
  stage("5.2", "submitted"),
  stage("5.2", "conformity_review", "supplement_requested"),
  stage("5.2", "technical_review"),
  stage("5.2", "on_site_review"),
  stage("5.2", "panel_conclusion"),
  stage("5.2", "public_notice", "decided"),
  stage("4", "announced"),
];
