/** Someone who may sign in on one machine. `hint` says whom they stand for. */
export type Person = { readonly sub: string; readonly name: string; readonly hint: string };

export type People = {
  readonly all: readonly Person[];
  readonly find: (sub: string) => Person | undefined;
};

export const makePeople = (all: readonly Person[]): People => {
  const bySub = new Map(all.map((person) => [person.sub, person]));
  return { all, find: (sub) => bySub.get(sub) };
};
