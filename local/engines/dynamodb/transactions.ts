import type { Post } from "./post.ts";

/** A transaction that waits for its turn: its items as they go over the wire, joined by commas. */
type Waiting = { readonly text: string; readonly items: number; readonly settle: (answer: string | undefined) => void };

/** What the engine takes in one transaction, and a length at which joining more saves nothing. */
const mostItems = 100;
const mostCharacters = 256 * 1024;

/** Takes the first of those that wait and as many after it as fit into one transaction with it. */
const takeGroup = (waiting: Waiting[]): readonly Waiting[] => {
  let [items, characters, taken] = [0, 0, 0];
  for (const one of waiting) {
    items += one.items;
    characters += one.text.length;
    if (taken > 0 && (items > mostItems || characters > mostCharacters)) break;
    taken += 1;
  }
  return waiting.splice(0, taken);
};

/**
 * Transactions that come while the engine is at another go to it as one: the engine does one at a time and waits for the disk after each,
 * so in a rush several share that wait. All of them or none are written then, and none names another's items or rests on what another
 * wrote, so each stands as if it had gone alone. When the whole is refused, or two of it name one item, each goes alone.
 */
export const makeTransact = (post: Post) => {
  const waiting: Waiting[] = [];
  let busy = false;
  const sent = (group: readonly Waiting[]): Promise<string | undefined> =>
    post("TransactWriteItems", `{"TransactItems":[${group.map(({ text }) => text).join(",")}]}`);

  const work = async (): Promise<void> => {
    busy = true;
    for (let group = takeGroup(waiting); group.length > 0; group = takeGroup(waiting)) {
      const answer = await sent(group);
      if (answer !== undefined || group.length === 1) for (const { settle } of group) settle(answer);
      else for (const one of group) one.settle(await sent([one]));
    }
    busy = false;
  };

  /** As `Post` answers; `texts` are the items of one transaction. */
  return (texts: readonly string[]): Promise<string | undefined> =>
    new Promise((settle) => {
      waiting.push({ text: texts.join(","), items: texts.length, settle });
      if (!busy) void work();
    });
};
