import * as z from "zod";
import { contract } from "../kernel/contract.ts";
import { ById, Id, NoParams } from "../kernel/id.ts";
import { PageQuery, pageOf } from "../kernel/page.ts";
import { Receipt } from "../kernel/receipt.ts";
import { everyMember } from "../work-item/contract.ts";
import { Summary } from "../work-item/work-item.ts";
import { OrganizationKind, Role } from "./actor.ts";
import { Member, Organization, Relation } from "./member.ts";

const common = { clause: "5.3", requirements: ["R05"] } as const;
const administrator = ["evaluation-body:administrator"] as const;

export const registerOrganization = contract({
  ...common,
  name: "register-organization",
  method: "POST",
  path: "/member/organizations",
  title: { zh: "登记单位", en: "Register an organisation" },
  who: administrator,
  params: NoParams,
  request: Organization.omit({ organizationId: true }),
  view: Receipt,
  refusals: ["organization-exists"],
});

export const registerMember = contract({
  ...common,
  name: "register-member",
  method: "POST",
  path: "/member/members",
  title: { zh: "登记人员与职责", en: "Register a member with roles" },
  who: administrator,
  params: NoParams,
  request: z.strictObject({ subject: Id, name: Member.shape.name, organizationId: Id, roles: z.array(Role).max(7) }),
  view: Receipt,
  refusals: ["unknown-record", "member-exists", "roles-not-separate"],
});

export const changeMember = contract({
  ...common,
  name: "change-member",
  method: "PUT",
  path: "/member/members/{id}",
  title: { zh: "调整人员职责或停用", en: "Change a member's roles or suspend them" },
  who: administrator,
  params: ById,
  request: z.strictObject({ roles: z.array(Role).max(7), status: Member.shape.status, reason: z.string().trim().min(1).max(500) }),
  view: Receipt,
  refusals: ["unknown-record", "stale-version", "roles-not-separate"],
});

export const declareRelations = contract({
  ...common,
  name: "declare-relations",
  method: "PUT",
  path: "/member/own-relations",
  title: { zh: "申报利害关系", en: "Declare one's relations" },
  who: everyMember,
  params: NoParams,
  request: z.strictObject({ relations: z.array(Relation).max(200) }),
  view: Receipt,
  refusals: ["unknown-record"],
});

export const readSelf = contract({
  ...common,
  name: "read-self",
  method: "GET",
  path: "/member/self",
  title: { zh: "我的账号", en: "My account" },
  who: everyMember,
  params: NoParams,
  request: z.strictObject({}),
  /** The member with the name of their organisation; null where the member was registered before it. */
  view: Member.extend({ organizationName: Organization.shape.name.nullable() }),
  refusals: ["unknown-record"],
});

export const listMembers = contract({
  ...common,
  name: "list-members",
  method: "GET",
  path: "/member/members",
  title: { zh: "人员列表", en: "List the members" },
  who: ["evaluation-body"],
  params: NoParams,
  request: PageQuery.extend({ kind: OrganizationKind.optional() }),
  view: pageOf(Summary),
  refusals: [],
});

/** By whom a partner names its own people, e.g. those who advise a unit. */
export const listOwnMembers = contract({
  ...common,
  name: "list-own-members",
  method: "GET",
  path: "/member/own-members",
  title: { zh: "本单位人员", en: "People of one's own organisation" },
  who: ["partner"],
  params: NoParams,
  request: PageQuery,
  view: pageOf(Summary.omit({ version: true })),
  refusals: [],
});

export const listOrganizations = contract({
  ...common,
  name: "list-organizations",
  method: "GET",
  path: "/member/organizations",
  title: { zh: "单位列表", en: "List the organisations of one kind" },
  who: ["evaluation-body", "supervisor"],
  params: NoParams,
  request: PageQuery.extend({ kind: Organization.shape.kind }),
  view: pageOf(Summary),
  refusals: [],
});

/** By whom a partner names those it cultivates units together with (5.4): names only. */
export const listPartners = contract({
  ...common,
  name: "list-partners",
  method: "GET",
  path: "/member/partners",
  title: { zh: "协会、团体、联盟名单", en: "List the associations, groups and alliances" },
  who: ["partner"],
  params: NoParams,
  request: PageQuery,
  view: pageOf(Summary.omit({ version: true })),
  refusals: [],
});
