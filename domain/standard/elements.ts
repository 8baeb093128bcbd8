import * as z from "zod";
import { type ClauseId, clauseOf } from "./clauses.ts";
import { elementDescriptions, resultGroupRows } from "./element-descriptions.ts";

/** The five groups of 6.6 (R54–R59). The list of metrics under them is open; the groups are always there. */
export const ResultGroupId = z.enum(resultGroupRows.map(([id]) => id));
export type ResultGroupId = z.infer<typeof ResultGroupId>;

/** A node of clause 6: its clause id, or for the groups of 6.6, which have no number, the group's name. */
export const ElementId = z.enum([...elementDescriptions.map(([id]) => id), ...ResultGroupId.options]);
export type ElementId = z.infer<typeof ElementId>;

/** The six elements, in order. */
export const TopElementId = ElementId.extract(["6.1", "6.2", "6.3", "6.4", "6.5", "6.6"]);
export type TopElementId = z.infer<typeof TopElementId>;

/** The 22 nodes that carry points: the 17 third-level items of 6.1–6.5 and the five groups of 6.6. */
export const ScoringPointId = ElementId.extract([
  ...(["6.1.1", "6.1.2", "6.1.3"] as const),
  ...(["6.2.1", "6.2.2", "6.2.3", "6.2.4"] as const),
  ...(["6.3.1", "6.3.2", "6.3.3"] as const),
  ...(["6.4.1", "6.4.2", "6.4.3"] as const),
  ...(["6.5.1", "6.5.2", "6.5.3", "6.5.4"] as const),
  ...ResultGroupId.options,
]);
export type ScoringPointId = z.infer<typeof ScoringPointId>;

export type Element = {
  readonly id: ElementId;
  readonly clause: ClauseId;
  readonly parent: ElementId | null;
  readonly zh: string;
  readonly en: string;
  readonly about: { readonly zh: string; readonly en: string };
};

const parentOf = (id: ElementId): ElementId | null => {
  const parent = ElementId.safeParse(id.slice(0, id.lastIndexOf(".")));
  return parent.success ? parent.data : null;
};

const numbered: readonly Element[] = elementDescriptions.map(([id, zh, en]) => {
  const clause = clauseOf(id);
  return { id, clause: id, parent: parentOf(id), zh: clause.zh, en: clause.en, about: { zh, en } };
});

const resultGroups: readonly Element[] = resultGroupRows.map(([id, zh, en, aboutZh, aboutEn]) => ({
  id,
  clause: "6.6",
  parent: "6.6",
  zh,
  en,
  about: { zh: aboutZh, en: aboutEn },
}));

/** The tree of clause 6 in order, groups of 6.6 last. */
export const elements: readonly Element[] = [...numbered, ...resultGroups];

const byId = new Map(elements.map((element) => [element.id, element]));

/** The node with this id. Total over `ElementId`; throws only if the tree itself is broken. */
export const elementOf = (id: ElementId): Element => {
  const element = byId.get(id);
  if (element === undefined) throw new Error(`element ${id} is missing from the tree`);
  return element;
};

/** Direct children, in order. */
export const childrenOf = (id: ElementId): readonly Element[] => elements.filter((element) => element.parent === id);

/** The 28 clauses of 6.1–6.5 that evidence is tied to: the nodes with nothing below them. */
export const leafElements: readonly Element[] = numbered.filter(({ id }) => id !== "6.6" && childrenOf(id).length === 0);

/** The 22 scored nodes, in order. */
export const scoringPoints: readonly Element[] = ScoringPointId.options.map(elementOf);

/** The element of 6.1–6.6 a scored node belongs to. */
export const topElementOf = (id: ScoringPointId): TopElementId => {
  const group = ResultGroupId.safeParse(id);
  return group.success ? "6.6" : TopElementId.parse(id.slice(0, 3));
};
