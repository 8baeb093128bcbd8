import { publicScreens } from "../features/public/screens.ts";
import type { Screen } from "./screen.ts";
import { workScreens } from "./work-screens.ts";

/** Every screen of the portal, for those who must visit them all. */
export const screens: readonly Screen[] = [...publicScreens, ...workScreens];
