/** Performs what is to be done for each item, at most `limit` of them at the same time; the answers are in the order of the items. */
export const someAtATime = async <Item, Answer>(
  items: readonly Item[],
  limit: number,
  perform: (item: Item) => Promise<Answer>,
): Promise<readonly Answer[]> => {
  const answers: Answer[] = [];
  for (let first = 0; first < items.length; first += limit)
    answers.push(...(await Promise.all(items.slice(first, first + limit).map(perform))));
  return answers;
};
