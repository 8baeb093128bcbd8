import type { Live } from "./live.ts";
import type { ItemKey } from "./ports.ts";

/** Sends the token of a closed work item to its workflow and notes that it was sent. A workflow no longer waiting is no fault. */
export const sendAnswer = async (key: ItemKey, { work, workflows }: Live): Promise<boolean> => {
  const token = await work.unsentToken(key);
  if (token !== undefined) await workflows.answer(token, { answered: true });
  return token !== undefined;
};
