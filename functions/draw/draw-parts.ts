import {
  type DrawPart,
  type DrawPartKind,
  drawPartIdOf,
  drawPartNoun,
  type PanelEntry,
  type RosterEntry,
  SealedIds,
  type UnitEntry,
} from "../../domain/draw/draw-part.ts";
import type { ExpertDraw } from "../../domain/draw/expert-draw.ts";
import type { Live } from "../shell/live.ts";

type Known = Pick<ExpertDraw, "drawId" | "parts">;
type Reach = Pick<Live, "records">;

/** Each reads its parts with 1 BatchGetItem for each 100; throws when one is missing. */
const partsOf = async ({ records }: Reach, drawId: string, kind: DrawPartKind, count: number): Promise<readonly DrawPart[]> => {
  const ids = Array.from({ length: count }, (_, number) => drawPartIdOf(drawId, kind, number));
  const parts = await records.getMany(drawPartNoun, ids);
  return parts.map((part, number) => {
    if (!part) throw new Error(`draw ${drawId} lacks part ${kind} ${number}`);
    return part.state;
  });
};

export const rosterOf = async (reach: Reach, { drawId, parts }: Known): Promise<readonly RosterEntry[]> =>
  (await partsOf(reach, drawId, "roster", parts.roster)).flatMap((part) => (part.kind === "roster" ? part.entries : []));

export const unitsOf = async (reach: Reach, { drawId, parts }: Known): Promise<readonly UnitEntry[]> =>
  (await partsOf(reach, drawId, "units", parts.units)).flatMap((part) => (part.kind === "units" ? part.entries : []));

export const panelsOf = async (reach: Reach, { drawId, parts }: Known): Promise<readonly PanelEntry[]> =>
  (await partsOf(reach, drawId, "panels", parts.panels)).flatMap((part) => (part.kind === "panels" ? part.entries : []));

/** Who is behind the codes: members and unit evaluations. Never leaves the functions that open panels. */
export const idsBehind = async (reach: Pick<Live, "records" | "vault">, { drawId, parts }: Known): Promise<ReadonlyMap<string, string>> => {
  const sealed = [
    ...(await partsOf(reach, drawId, "expert-ids", parts.roster)),
    ...(await partsOf(reach, drawId, "unit-ids", parts.units)),
  ];
  const opened = await Promise.all(
    sealed.map(async (part) => ("sealed" in part ? SealedIds.parse(JSON.parse(await reach.vault.open(part.sealed))) : [])),
  );
  return new Map(opened.flat());
};
