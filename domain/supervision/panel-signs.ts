import type { Judged, Tied } from "../expert/conflict.ts";
import { conflictsBetween } from "../expert/conflicts-between.ts";
import { type LookingBack, tiesOf } from "../expert/ties-of.ts";
import { deviationsOf, type LevelledPanel, levelled, type SeenPanel } from "./panel-deviations.ts";
import { type PanelSign, PanelSignKind, type SignTie } from "./panel-sign.ts";
import { signTerms } from "./sign-terms.ts";

type Given = {
  /** The year looked at. */
  readonly year: number;
  /** Concluded panels of that year and of those before it. */
  readonly panels: readonly SeenPanel[];
  readonly totalPoints: number;
  readonly experts: readonly Tied[];
  /** The units of the year's panels, by their evaluations. */
  readonly units: ReadonlyMap<string, Judged>;
  readonly looking: LookingBack;
};

/**
 * R05: what in the year's concluded panels a supervisor may want to look at, the gravest kind first and within it what rests on most
 * evaluations. Neither the order of panels nor of members matters.
 */
export const panelSigns = ({ year, panels, totalPoints, experts, units, looking }: Given): readonly PanelSign[] => {
  const years = [...Map.groupBy(panels, (panel) => panel.year).values()].flatMap(levelled);
  const now = years.filter((panel) => panel.year === year);
  const known = new Map(experts.map((expert) => [expert.memberId, expert]));
  const pairs = pairsOf(now);
  return [
    ...now.flatMap((panel) => tiedToUnit(panel, known, { unit: units.get(panel.evaluationId), looking })),
    ...pairs.flatMap((pair) => sameWay(pair, totalPoints)),
    ...farFromPanel(now, totalPoints),
    ...metAgain(years, year),
    ...pairs.flatMap((pair) => sharedTie(pair, known, looking)),
  ].toSorted(byWeight);
};

const byWeight = (one: PanelSign, other: PanelSign): number =>
  PanelSignKind.options.indexOf(one.kind) - PanelSignKind.options.indexOf(other.kind) ||
  other.count - one.count ||
  (keyOf(one) < keyOf(other) ? -1 : 1);

const keyOf = ({ memberIds, cases }: PanelSign): string => [...memberIds, ...cases.map(({ evaluationId }) => evaluationId)].join("#");

type Pair = { readonly memberIds: readonly [string, string]; readonly panels: readonly LevelledPanel[] };

const pairsOf = (panels: readonly LevelledPanel[]): readonly Pair[] => {
  const pairs = new Map<string, { memberIds: readonly [string, string]; panels: LevelledPanel[] }>();
  for (const panel of panels) {
    const ids = panel.members.map(({ memberId }) => memberId).toSorted();
    for (const [place, one] of ids.entries())
      for (const other of ids.slice(place + 1)) {
        const key = `${one}#${other}`;
        const pair = pairs.get(key) ?? { memberIds: [one, other], panels: [] };
        pair.panels.push(panel);
        pairs.set(key, pair);
      }
  }
  return [...pairs.values()];
};

const signOf = (
  kind: PanelSignKind,
  memberIds: readonly string[],
  panels: readonly LevelledPanel[],
  ties: readonly SignTie[] = [],
): PanelSign => ({
  kind,
  memberIds: [...memberIds],
  cases: panels
    .toSorted((one, other) => one.year - other.year || (one.evaluationId < other.evaluationId ? -1 : 1))
    .slice(0, 20)
    .map((panel) => ({
      evaluationId: panel.evaluationId,
      unitName: panel.unitName,
      year: panel.year,
      deviations: [...deviationsOf(panel, memberIds)],
    })),
  count: panels.length,
  ties: ties.slice(0, 20),
});

