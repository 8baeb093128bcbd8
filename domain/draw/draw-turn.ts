import * as z from "zod";
import { Id } from "../kernel/id.ts";
import type { Noun } from "../kernel/noun.ts";
import { placed } from "../kernel/place.ts";

/** The year's latest draw, written with each new one: so that two can never be under way over the same units. */
export const DrawTurn = z.strictObject({ cycleId: Id, drawId: Id });
export type DrawTurn = z.infer<typeof DrawTurn>;

export const drawTurnNoun: Noun<DrawTurn> = { name: "draw-turn", schema: DrawTurn, place: () => placed("kept") };
