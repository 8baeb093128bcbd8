import * as z from "zod";
import { codeWord } from "../../language/code-word.ts";
import type { Language } from "../../language/words.ts";

const Row = z.looseObject({ summary: z.record(z.string(), z.unknown()).optional() });
const Both = z.object({ zh: z.string(), en: z.string() });

const ids = ["id", "callId", "drawId", "evaluationId", "cycleId"] as const;
const names = ["name", "title", "unitName", "number", "year", "publishedAt"] as const;

/** A row of any list as something to choose: its id, what people call it, and where it stands. Null for a row without an id. */
export const optionOf = (language: Language, row: unknown): { readonly value: string; readonly label: string } | null => {
  const read = Row.safeParse(row);
  if (!read.success) return null;
  const { summary = {}, ...own } = read.data;
  const said: Readonly<Record<string, unknown>> = { ...own, ...summary };
  const value = ids.map((name) => own[name]).find((id) => typeof id === "string");
  if (typeof value !== "string") return null;
  const called = names.map((name) => textOf(language, said[name])).find((text) => text !== "");
  const step = [said["status"], own["step"]].find((code) => typeof code === "string");
  const noun = typeof own["noun"] === "string" ? { noun: own["noun"] } : {};
  const stands = typeof step === "string" && step !== "registered" ? codeWord(language, { ...noun, property: "status", value: step }) : "";
  return { value, label: [called ?? value, stands].filter((text) => text !== "").join(" · ") };
};

const textOf = (language: Language, value: unknown): string => {
  const both = Both.safeParse(value);
  if (both.success) return both.data[language];
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
};
