import * as z from "zod";
import { contract } from "../kernel/contract.ts";
import { ById, Id, NoParams } from "../kernel/id.ts";
import { PageQuery, pageOf } from "../kernel/page.ts";
import { Receipt } from "../kernel/receipt.ts";
import { Summary } from "../work-item/work-item.ts";
import { ConflictGround } from "./conflict.ts";
import { ExpertAssignment } from "./expert-assignment.ts";
import { RecusalGround } from "./recuse-assignment.ts";

const own = { clause: "5.3", requirements: ["R05", "R14"], who: ["expert"] } as const;
const answer = { ...own, method: "POST", params: ById, view: Receipt } as const;
const reason = z.string().trim().min(1).max(500);

/** Accepting where a conflict is on record, or by someone no longer available, gives the seat up instead: the receipt then says `recused`. */
export const acceptAssignment = contract({
  ...answer,
  name: "accept-assignment",
  path: "/draw/assignments/{id}/acceptance",
  title: { zh: "接受评审邀请并承诺无利益冲突", en: "Accept the invitation and declare no conflict" },
  request: z.strictObject({ noConflict: z.literal(true) }),
  refusals: ["unknown-record", "stale-version", "wrong-step", "not-invited", "invitation-over"],
});

export const declineAssignment = contract({
  ...answer,
  name: "decline-assignment",
  path: "/draw/assignments/{id}/refusal",
  title: { zh: "谢绝评审邀请", en: "Decline the invitation" },
  request: z.strictObject({ reason }),
  refusals: ["unknown-record", "stale-version", "wrong-step", "not-invited", "invitation-over"],
});

export const declareConflict = contract({
  ...answer,
  name: "declare-conflict",
  path: "/draw/assignments/{id}/conflict",
  title: { zh: "申报利益冲突并回避", en: "Declare a conflict and stand down" },
  request: z.strictObject({ ground: ConflictGround.exclude(["challenge-granted"]) }),
  refusals: ["unknown-record", "stale-version", "wrong-step"],
});

export const recuseExpert = contract({
  ...answer,
  name: "recuse-expert",
  path: "/draw/assignments/{id}/recusal",
  title: { zh: "责令专家回避", en: "Recuse an expert" },
  who: ["evaluation-body:officer"],
  request: z.strictObject({ ground: RecusalGround }),
  refusals: ["unknown-record", "stale-version", "wrong-step"],
});

export const listOwnAssignments = contract({
  ...own,
  name: "list-own-assignments",
  method: "GET",
  path: "/draw/assignments",
  title: { zh: "我的评审任务", en: "My assignments" },
  params: NoParams,
  request: PageQuery,
  view: pageOf(Summary),
  refusals: [],
});

export const getOwnAssignment = contract({
  ...own,
  name: "get-own-assignment",
  method: "GET",
  path: "/draw/assignments/{id}",
  title: { zh: "查看我的评审任务", en: "Read an assignment of mine" },
  params: ById,
  request: z.strictObject({}),
  view: z.object({
    version: z.int(),
    assignment: z.object({
      assignmentId: Id,
      ...ExpertAssignment.pick({
        evaluationId: true,
        cycleId: true,
        unitId: true,
        unitName: true,
        status: true,
        invitedAt: true,
        respondBy: true,
        answeredAt: true,
        declined: true,
        scoreBy: true,
        submittedAt: true,
      }).shape,
      ground: z.string().nullable(),
    }),
  }),
  refusals: ["unknown-record"],
});
