import { type Fields, fieldsOf } from "./deed.ts";
import { rowsIn } from "./rows-in.ts";

/** The lists of a contract whose rows the portal numbers by itself, each with the name of the number. */
const numbered = { targets: "targetId", milestones: "milestoneId" } as const;

const names = /^(?:targetIds?|milestoneId)$/;

/** What the rehearsal calls targets and milestones, as the portal numbered them. */
export type OwnNumbers = {
  /** Learns from the contract as it was meant and as it was sent. */
  readonly learn: (meant: Fields, sent: Fields) => void;
  /** The same with the portal's numbers in place of the rehearsal's. */
  readonly given: (value: unknown) => unknown;
};

export const ownNumbers = (): OwnNumbers => {
  const known = new Map<unknown, unknown>();
  const given = (value: unknown, isNumber = false): unknown => {
    if (Array.isArray(value)) return value.map((row) => given(row, isNumber));
    if (typeof value !== "object" || value === null) return isNumber ? (known.get(value) ?? value) : value;
    // Only where a number stands: the same word elsewhere is a word.
    return Object.fromEntries(Object.entries(fieldsOf(value)).map(([name, inner]) => [name, given(inner, names.test(name))]));
  };
  return {
    learn: (meant, sent) => {
      for (const [list, name] of Object.entries(numbered)) {
        const rows = rowsIn(sent, list);
        for (const [index, row] of rowsIn(meant, list).entries()) known.set(row[name], rows[index]?.[name] ?? row[name]);
      }
    },
    given: (value) => given(value),
  };
};
