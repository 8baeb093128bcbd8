import { workItemScreens } from "../features/work-item/screens.ts";
import type { Screen } from "./screen.ts";

/** Every screen of the workplace, in the order of the menu. */
export const workScreens: readonly Screen[] = [...workItemScreens];
