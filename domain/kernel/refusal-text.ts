import type { Details } from "./result.ts";

/** What sort of "no" it is: the shell gives each sort its own 4xx, so that a client can tell them apart without words. */
const refusalSorts = [
  "malformed",
  "unauthenticated",
  "forbidden",
  "unknown",
  "wrong-method",
  "conflict",
  "duplicate",
  "late",
  "early",
  "sealed",
  "stale",
  "too-large",
  "unsupported-media",
  "invalid",
] as const;
export type RefusalSort = (typeof refusalSorts)[number];

/** What a person reads when a command is refused, in both languages. `{name}` is filled from the refusal's details. */
export type RefusalText = {
  readonly sort: RefusalSort;
  readonly title: { readonly zh: string; readonly en: string };
  /** What to do about it, addressed to the person who asked. */
  readonly remedy: { readonly zh: string; readonly en: string };
};

export type RefusalTexts<Code extends string> = Readonly<Record<Code, RefusalText>>;

/** A text with the refusal's details in the places named for them. */
export const fill = (text: string, details: Details): string =>
  text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(details[name] ?? whole));
