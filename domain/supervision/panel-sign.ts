import * as z from "zod";
import { ConflictGround } from "../expert/conflict.ts";
import { Id } from "../kernel/id.ts";

/** What of the panels of a year may be worth a look. A sign says what the records hold, never that anybody did wrong. */
export const PanelSignKind = z.enum(["tied-to-unit", "same-way", "far-from-panel", "met-again", "shared-tie"]);
export type PanelSignKind = z.infer<typeof PanelSignKind>;

/** A relation on record that the sign rests on, and whose it is. */
export const SignTie = z.object({ memberId: Id, organizationId: z.string(), ground: ConflictGround });
export type SignTie = z.infer<typeof SignTie>;

/** One sign of the panels: whom it names, the evaluations it rests on, and their numbers. */
export const PanelSign = z.object({
  kind: PanelSignKind,
  memberIds: z.array(Id).min(1).max(2),
  cases: z
    .array(
      z.object({
        evaluationId: Id,
        unitName: z.string(),
        year: z.int(),
        /** Of each expert named, in their order: how far above the rest of the panel, usual severity left out; thousandths of a point. */
        deviations: z.array(z.int()).max(2),
      }),
    )
    .min(1)
    .max(20),
  /** How many evaluations it rests on; the first twenty are named. */
  count: z.int().positive(),
  ties: z.array(SignTie).max(20),
});
export type PanelSign = z.infer<typeof PanelSign>;
