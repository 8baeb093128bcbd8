import * as z from "zod";
import { contract } from "../kernel/contract.ts";
import { ById, Id, NoParams } from "../kernel/id.ts";
import { PageQuery, pageOf } from "../kernel/page.ts";
import { Member } from "../member/member.ts";
import { everyMember } from "../work-item/contract.ts";
import { Summary } from "../work-item/work-item.ts";
import { Conflict } from "./conflict.ts";
import { Expert, ExpertStatus } from "./expert.ts";
import { ExpertPassport } from "./passport.ts";

const common = { clause: "5.3", method: "GET" } as const;
const overseers = ["evaluation-body", "supervisor"] as const;
const nothing = z.strictObject({});

export const listExperts = contract({
  ...common,
  name: "list-experts",
  path: "/expert/experts",
  title: { zh: "专家库", en: "The expert pool" },
  requirements: ["R11", "R15"],
  who: overseers,
  params: NoParams,
  request: PageQuery.extend({ status: ExpertStatus.default("active") }),
  view: pageOf(Summary),
  refusals: [],
});

/** The body and its supervisor read everyone, an expert themselves. */
export const getExpert = contract({
  ...common,
  name: "get-expert",
  path: "/expert/experts/{id}",
  title: { zh: "查看专家", en: "Read an expert" },
  requirements: ["R11", "R15"],
  who: everyMember,
  params: ById,
  request: nothing,
  view: z.object({ version: z.int(), expert: Expert, availability: z.string(), relations: Member.shape.relations }),
  refusals: ["unknown-record"],
});

export const ownPassport = contract({
  ...common,
  name: "own-passport",
  path: "/expert/passport",
  title: { zh: "我的专家履历", en: "My expert passport" },
  requirements: ["R12", "R13", "R14"],
  who: everyMember,
  params: NoParams,
  request: nothing,
  view: ExpertPassport,
  refusals: ["unknown-record"],
});

export const expertPassport = contract({
  ...common,
  name: "expert-passport",
  path: "/expert/experts/{id}/passport",
  title: { zh: "专家履历", en: "An expert's passport" },
  requirements: ["R12", "R13", "R14"],
  who: overseers,
  params: ById,
  request: nothing,
  view: ExpertPassport,
  refusals: ["unknown-record"],
});

/** Codes and organisations, for those who oversee and for the expert who was asked to judge that unit. */
export const checkConflicts = contract({
  ...common,
  name: "check-conflicts",
  path: "/expert/experts/{id}/conflicts",
  title: { zh: "核对专家与单位的利害关系", en: "Check an expert against a unit" },
  requirements: ["R05"],
  who: everyMember,
  params: ById,
  request: z.strictObject({ evaluationId: Id }),
  view: z.object({ conflicts: z.array(Conflict) }),
  refusals: ["unknown-record"],
});
