import { dayAndTime } from "../../../language/format.ts";
import type { Language } from "../../../language/words.ts";
import type { KeptRecord, Missing } from "./kept.ts";
import { words } from "./words.ts";

type About = {
  readonly title: string;
  readonly at: string;
  readonly origin: string;
  readonly records: readonly KeptRecord[];
  readonly histories: readonly string[];
  readonly files: readonly { readonly path: string; readonly agrees: boolean }[];
  readonly missing: readonly Missing[];
};

/** What is in the archive, what is not and why, and how to verify it without trusting anybody. For Windows' editor too. */
export const readmeOf = (language: Language, { title, at, origin, records, histories, files, missing }: About): string => {
  const w = words[language];
  const lines = [
    w.readmeTitle(title),
    w.readmeTaken(dayAndTime(language, at), origin),
    w.readmeRights,
    "",
    w.readmeRecords,
    ...records.map(({ path, title: name }) => `  records/${path}.json  .html  ${name}`),
    "",
    w.readmeHistories,
    ...(histories.length === 0 ? [`  ${w.readmeNone}`] : histories.map((path) => `  history/${path}.json`)),
    "",
    w.readmeFiles,
    ...(files.length === 0 ? [`  ${w.readmeNone}`] : files.map(({ path, agrees }) => `  ${path}${agrees ? "" : `  ${w.readmeDiffers}`}`)),
    "",
    w.readmeMissing,
    ...(missing.length === 0 ? [`  ${w.readmeNone}`] : missing.map(({ what, why }) => `  ${what}: ${why}`)),
    "",
    w.readmeVerify,
    `  1. ${w.readmeVerifyFiles}`,
    `  2. ${w.readmeVerifyHistory}`,
    `  3. ${w.readmeVerifyHead}`,
  ];
  return `\uFEFF${lines.join("\r\n")}\r\n`;
};
