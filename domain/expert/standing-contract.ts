import * as z from "zod";
import { contract } from "../kernel/contract.ts";
import { ById, Id, NoParams } from "../kernel/id.ts";
import { LocalDate } from "../kernel/instant.ts";
import { Receipt } from "../kernel/receipt.ts";
import { Relation } from "../member/member.ts";
import { ExpertAppraisal, Training } from "./expert.ts";

const common = { clause: "5.3", view: Receipt, params: ById, method: "POST" } as const;
const officer = ["evaluation-body:officer"] as const;
const approver = ["evaluation-body:approver"] as const;
const guarded = ["unknown-record", "stale-version", "wrong-step", "not-permitted"] as const;
const files = ["evidence-unknown", "evidence-not-arrived"] as const;
const Words = z.string().trim().min(1).max(1000);
const Grounded = z.strictObject({ reason: Words, evidenceIds: z.array(Id).min(1).max(10) });

export const recordTraining = contract({
  ...common,
  name: "record-training",
  path: "/expert/experts/{id}/training",
  title: { zh: "登记专家培训与测试", en: "Record a training and its test" },
  requirements: ["R12"],
  who: officer,
  request: Training.pick({ course: true, on: true, score: true }),
  refusals: [...guarded, "training-ahead", "training-recorded"],
});

export const appraiseExpert = contract({
  ...common,
  name: "appraise-expert",
  path: "/expert/experts/{id}/appraisals",
  title: { zh: "考核专家", en: "Appraise an expert" },
  requirements: ["R13"],
  who: officer,
  request: ExpertAppraisal.pick({ cycleId: true, evaluationId: true, grade: true, reason: true }),
  refusals: [...guarded, "already-appraised", "assignment-unfinished"],
});

export const suspendExpert = contract({
  ...common,
  name: "suspend-expert",
  path: "/expert/experts/{id}/suspension",
  title: { zh: "暂停使用专家", en: "Suspend an expert" },
  requirements: ["R15"],
  who: officer,
  request: Grounded.extend({ until: LocalDate.optional() }),
  refusals: [...guarded, ...files, "suspension-past"],
});

export const reinstateExpert = contract({
  ...common,
  name: "reinstate-expert",
  path: "/expert/experts/{id}/reinstatement",
  title: { zh: "恢复使用专家", en: "Reinstate an expert" },
  requirements: ["R15"],
  who: approver,
  request: Grounded,
  refusals: [...guarded, ...files, "not-yet-due"],
});

export const removeExpert = contract({
  ...common,
  name: "remove-expert",
  path: "/expert/experts/{id}/removal",
  title: { zh: "专家出库", en: "Remove an expert" },
  requirements: ["R15"],
  who: approver,
  request: z.strictObject({ decisionId: Id, reason: Words }),
  refusals: [...guarded, "removal-not-decided"],
});

export const recordRelation = contract({
  ...common,
  name: "record-relation",
  path: "/expert/experts/{id}/relations",
  title: { zh: "登记专家利害关系", en: "Record a relation of an expert" },
  requirements: ["R05"],
  who: officer,
  request: z.strictObject({ relation: Relation.omit({ source: true }), source: z.string().trim().min(1).max(200), reason: Words }),
  refusals: ["unknown-record", "stale-version", "not-permitted", "relations-full"],
});

/** Most people whose relations are recorded together: each one's record and history are written in one transaction. */
export const mostRelated = 40;
export const RelationLine = z.strictObject({
  memberId: Id,
  ...Relation.omit({ source: true }).shape,
  source: z.string().trim().min(1).max(200),
});

/** All of them or none: a sheet is never half recorded. */
export const recordRelations = contract({
  ...common,
  name: "record-relations",
  path: "/expert/relations",
  title: { zh: "批量登记专家利害关系", en: "Record relations of several experts" },
  requirements: ["R05"],
  who: officer,
  params: NoParams,
  request: z.strictObject({
    lines: z
      .array(RelationLine)
      .min(1)
      .max(400)
      .refine((lines) => new Set(lines.map(({ memberId }) => memberId)).size <= mostRelated),
    reason: Words,
  }),
  refusals: ["unknown-record", "not-permitted", "relations-full"],
});
