import * as z from "zod";
import type { Noun } from "../kernel/noun.ts";
import { placed } from "../kernel/place.ts";
import { Programme } from "./programme.ts";

/** The programme as it stood when a cycle began; its id is the cycle's. Written once, so that numbers never change within a year. */
export const FrozenProgramme = z.strictObject({ cycleId: z.string(), programme: Programme, hash: z.string() });
export type FrozenProgramme = z.infer<typeof FrozenProgramme>;

export const frozenProgrammeNoun: Noun<FrozenProgramme> = {
  name: "frozen-programme",
  schema: FrozenProgramme,
  place: ({ programme }) => placed("frozen", { summary: { version: programme.version } }),
};
