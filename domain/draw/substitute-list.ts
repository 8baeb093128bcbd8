import * as z from "zod";
import { Id } from "../kernel/id.ts";
import type { Noun } from "../kernel/noun.ts";
import { placed } from "../kernel/place.ts";
import { DrawCode } from "./draw-part.ts";

/** As many as any panel is likely to need; whoever comes after them is named by the body. */
export const substitutesKept = 40;

/** Who is asked next when a seat of this panel falls vacant, in the draw's order. Nobody reads it; the draw proves it. */
export const SubstituteList = z.strictObject({
  evaluationId: Id,
  attempt: z.int().positive(),
  substitutes: z.array(z.strictObject({ memberId: Id, code: DrawCode })).max(substitutesKept),
});
export type SubstituteList = z.infer<typeof SubstituteList>;

export const substituteListIdOf = (evaluationId: string, attempt: number): string => `${evaluationId}-${attempt}`;

export const substituteListNoun: Noun<SubstituteList> = {
  name: "draw-substitutes",
  schema: SubstituteList,
  place: () => placed("kept"),
};
