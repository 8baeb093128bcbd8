import { ok, refuse } from "../kernel/result.ts";
import type { Role } from "./actor.ts";

/** Who prepares does not approve, and who keeps the accounts does neither (三员分立, domain.md D.4). */
const apart: readonly (readonly [Role, Role])[] = [
  ["officer", "approver"],
  ["administrator", "officer"],
  ["administrator", "approver"],
  ["administrator", "auditor"],
];

/** Refuses `roles-not-separate` naming the first pair held together. */
export const checkRoles = (roles: readonly Role[]) => {
  const pair = apart.find(([one, other]) => roles.includes(one) && roles.includes(other));
  return pair ? refuse("roles-not-separate", "4", { one: pair[0], other: pair[1] }) : ok(undefined);
};
