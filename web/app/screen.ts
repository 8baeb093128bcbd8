import type { ComponentType } from "react";
import type { Party } from "../../domain/member/actor.ts";
import type { Language } from "../language/words.ts";

/** Where in the workplace's menu a screen stands. */
export type MenuGroup = "mine" | "cycle" | "projects" | "units" | "support" | "experts" | "results" | "settings";

/** One screen of the portal: its address, its name, who may see it, and where its code is. */
export type Screen = {
  /** A pattern of wouter: `/work/projects/:id`. */
  readonly path: `/${string}`;
  readonly title: Readonly<Record<Language, string>>;
  /** Who may open it; the API decides again. Empty: everyone, without signing in. */
  readonly who: readonly Party[];
  /** Absent: reached from other screens only. */
  readonly menu?: MenuGroup;
  readonly load: () => Promise<ComponentType>;
};
