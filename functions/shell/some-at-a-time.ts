/** Performs what is to be done for each item, at most `limit` of them at the same time; the answers are in the order of the items. */
export const someAtATime = async <Item, Answer>(
  items: readonly Item[],
  limit: number,
  perform: (item: Item) => Promise<Answer>,
): Promise<readonly Answer[]> => {
  const answers: Answer[] = [];
  // The workers share one iterator, so each item is taken once and none waits for a slower one of its batch.
  const rest = items.entries();
  const work = async (): Promise<void> => {
    for (const [index, item] of rest) answers[index] = await perform(item);
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
  return answers;
};