/** Two who lie to the same side of the others again and again. */
const sameWay = ({ memberIds, panels }: Pair, totalPoints: number): readonly PanelSign[] => {
  const least = totalPoints * signTerms.sameWayPermille;
  const alike = panels.filter((panel) => {
    const deviations = deviationsOf(panel, memberIds);
    return deviations.length > 0 && (deviations.every((one) => one >= least) || deviations.every((one) => one <= -least));
  });
  return alike.length >= signTerms.sameWayPanels && alike.length * 3 >= panels.length * 2 ? [signOf("same-way", memberIds, alike)] : [];
};

/** Totals far from the rest of their panels, expert by expert. */
const farFromPanel = (panels: readonly LevelledPanel[], totalPoints: number): readonly PanelSign[] => {
  const least = totalPoints * signTerms.farPermille;
  const far = panels.flatMap((panel) =>
    panel.members.flatMap(({ memberId }) => {
      const [deviation = 0] = deviationsOf(panel, [memberId]);
      return Math.abs(deviation) >= least ? [{ memberId, panel }] : [];
    }),
  );
  return [...Map.groupBy(far, ({ memberId }) => memberId)].map(([memberId, found]) =>
    signOf(
      "far-from-panel",
      [memberId],
      found.map(({ panel }) => panel),
    ),
  );
};

/** The same expert on the same unit's panel in more than one year. */
const metAgain = (panels: readonly LevelledPanel[], year: number): readonly PanelSign[] => {
  const seats = panels.flatMap((panel) => panel.members.map(({ memberId }) => ({ memberId, panel })));
  return [...Map.groupBy(seats, ({ memberId, panel }) => `${memberId}#${panel.unitId}`).values()].flatMap((met) => {
    const years = new Set(met.map(({ panel }) => panel.year));
    const [first] = met;
    if (!first || !years.has(year) || years.size < signTerms.metYears) return [];
    return [
      signOf(
        "met-again",
        [first.memberId],
        met.map(({ panel }) => panel),
      ),
    ];
  });
};

/** What ties an expert to the unit they judged, as the records stand now: it may have been declared only afterwards. */
const tiedToUnit = (
  panel: LevelledPanel,
  experts: ReadonlyMap<string, Tied>,
  { unit, looking }: { readonly unit: Judged | undefined; readonly looking: LookingBack },
): readonly PanelSign[] =>
  unit === undefined
    ? []
    : panel.members.flatMap(({ memberId }) => {
        const expert = experts.get(memberId);
        const conflicts = expert === undefined ? [] : conflictsBetween(expert, unit, looking);
        const ties = conflicts.map(
          ({ ground, path }): SignTie => ({
            memberId,
            organizationId: asWritten(expert, path[0] ?? unit.unitId),
            ground,
          }),
        );
        return ties.length === 0 ? [] : [signOf("tied-to-unit", [memberId], [panel], ties)];
      });

/** Two who judge together and are tied to the same organisation. */
const sharedTie = ({ memberIds, panels }: Pair, experts: ReadonlyMap<string, Tied>, looking: LookingBack): readonly PanelSign[] => {
  const [one, other] = memberIds.map((memberId) => {
    const expert = experts.get(memberId);
    return expert === undefined ? [] : tiesOf(expert, looking).map((tie) => ({ ...tie, expert }));
  });
  const shared = (one ?? []).flatMap((tie) =>
    (other ?? []).flatMap((match) => (match.organization === tie.organization ? [tie, match] : [])),
  );
  const ties = shared.map(
    ({ expert, organization, ground }): SignTie => ({
      memberId: expert.memberId,
      organizationId: asWritten(expert, organization),
      ground,
    }),
  );
  const distinct = [...new Map(ties.map((tie) => [JSON.stringify(tie), tie])).values()];
  return distinct.length === 0 ? [] : [signOf("shared-tie", memberIds, panels, distinct)];
};

/** An organisation as the expert's record names it: what compares identifiers turns them to capitals. */
const asWritten = (expert: Tied | undefined, organization: string): string =>
  [expert?.organizationId ?? "", ...(expert?.relations ?? []).map(({ organizationId }) => organizationId)].find(
    (one) => one.toUpperCase() === organization.toUpperCase(),
  ) ?? organization;
