import * as z from "zod";
import { contract } from "../kernel/contract.ts";
import { ById, Id } from "../kernel/id.ts";
import { Receipt } from "../kernel/receipt.ts";
import { ConformityFinding, SupplementItems } from "./conformity-evaluation.ts";

const command = { clause: "5.2", requirements: ["R09"], who: ["evaluation-body:officer"], params: ById, view: Receipt } as const;
const approver = ["evaluation-body:approver"] as const;
const Reason = z.strictObject({ reason: z.string().trim().min(1).max(1000) });
const base = "/conformity/evaluations/{id}";

export const answerConformity = contract({
  ...command,
  name: "answer-conformity",
  method: "PUT",
  path: `${base}/items`,
  title: { zh: "填写符合性核查表", en: "Answer items of the conformity checklist" },
  request: z.strictObject({
    items: z
      .array(ConformityFinding)
      .min(1)
      .max(20)
      .refine((items) => new Set(items.map(({ item }) => item)).size === items.length),
  }),
  refusals: ["unknown-record", "stale-version", "wrong-step", "finding-unexplained", "evidence-unknown", "evidence-not-arrived"],
});

export const requestSupplement = contract({
  ...command,
  name: "request-supplement",
  method: "POST",
  path: `${base}/supplement`,
  title: { zh: "要求补正申请材料", en: "Ask the unit for a supplement" },
  request: z.strictObject({ items: SupplementItems }),
  refusals: ["unknown-record", "stale-version", "wrong-step", "no-supplement-wanted", "supplements-used-up"],
});

export const concludeConformity = contract({
  ...command,
  name: "conclude-conformity",
  method: "POST",
  path: `${base}/conclusion`,
  title: { zh: "作出符合性结论", en: "Conclude the conformity evaluation" },
  requirements: ["R09", "R10"],
  request: z.strictObject({}),
  refusals: ["unknown-record", "stale-version", "wrong-step", "conformity-incomplete", "supplement-wanted", "challenge-undecided"],
});

export const decideChallenge = contract({
  ...command,
  name: "decide-challenge",
  method: "POST",
  path: `${base}/challenges`,
  title: { zh: "决定回避申请", en: "Decide a recusal challenge" },
  clause: "4",
  requirements: ["R05"],
  /** `kind` and `name` as in the unit's profile; `against` is whom it means, by member, organisation or credit code. */
  request: z.strictObject({
    kind: z.enum(["expert", "organization"]),
    name: z.string().trim().min(1).max(100),
    against: Id.nullable(),
    granted: z.boolean(),
    decisionReason: z.string().trim().min(1).max(2000),
  }),
  refusals: ["unknown-record", "stale-version", "wrong-step", "challenge-unknown", "challenge-unresolved", "challenges-full"],
});

export const suspendEvaluation = contract({
  ...command,
  name: "suspend-evaluation",
  method: "POST",
  path: `${base}/suspension`,
  title: { zh: "中止单位评价", en: "Suspend a unit's evaluation" },
  requirements: ["R05"],
  who: approver,
  request: Reason,
  refusals: ["unknown-record", "stale-version", "wrong-step"],
});

export const resumeEvaluation = contract({
  ...command,
  name: "resume-evaluation",
  method: "POST",
  path: `${base}/resumption`,
  title: { zh: "恢复单位评价", en: "Resume a unit's evaluation" },
  requirements: ["R05"],
  who: approver,
  request: Reason,
  refusals: ["unknown-record", "stale-version", "wrong-step", "activity-finished"],
});
