import type { Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { Member, Relation } from "./member.ts";

/** Most relations that others may record about one member. */
export const recordedLimit = 200;

/** A relation that others recorded; `source` says on what basis. */
export type RecordedRelation = Relation & { readonly source: string };

const isRecorded = ({ source }: Relation): boolean => source !== undefined;

/**
 * R05: a relation recorded about a member stands beside what they declared themselves. The same kind to the same organisation is kept
 * once, with its later end and its latest source. Refuses `relations-full`.
 */
export const decideRecordRelations = (member: Member, recorded: readonly RecordedRelation[]): Decision<Member, "relations-full"> => {
  const relations = recorded.reduce<readonly Relation[]>(joined, member.relations);
  return relations.filter(isRecorded).length > recordedLimit
    ? refuse("relations-full", "4", { limit: recordedLimit })
    : ok({ ...member, relations: [...relations] });
};

const joined = (known: readonly Relation[], next: RecordedRelation): readonly Relation[] => {
  const isSame = (relation: Relation) =>
    isRecorded(relation) && relation.organizationId === next.organizationId && relation.kind === next.kind;
  const before = known.find(isSame);
  const until = before ? laterEnd(before.until, next.until) : next.until;
  return [...known.filter((relation) => !isSame(relation)), { ...next, until }];
};

const laterEnd = (one: Relation["until"], other: Relation["until"]): Relation["until"] => {
  if (one === null || other === null) return null;
  return one < other ? other : one;
};

/** R05: what a member declares takes the place of what they declared before, never of what was recorded about them. */
export const decideDeclareRelations = (member: Member, declared: readonly Relation[]): Member => ({
  ...member,
  relations: [...declared.filter((relation) => !isRecorded(relation)), ...member.relations.filter(isRecorded)],
});
