import type { MarkGrid } from "./mark-grid.ts";

/**
 * Experts who share an evaluation, directly or through others, form a group; nothing compares the severity of one group with that of
 * another. Per expert the place of the group's first expert by id.
 */
export const expertGroups = ({ starts, experts, memberIds }: MarkGrid): Int32Array => {
  const parents = Int32Array.from(memberIds, (_, place) => place);
  for (let evaluation = 0; evaluation < starts.length - 1; evaluation += 1) {
    const first = experts[starts[evaluation] ?? 0] ?? 0;
    for (let mark = starts[evaluation] ?? 0; mark < (starts[evaluation + 1] ?? 0); mark += 1) join(parents, first, experts[mark] ?? 0);
  }
  return parents.map((_, expert) => rootOf(parents, expert));
};

const rootOf = (parents: Int32Array, expert: number): number => {
  let place = expert;
  while (parents[place] !== place) {
    const parent = parents[place] ?? 0;
    parents[place] = parents[parent] ?? 0;
    place = parent;
  }
  return place;
};

const join = (parents: Int32Array, one: number, other: number): void => {
  const roots = [rootOf(parents, one), rootOf(parents, other)] as const;
  parents[Math.max(...roots)] = Math.min(...roots);
};
