import { parseArgs } from "node:util";
import * as z from "zod";
import { cannotStart } from "./cannot-start.ts";

type Words = Readonly<z.infer<typeof Words>>;

/** What an option takes, in words: `--port N` takes a whole number; "nothing" for a switch. */
type Takes = Words | "nothing";

export type CommandLine<Values> = {
  readonly usage: string;
  readonly schema: z.ZodType<Values>;
  readonly options: Readonly<Record<string, Takes>>;
  /** How many words beside the options it can take; none when left out. */
  readonly operands?: number;
};

export const directoryOption: Words = { zh: "一个目录", en: "a directory" };
export const portOption: Words = { zh: "0 至 65535 的整数", en: "a whole number from 0 to 65535" };

/**
 * The options and further words of a command line; null when it asks for `--help`. Throws `CannotStart` that names, in both languages,
 * the option that is unknown, says nothing or does not hold, and what it takes.
 */
export const readCommandLine = <Values>(
  { usage, schema, options, operands = 0 }: CommandLine<Values>,
  args: readonly string[],
): { readonly values: Values; readonly operands: readonly string[] } | null => {
  const declared = Object.fromEntries(Object.entries(options).map(([name, takes]) => [name, { type: typeOf(takes) }] as const));
  const { tokens } = parseArgs({ args: [...args], options: declared, strict: false, tokens: true, allowPositionals: true });
  const given: Record<string, string | boolean> = {};
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    if (token.name === "help") return null;
    given[token.name] = checked(options[token.name], token, usage);
  }
  const [beyond] = words.slice(operands);
  if (beyond !== undefined) throw misused(usage, { zh: `多了“${beyond}”`, en: `${beyond} is one word too many` });
  const read = schema.safeParse(given);
  if (!read.success) throw misused(usage, ...read.error.issues.map((issue) => wordsOf(issue, options)));
  return { values: read.data, operands: words };
};

/** Throws the usage itself, in both languages, for what is missing. */
export const misused = (usage: string, ...faults: readonly Words[]): Error =>
  cannotStart(`${faults.map(({ zh }) => zh).join("；")}。`, `${faults.map(({ en }) => en).join("; ")}.\n\n${usage}`);

const typeOf = (takes: Takes) => (takes === "nothing" ? "boolean" : "string");

type OptionToken = { readonly rawName: string; readonly value: string | undefined };

const checked = (takes: Takes | undefined, { rawName, value }: OptionToken, usage: string): string | boolean => {
  if (takes === undefined) throw misused(usage, { zh: `没有 ${rawName} 这个选项`, en: `there is no option ${rawName}` });
  if (takes === "nothing") {
    if (value !== undefined) throw misused(usage, { zh: `${rawName} 不带内容`, en: `${rawName} takes nothing` });
    return true;
  }
  if (value === undefined) throw misused(usage, { zh: `${rawName} 后面须写：${takes.zh}`, en: `${rawName} takes ${takes.en}` });
  return value;
};

const Words = z.object({ zh: z.string(), en: z.string() });

/** A rule over several options tells itself in its `params`; of the rest it is told what the option takes. */
const wordsOf = (issue: z.core.$ZodIssue, options: CommandLine<unknown>["options"]): Words => {
  const [name] = issue.path;
  const rule = Words.safeParse(issue.code === "custom" ? issue.params : undefined);
  if (rule.success) return rule.data;
  const takes = typeof name === "string" ? options[name] : undefined;
  if (takes === undefined || takes === "nothing") return { zh: issue.message, en: issue.message };
  return { zh: `--${String(name)} 须写：${takes.zh}`, en: `--${String(name)} takes ${takes.en}` };
};
