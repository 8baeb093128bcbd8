import { use } from "react";
import { loadCommands, type StageCommands } from "./commands.ts";

let loading: Promise<readonly StageCommands[]> | undefined;

/** Every command by stage; waits within the screen's own waiting until they are fetched. */
export const useCommands = (): readonly StageCommands[] => {
  loading ??= loadCommands();
  return use(loading);
};
