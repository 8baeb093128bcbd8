import * as z from "zod";
import { Id } from "../kernel/id.ts";
import { LocalDate } from "../kernel/instant.ts";

const Line = z.string().trim().max(200);

/** Files of the profile; the licence is asked for. */
export const profileSlots = [
  { code: "business-licence", zh: "营业执照", en: "Business licence", must: true },
  { code: "unit-profile", zh: "单位简介", en: "About the unit", must: false },
] as const;

/** An organisation one with the unit or close to it, by our id or its credit code; `until` null while it lasts. */
const RelatedOrganization = z.strictObject({
  id: Id,
  kind: z.enum(["parent", "subsidiary", "sister", "holding", "adviser", "other"]),
  until: LocalDate.nullable(),
});

/** Whom the unit asks to be kept away from its evaluation (R05). It may not know their id; the body finds out who is meant. */
export const StayAway = z.strictObject({
  kind: z.enum(["expert", "organization"]),
  name: z.string().trim().min(1).max(100),
  id: Id.nullable(),
  reason: z.string().trim().min(1).max(500),
});

/** 单位概况: who the unit is. The contact is an office, not a person. */
export const ProfileContent = z.strictObject({
  /** Industry code by which experts are matched; "" until chosen. */
  field: z.string().trim().max(40),
  products: z.string().trim().max(2000),
  employees: z.int().min(0).max(10_000_000).nullable(),
  scale: z.enum(["large", "medium", "small", "micro"]).nullable(),
  contact: z.strictObject({ department: Line, phone: z.string().trim().max(40), email: z.union([z.literal(""), z.email().max(200)]) }),
  related: z.array(RelatedOrganization).max(50),
  stayAway: z.array(StayAway).max(20),
  evidence: z.array(z.strictObject({ slot: z.enum(profileSlots.map(({ code }) => code)), evidenceId: Id })).max(20),
});
export type ProfileContent = z.infer<typeof ProfileContent>;

/** What the unit's own record takes from its profile: the field experts are drawn by, and who may not judge it. */
export const profileFacts = ({ field, related }: ProfileContent) => ({
  field: field === "" ? null : field,
  relatedOrganizationIds: [...new Set(related.map(({ id }) => id))],
});
