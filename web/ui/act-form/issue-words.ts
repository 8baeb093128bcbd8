import type * as z from "zod";
import type { Language } from "../../language/words.ts";
import { words } from "./words.ts";

type Issue = z.core.$ZodIssue;

/** Why a field is not acceptable, in the user's words; the library's own are English and speak of types. */
export const issueWord = (language: Language, issue: Issue): string => {
  const w = words[language];
  switch (issue.code) {
    case "too_small":
      return tooSmall(language, issue);
    case "too_big":
      return tooBig(language, issue);
    case "invalid_type":
      return isMissing(issue.input) ? w.missing : typeWord(language, issue.expected);
    case "invalid_value":
      return isMissing(issue.input) ? w.missing : w.notListed;
    case "invalid_format":
      return formatWord(language, issue);
    case "invalid_union":
      return w.missing;
    case "custom":
      return customWord(language, issue.message);
    default:
      return w.notAcceptable;
  }
};

const isMissing = (input: unknown): boolean => input === undefined || input === null || input === "";

const tooSmall = (language: Language, { origin, minimum, inclusive }: z.core.$ZodIssueTooSmall): string => {
  const w = words[language];
  const least = Number(minimum);
  if (origin === "string") return least <= 1 ? w.missing : w.tooShort(least);
  if (origin === "array") return least <= 1 ? w.atLeastOne : w.tooFew(least);
  return inclusive === false ? w.moreThan(least) : w.atLeast(least);
};

const tooBig = (language: Language, { origin, maximum, inclusive }: z.core.$ZodIssueTooBig): string => {
  const w = words[language];
  const most = Number(maximum);
  if (origin === "string") return w.tooLong(most);
  if (origin === "array") return w.tooMany(most);
  return inclusive === false ? w.lessThan(most) : w.atMost(most);
};

const typeWord = (language: Language, expected: string): string => {
  const w = words[language];
  if (expected === "int") return w.wholeNumber;
  return expected === "number" ? w.aNumber : w.notAcceptable;
};

const formatWord = (language: Language, { format, pattern }: z.core.$ZodIssueInvalidStringFormat): string => {
  const w = words[language];
  if (format === "date" || format === "datetime") return w.aDate;
  if (pattern?.includes("\\d{6}")) return w.division;
  return w.format;
};

/** Rules of the domain say their refusal's code as their message; the ones people meet have words of their own. */
const customWord = (language: Language, code: string): string => {
  const w = words[language];
  switch (code) {
    case "uscc-length":
      return w.usccLength;
    case "uscc-character":
      return w.usccCharacter;
    case "uscc-check":
      return w.usccCheck;
    case "uscc-old-registration-number":
      return w.usccOld;
    case "section-too-large":
      return w.tooLarge;
    case "personal-pay":
      return w.personalPay;
    default:
      return w.twice;
  }
};

/** What the API says of a field: the domain's codes in words, and the library's own English only to those who read it. */
export const serverWord = (language: Language, message: string): string => {
  if (/^[a-z]+(?:-[a-z]+)+$/.test(message)) return customWord(language, message);
  return language === "en" ? message : words.zh.notAcceptable;
};
