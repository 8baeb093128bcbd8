/** A field of a contract's request or view, or of a record: what it belongs to and its path, in which positions of lists may stand. */
export type Field = { readonly contract?: string; readonly noun?: string; readonly path: readonly string[] };

const isPosition = (name: string): boolean => /^\d*$|^\[\]$|^\{\}$/.test(name);

/** The last name of a path that is no position. */
export const nameOf = ({ path }: Field): string => path.findLast((name) => !isPosition(name)) ?? "";

/**
 * The keys a field may have in a catalogue, the most exact first: that of what it lies in, the contract's own, and for a field that lies
 * in nothing that of the record; the name alone. `get-project` speaks of the record `project` where none is named.
 */
export const keysOf = ({ contract, noun, path }: Field): readonly string[] => {
  const [name = "", parent] = path.filter((one) => !isPosition(one)).toReversed();
  const owners = parent === undefined ? [contract, noun, contract?.replace(/^[a-z]+-/, "")] : [parent, contract];
  return [...owners.flatMap((owner) => (owner === undefined ? [] : [`${owner}.${name}`])), name];
};
