import * as z from "zod";
import { Id } from "../kernel/id.ts";
import type { Audience } from "../kernel/noun.ts";

/** Kinds of organisation the standard speaks of (clauses 5 and 7); `supervisor` only reads, `public` is whoever has not signed in. */
export const OrganizationKind = z.enum([
  "evaluation-body",
  "unit",
  "service-institution",
  "local-authority",
  "partner",
  "supervisor",
  "public",
]);
export type OrganizationKind = z.infer<typeof OrganizationKind>;

/** What a member may do in their organisation. Preparer (`officer`) and `approver` are different people in one matter. */
export const Role = z.enum(["officer", "approver", "committee", "administrator", "representative", "expert", "auditor"]);
export type Role = z.infer<typeof Role>;

/** Who may ask for something: a kind of organisation, a role in any of them, or a role within a kind. */
export type Party = OrganizationKind | Role | `${OrganizationKind}:${Role}`;

/** Administrative division code of GB/T 2260, six digits. */
export const JurisdictionCode = z.string().regex(/^\d{6}$/);

/** Who asks: the verified token says who, the table's member record says for whom and in which roles. */
export const Actor = z.object({
  memberId: Id,
  organization: z.object({ id: Id, kind: OrganizationKind, jurisdiction: JurisdictionCode }),
  roles: z.array(Role),
});
export type Actor = z.infer<typeof Actor>;

/** Deny by default: an actor passes when one of the parties names their kind, their role, or both. */
export const isParty = (actor: Actor, parties: readonly Party[]): boolean =>
  parties.some((party) => {
    const [kind, role] = party.split(":");
    if (role !== undefined) return actor.organization.kind === kind && actor.roles.some((held) => held === role);
    return actor.organization.kind === kind || actor.roles.some((held) => held === kind);
  });

/** The evaluation body and its supervisor: what is not sealed from everyone, they may read. */
export const isOverseer = ({ organization }: Pick<Actor, "organization">): boolean =>
  organization.kind === "evaluation-body" || organization.kind === "supervisor";

/** Every inbox an actor reads: their own, their organisation's, those of their roles, and of their place. */
export const audiencesOf = ({ memberId, organization, roles }: Actor): readonly Audience[] => [
  `member:${memberId}`,
  `organization:${organization.id}`,
  `role:${organization.kind}`,
  ...roles.map((role): Audience => `role:${organization.kind}:${role}`),
  `jurisdiction:${organization.kind}:${organization.jurisdiction}`,
];

/** Whoever reads or objects without signing in. */
export const publicActor: Actor = { memberId: "public", organization: { id: "public", kind: "public", jurisdiction: "000000" }, roles: [] };
