import * as z from "zod";
import { Id } from "../kernel/id.ts";
import { LocalDate } from "../kernel/instant.ts";
import type { Noun } from "../kernel/noun.ts";
import { placed } from "../kernel/place.ts";
import { Uscc } from "../kernel/uscc.ts";
import { JurisdictionCode, OrganizationKind, Role } from "./actor.ts";

/** An organisation that takes part, known by its unified social credit code. */
export const Organization = z.strictObject({
  organizationId: Id,
  kind: OrganizationKind.exclude(["public"]),
  name: z.string().min(1).max(120),
  uscc: Uscc,
  jurisdiction: JurisdictionCode,
});
export type Organization = z.infer<typeof Organization>;

/** A relation that may bar its holder from judging (回避); `until` null while it lasts. Checked three years back (B.3). */
export const Relation = z.strictObject({
  organizationId: Id,
  kind: z.enum([
    "employment",
    "control",
    "kinship",
    "advice",
    "training",
    "contract",
    "shared-patent",
    "shared-standard",
    "cultivation",
    "nqi-guidance",
    "other",
  ]),
  until: LocalDate.nullable(),
  /** Where a relation on record comes from, when others than its holder recorded it; its holder cannot take it back. */
  source: z.string().trim().min(1).max(200).optional(),
});
export type Relation = z.infer<typeof Relation>;

/** A person with an account; the id is the OIDC subject. */
export const Member = z.strictObject({
  memberId: Id,
  name: z.string().min(1).max(60),
  organization: z.strictObject({ id: Id, kind: OrganizationKind.exclude(["public"]), jurisdiction: JurisdictionCode }),
  roles: z.array(Role),
  /** Up to 200 that the member declared and up to 200 that were recorded about them. */
  relations: z.array(Relation).max(400),
  status: z.enum(["active", "suspended"]),
});
export type Member = z.infer<typeof Member>;

export const organizationNoun: Noun<Organization> = {
  name: "organization",
  schema: Organization,
  place: ({ kind, name, uscc, jurisdiction }) =>
    placed("registered", { list: { key: `organizations:${kind}`, sort: jurisdiction }, summary: { kind, name, uscc, jurisdiction } }),
};

export const memberNoun: Noun<Member> = {
  name: "member",
  schema: Member,
  place: ({ status, name, organization, roles }) =>
    placed(status, {
      list: { key: "members", sort: organization.kind },
      owner: `organization:${organization.id}`,
      summary: { name, organizationId: organization.id, kind: organization.kind, roles },
    }),
};
