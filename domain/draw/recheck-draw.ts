import * as z from "zod";
import { drawPanels } from "./draw-panels.ts";
import { PanelEntry, RosterEntry, UnitEntry } from "./draw-part.ts";
import { commitmentTo, panelsHashOf, rosterHashOf, seedOf } from "./draw-seed.ts";
import { SeenDraw } from "./seen-draw.ts";

/** The whole published record of a draw: all that anyone needs to work it out again. */
export const DrawRecord = z.strictObject({
  draw: SeenDraw,
  roster: z.array(RosterEntry),
  units: z.array(UnitEntry),
  panels: z.array(PanelEntry),
});
export type DrawRecord = z.infer<typeof DrawRecord>;

type DrawCheck = "rosterHash" | "commitment" | "seed" | "panels" | "panelsHash";
/** `pending`: the draw has not come far enough for it. */
export type DrawChecked = { readonly check: DrawCheck; readonly outcome: "matches" | "differs" | "pending" };

/** R05, R14: works everything out again from the record alone and says what agrees with it. */
export const recheckDraw = ({ draw, roster, units, panels }: DrawRecord): readonly DrawChecked[] => {
  const { commitment, rosterHash, secret, seed, panelSize, panelsHash, publicValue } = draw;
  const { source, value } = publicValue;
  const found = secret !== null && value !== null ? seedOf({ commitment, secret, source, value, rosterHash }) : null;
  // Only the seed worked out here counts: one that was merely stated may have been chosen.
  const again = found !== null && panelsHash !== null ? drawPanels({ roster, units, seed: found, panelSize }) : null;
  return [
    outcomeOf("rosterHash", rosterHash, rosterHashOf(roster, units)),
    outcomeOf("commitment", commitment, secret === null ? null : commitmentTo(secret)),
    outcomeOf("seed", seed, found),
    outcomeOf("panels", panelsHash === null ? null : panelsHashOf(panels), again && panelsHashOf(again)),
    outcomeOf("panelsHash", panelsHash, again && panelsHashOf(again)),
  ];
};

const outcomeOf = (check: DrawCheck, stated: string | null, found: string | null): DrawChecked => ({
  check,
  outcome: found === null ? "pending" : stated === found ? "matches" : "differs",
});
