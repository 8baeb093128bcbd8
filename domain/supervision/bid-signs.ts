import type { Tied } from "../expert/conflict.ts";
import { type LookingBack, type Tie, tiesOf } from "../expert/ties-of.ts";
import { type BidSign, BidSignKind } from "./bid-sign.ts";
import type { SignTie } from "./panel-sign.ts";
import { signTerms } from "./sign-terms.ts";

/** A procurement whose bids were opened: what was read out, and the files that were handed in. */
export type SeenProcurement = {
  readonly procurementId: string;
  readonly projectId: string;
  readonly title: string;
  readonly bids: readonly { readonly institutionId: string; readonly priceFen: number; readonly files: readonly string[] }[];
  readonly awardedTo: string | null;
  /** Who evaluated the bids. */
  readonly evaluators: readonly string[];
};

type Given = {
  readonly procurements: readonly SeenProcurement[];
  /** The people of the bidders, and those who evaluated. */
  readonly people: readonly Tied[];
  readonly looking: LookingBack;
};

type Bid = SeenProcurement["bids"][number];

/** R05: what in a year's opened bids a supervisor may want to look at, the gravest kind first. The order of bids does not matter. */
export const bidSigns = ({ procurements, people, looking }: Given): readonly BidSign[] => {
  const staff = Map.groupBy(people, ({ organizationId }) => organizationId);
  const known = new Map(people.map((person) => [person.memberId, person]));
  return [
    ...procurements.flatMap((procurement) => [
      ...pairsOf(procurement.bids).flatMap((pair) => [
        ...sameFile(procurement, pair),
        ...tiedBidders(procurement, pair, { staff, looking }),
        ...closePrices(procurement, pair),
      ]),
      ...evenPrices(procurement),
      ...tiedEvaluators(procurement, { known, looking }),
    ]),
    ...constantWinners(procurements),
  ].toSorted(byWeight);
};

const byWeight = (one: BidSign, other: BidSign): number =>
  BidSignKind.options.indexOf(one.kind) - BidSignKind.options.indexOf(other.kind) ||
  other.count - one.count ||
  (keyOf(one) < keyOf(other) ? -1 : 1);

const keyOf = ({ cases, institutionIds }: BidSign): string =>
  [...cases.map(({ procurementId }) => procurementId), ...institutionIds].join("#");

type Pair = readonly [Bid, Bid];

const pairsOf = (bids: readonly Bid[]): readonly Pair[] => {
  const sorted = bids.toSorted((one, other) => (one.institutionId < other.institutionId ? -1 : 1));
  return sorted.flatMap((one, place) => sorted.slice(place + 1).map((other): Pair => [one, other]));
};

type Rests = { readonly ties?: readonly SignTie[]; readonly files?: readonly string[] };

const signOf = (
  kind: BidSignKind,
  institutionIds: readonly string[],
  procurements: readonly SeenProcurement[],
  { ties = [], files = [] }: Rests = {},
): BidSign => ({
  kind,
  institutionIds: [...institutionIds],
  cases: procurements.slice(0, 20).map(({ procurementId, projectId, title, bids }) => ({
    ...{ procurementId, projectId, title },
    pricesFen: institutionIds.flatMap((id) => bids.filter(({ institutionId }) => institutionId === id).map(({ priceFen }) => priceFen)),
  })),
  count: procurements.length,
  ties: ties.slice(0, 20),
  files: files.slice(0, 20),
});

const namesOf = (bids: readonly Bid[]): readonly string[] => bids.map(({ institutionId }) => institutionId);

/** The same file, byte for byte, from two who bid against each other. */
const sameFile = (procurement: SeenProcurement, pair: Pair): readonly BidSign[] => {
  const [one, other] = pair;
  const files = [...new Set(one.files)].filter((file) => other.files.includes(file));
  return files.length === 0 ? [] : [signOf("same-file", namesOf(pair), [procurement], { files })];
};

