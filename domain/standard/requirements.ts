import * as z from "zod";
import { type ClauseId, isWithin } from "./clauses.ts";
import type { RequirementRow } from "./requirement.ts";
import { elementRequirements } from "./requirements/elements.ts";
import { generalRequirements } from "./requirements/general.ts";
import { processRequirements } from "./requirements/process.ts";
import { promotionRequirements } from "./requirements/promotion.ts";

const rows = [...generalRequirements, ...elementRequirements, ...processRequirements, ...promotionRequirements];

export const RequirementId = z.enum(rows.map(({ id }) => id));
export type RequirementId = z.infer<typeof RequirementId>;

export type Requirement = RequirementRow & { readonly id: RequirementId };

/** R01–R88 in the order of the standard. */
export const requirements: readonly Requirement[] = rows;

/** What a clause asks, with everything under it: `requirementsOf("6.1.3")` covers 6.1.3.1 and 6.1.3.2. */
export const requirementsOf = (clause: ClauseId): readonly Requirement[] =>
  requirements.filter((requirement) => requirement.clauses.some((own) => isWithin(own, clause)));
