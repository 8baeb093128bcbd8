import * as z from "zod";
import { type Member, Relation } from "../member/member.ts";
import type { UnitEvaluation } from "../unit-evaluation/unit-evaluation.ts";

/** Why an expert must stay away from a unit (回避, domain.md B.3), the gravest first: employer, a relation, a challenge. */
export const ConflictGround = z.enum(["same-employer", ...Relation.shape.kind.options, "related-organization", "challenge-granted"]);
export type ConflictGround = z.infer<typeof ConflictGround>;

/** Codes and organisations only. `path` leads from the organisation the expert is tied to, to the unit. */
export const Conflict = z.object({ ground: ConflictGround, path: z.array(z.string()).min(1) });
export type Conflict = z.infer<typeof Conflict>;

/** What of an expert can tie them to a unit. */
export type Tied = Pick<Member, "memberId" | "relations"> & { readonly organizationId: string };

/** What of a unit an expert can be tied to; `barredIds` are the members against whom the unit's challenge was granted. */
export type Judged = Pick<UnitEvaluation, "unitId" | "uscc" | "relatedOrganizationIds"> & { readonly barredIds?: readonly string[] };
