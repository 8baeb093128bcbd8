/**
 * Performs something for each item, `width` at a time, in order of beginning. One that throws does not hold up the others: all are
 * tried, and what was thrown is given to `failed`.
 */
export const atOnce = async <Item>(
  items: readonly Item[],
  width: number,
  perform: (item: Item) => Promise<void>,
  failed: (error: unknown, item: Item) => void,
): Promise<void> => {
  const rest = items.values();
  const work = async (): Promise<void> => {
    // The workers share one iterator, so each item is taken once.
    for (const item of rest) {
      try {
        await perform(item);
      } catch (error) {
        failed(error, item);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, work));
};
