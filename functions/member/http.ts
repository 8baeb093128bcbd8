import { live } from "../adapters/live.ts";
import { httpFunction } from "../shell/http.ts";
import { changeMember } from "./change-member.ts";
import { declareRelations } from "./declare-relations.ts";
import { listMembers, listOrganizations, listOwnMembers, listPartners, readSelf } from "./read-members.ts";
import { registerMember } from "./register-member.ts";
import { registerOrganization } from "./register-organization.ts";

/** Organisations and their people, and what may bar them from judging. */
export const routes = [
  registerOrganization,
  registerMember,
  changeMember,
  declareRelations,
  readSelf,
  listMembers,
  listOwnMembers,
  listOrganizations,
  listPartners,
];
export const createHandler = httpFunction("member", routes);
export const handler = createHandler(live);
