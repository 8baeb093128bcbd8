import type { DrawableExpert, DrawableUnit } from "../../domain/draw/draw-candidates.ts";
import { candidatesOf } from "../../domain/draw/draw-candidates.ts";
import { drawPanels } from "../../domain/draw/draw-panels.ts";
import type { RosterEntry, UnitEntry } from "../../domain/draw/draw-part.ts";
import type { ExpertDraw } from "../../domain/draw/expert-draw.ts";
import { decideRevealDraw, decideRunDraw } from "../../domain/draw/move-draw.ts";
import { decidePublishDraw } from "../../domain/draw/publish-draw.ts";
import type { DrawRecord } from "../../domain/draw/recheck-draw.ts";
import { seenDraw } from "../../domain/draw/seen-draw.ts";
import { Instant, LocalDate } from "../../domain/kernel/instant.ts";
import { aDeciding } from "./a-deciding.ts";
import { got } from "./an-acceptance.ts";

export const publishedAt = "2026-04-20T02:00:00.000Z";
export const knownFrom = Instant.parse("2026-04-22T02:00:00.000Z");
export const revealedAt = "2026-04-22T03:00:00.000Z";
const coding = { salt: "salt", drawId: "draw-1" };
const secret = "secret";

/** Twelve experts of two fields, from the whole province but for the first, who is of unit-1's own county. */
export const drawableExperts: readonly DrawableExpert[] = Array.from({ length: 12 }, (_, index) => ({
  memberId: `expert-${index + 1}`,
  organizationId: `employer-${index + 1}`,
  relations: [],
  fields: index === 11 ? ["*"] : [index % 2 ? "C3340" : "C2710"],
  jurisdiction: index === 0 ? "131125" : "130000",
  capacity: 3,
}));

/** Four units in two fields; unit-2 is the employer of expert-3's relation, unit-4 was judged by expert-5 before. */
export const drawableUnits: readonly DrawableUnit[] = [1, 2, 3, 4].map((number) => ({
  ...{ evaluationId: `main-2026-unit-${number}`, unitId: `unit-${number}`, uscc: `9113000000000000${number}R` },
  ...{ jurisdiction: "131125", field: number % 2 ? "C3340" : "C2710", relatedOrganizationIds: [], barredIds: [] },
  firstPanel: number === 4 ? ["expert-5"] : [],
}));

export const theCandidates = (experts = drawableExperts, units = drawableUnits) =>
  candidatesOf({ experts, units }, coding, { today: LocalDate.parse("2026-04-20"), lookbackYears: 3, place: "130000" });

/** The published draw of these candidates. */
export const aPublishedDraw = () =>
  got(
    decidePublishDraw(
      theCandidates(),
      {
        ...{ drawId: "draw-1", cycleId: "main-2026", secret, sealedSecret: "sealed secret", sealedSalt: "sealed salt" },
        publicValue: { source: "2026 年 4 月 22 日某公开开奖号码", knownFrom },
      },
      aDeciding("officer", publishedAt),
    ),
  );

export const aRevealedDraw = (value = "03 11 12 20"): ExpertDraw =>
  got(decideRevealDraw(aPublishedDraw().draw, { value, secret }, aDeciding("officer-2", revealedAt)));

export const theRoster = (): readonly RosterEntry[] => theCandidates().roster.map(({ entry }) => entry);
export const theUnits = (): readonly UnitEntry[] => theCandidates().units.map(({ entry }) => entry);

/** The whole public record once the panels are drawn. */
export const aDrawRecord = (value?: string): DrawRecord => {
  const revealed = aRevealedDraw(value);
  const panels = drawPanels({ roster: theRoster(), units: theUnits(), seed: revealed.seed ?? "", panelSize: revealed.panelSize });
  const drawn = got(decideRunDraw(revealed, { panels, parts: 1 }, aDeciding("officer", revealedAt)));
  return { draw: seenDraw(drawn), roster: [...theRoster()], units: [...theUnits()], panels: [...panels] };
};