const closePrices = (procurement: SeenProcurement, pair: Pair): readonly BidSign[] => {
  const [one, other] = pair.map(({ priceFen }) => priceFen).toSorted((low, high) => low - high);
  if (one === undefined || other === undefined || (other - one) * 1000 > one * signTerms.closePermille) return [];
  return [signOf("close-prices", namesOf(pair), [procurement])];
};

/** Three prices or more that lie in equal steps. */
const evenPrices = (procurement: SeenProcurement): readonly BidSign[] => {
  const sorted = procurement.bids.toSorted((one, other) => one.priceFen - other.priceFen);
  const steps = sorted.slice(1).map(({ priceFen }, place) => priceFen - (sorted[place]?.priceFen ?? 0));
  const lowest = sorted[0]?.priceFen ?? 0;
  const spread = Math.max(...steps) - Math.min(...steps);
  const even = steps.length >= 2 && Math.min(...steps) > 0 && spread * 1000 <= lowest * signTerms.evenPermille;
  return even ? [signOf("even-prices", namesOf(sorted), [procurement])] : [];
};

type Holding = { readonly expert: Tied; readonly tie: Tie };

const holdingsOf = (people: readonly Tied[], looking: LookingBack): readonly Holding[] =>
  people.flatMap((expert) => tiesOf(expert, looking).map((tie) => ({ expert, tie })));

const tieOf = ({ expert, tie }: Holding): SignTie => ({
  memberId: expert.memberId,
  organizationId:
    expert.relations.find(({ organizationId }) => organizationId.toUpperCase() === tie.organization)?.organizationId ?? tie.organization,
  ground: tie.ground,
});

const isOf =
  (organization: string) =>
  ({ tie }: Holding): boolean =>
    tie.organization === organization.toUpperCase() && tie.ground !== "same-employer";

/** Somebody of one bidder who is tied to the other. */
const tiedBidders = (
  procurement: SeenProcurement,
  pair: Pair,
  { staff, looking }: { readonly staff: ReadonlyMap<string, readonly Tied[]>; readonly looking: LookingBack },
): readonly BidSign[] => {
  const [one, other] = pair;
  const holdings = (bid: Bid): readonly Holding[] => holdingsOf(staff.get(bid.institutionId) ?? [], looking);
  const ties = [...holdings(one).filter(isOf(other.institutionId)), ...holdings(other).filter(isOf(one.institutionId))].map(tieOf);
  return ties.length === 0 ? [] : [signOf("tied-bidders", namesOf(pair), [procurement], { ties })];
};

/** Somebody who evaluated the bids and is tied to a bidder, as the records stand now. */
const tiedEvaluators = (
  procurement: SeenProcurement,
  { known, looking }: { readonly known: ReadonlyMap<string, Tied>; readonly looking: LookingBack },
): readonly BidSign[] => {
  const evaluators = procurement.evaluators.flatMap((memberId) => known.get(memberId) ?? []);
  const holdings = holdingsOf(evaluators, looking);
  return namesOf(procurement.bids).flatMap((institutionId) => {
    const ties = holdings.filter(({ tie }) => tie.organization === institutionId.toUpperCase()).map(tieOf);
    return ties.length === 0 ? [] : [signOf("tied-evaluator", [institutionId], [procurement], { ties })];
  });
};

/** Two who bid against each other again and again, the same one awarded each time. */
const constantWinners = (procurements: readonly SeenProcurement[]): readonly BidSign[] => {
  const met = procurements
    .filter(({ awardedTo }) => awardedTo !== null)
    .flatMap((procurement) => pairsOf(procurement.bids).map((pair) => ({ names: namesOf(pair), procurement })));
  return [...Map.groupBy(met, ({ names }) => names.join("#")).values()].flatMap((meetings) => {
    const names = meetings[0]?.names ?? [];
    const [winner, ...others] = new Set(meetings.map(({ procurement }) => procurement.awardedTo));
    if (others.length > 0 || meetings.length < signTerms.rivalBids) return [];
    const [won, lost] = [names.filter((name) => name === winner), names.filter((name) => name !== winner)];
    const all = meetings.map(({ procurement }) => procurement);
    return won.length === 1 ? [signOf("constant-winner", [...won, ...lost], all)] : [];
  });
};
