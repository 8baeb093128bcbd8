import * as z from "zod";
import { contract } from "../kernel/contract.ts";
import { ById, Id, NoParams } from "../kernel/id.ts";
import { PageQuery, pageOf } from "../kernel/page.ts";
import { Receipt } from "../kernel/receipt.ts";
import { Summary } from "../work-item/work-item.ts";
import { CollectiveDecision, DecisionSubject, Vote } from "./decision.ts";

const common = { clause: "7.1.2", requirements: ["R62"], view: Receipt } as const;

export const conveneDecision = contract({
  ...common,
  name: "convene-decision",
  method: "POST",
  path: "/selection/decisions",
  title: { zh: "召集集体研究", en: "Convene a collective decision" },
  who: ["evaluation-body:officer"],
  params: NoParams,
  request: z.strictObject({ cycleId: Id, subject: DecisionSubject, roster: z.array(Id).min(3).max(99) }),
  refusals: ["unknown-record", "wrong-step", "roster-not-committee", "project-not-recommended", "unknown-revocation-ground"],
});

export const recuseFromDecision = contract({
  ...common,
  name: "recuse-from-decision",
  method: "POST",
  path: "/selection/decisions/{id}/recusal",
  title: { zh: "申明回避", en: "Recuse oneself" },
  who: ["evaluation-body:committee"],
  params: ById,
  request: z.strictObject({ reason: z.string().trim().min(1).max(500) }),
  refusals: ["unknown-record", "stale-version", "wrong-step", "not-on-roster", "already-voted", "recused"],
});

export const castBallot = contract({
  ...common,
  name: "cast-ballot",
  method: "POST",
  path: "/selection/decisions/{id}/ballot",
  title: { zh: "表决", en: "Cast one's vote" },
  who: ["evaluation-body:committee"],
  params: ById,
  request: z.strictObject({ vote: Vote }),
  refusals: ["unknown-record", "stale-version", "wrong-step", "not-on-roster", "already-voted", "recused"],
});

export const concludeDecision = contract({
  ...common,
  name: "conclude-decision",
  method: "POST",
  path: "/selection/decisions/{id}/conclusion",
  title: { zh: "形成会议纪要并宣布结果", en: "Conclude with minutes" },
  who: ["evaluation-body:officer"],
  params: ById,
  request: z.strictObject({ text: z.string().trim().min(1).max(20_000), evidenceId: Id.optional() }),
  refusals: ["unknown-record", "stale-version", "wrong-step", "quorum-not-met", "evidence-unknown", "evidence-not-arrived"],
});

export const getDecision = contract({
  ...common,
  name: "get-decision",
  method: "GET",
  path: "/selection/decisions/{id}",
  title: { zh: "查看集体研究", en: "Read a collective decision" },
  who: ["evaluation-body", "supervisor"],
  params: ById,
  request: z.strictObject({}),
  // How each member voted becomes readable with the minutes, not while others still vote; that they voted is known at once.
  view: z.object({
    decision: CollectiveDecision.omit({ ballots: true }).strip(),
    voted: z.array(Id),
    ballots: CollectiveDecision.shape.ballots.nullable(),
  }),
  refusals: ["unknown-record", "stale-version"],
});

export const listDecisions = contract({
  ...common,
  name: "list-decisions",
  method: "GET",
  path: "/selection/decisions",
  title: { zh: "年度集体研究列表", en: "The collective decisions of a cycle" },
  who: ["evaluation-body", "supervisor"],
  params: NoParams,
  request: PageQuery.extend({ cycleId: Id }),
  view: pageOf(Summary),
  refusals: [],
});
