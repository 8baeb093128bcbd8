import type { Language } from "../../language/words.ts";

/** One part of an official paper. A table's `wide` are the relative widths of its columns. */
export type PaperBlock =
  | { readonly is: "paragraph" | "heading" | "plain" | "fine"; readonly text: string }
  | { readonly is: "numbered"; readonly items: readonly string[] }
  | {
      readonly is: "table";
      readonly caption: string | null;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
      readonly wide: readonly number[];
    };

/** An official paper before it is written as Word or shown to be printed: title, body, who signs, and the day. */
export type Paper = {
  /** Chinese papers are laid out as GB/T 9704 has it, English ones plainly. */
  readonly language: Language;
  readonly title: string;
  readonly blocks: readonly PaperBlock[];
  /** Who signs; null where the portal is not told whose it is. */
  readonly by: string | null;
  /** The day as written at the foot. */
  readonly on: string;
};

/** A text as its author broke it into lines, each a paragraph. */
export const paragraphsOf = (text: string): readonly PaperBlock[] =>
  text
    .split(/\n+/)
    .filter((line) => line.trim() !== "")
    .map((line) => ({ is: "paragraph", text: line.trim() }) as const);

const forbidden = /[\\/:*?"<>|\p{Cc}]/gu;

/** A title as the name of a file, which no system refuses. */
export const fileNameOf = (title: string, ending: string): string =>
  `${title.replace(forbidden, " ").trim().slice(0, 80) || "1"}.${ending}`;
