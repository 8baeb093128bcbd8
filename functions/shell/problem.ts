import * as z from "zod";
import { fill } from "../../domain/kernel/refusal-text.ts";
import type { Refusal } from "../../domain/kernel/result.ts";
import { type RefusalCode, refusals } from "../../domain/refusals.ts";
import { statusOf } from "./status-of.ts";

export type Language = "zh-CN" | "en";

/** RFC 9457 problem details, with the stable code, the clause it rests on and what to do. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string(),
    clause: z.string(),
    details: z.record(z.string(), z.union([z.string(), z.number()])),
    errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
    correlationId: z.string(),
  })
  .meta({ id: "Problem", description: "RFC 9457 problem details" });
export type Problem = z.infer<typeof Problem>;

/** zh-CN unless the caller prefers English (RFC 9110 Accept-Language, by quality). */
export const languageOf = (acceptLanguage: string | undefined): Language => {
  const ranked = (acceptLanguage ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
      const quality = parameters.find((parameter) => parameter.trim().startsWith("q="));
      return { tag: tag.trim(), quality: quality ? Number(quality.trim().slice(2)) : 1 };
    })
    .filter(({ tag, quality }) => (tag.startsWith("zh") || tag.startsWith("en")) && quality > 0)
    .toSorted((a, b) => b.quality - a.quality);
  return ranked[0]?.tag.startsWith("en") ? "en" : "zh-CN";
};

/** A refusal in the reader's language. The bug's own words never get here: see `internalProblem`. */
export const problemOf = (refusal: Refusal<RefusalCode>, language: Language, correlationId: string): Problem => {
  const { title, remedy } = refusals[refusal.code];
  const tongue = language === "en" ? "en" : "zh";
  return {
    type: `/docs/problems#${refusal.code}`,
    title: fill(title[tongue], refusal.details),
    status: statusOf(refusal.code),
    detail: fill(remedy[tongue], refusal.details),
    code: refusal.code,
    clause: refusal.clause,
    details: refusal.details,
    correlationId,
  };
};

/** What a caller is told of a bug: nothing but the number to quote. */
export const internalProblem = (language: Language, correlationId: string): Problem => ({
  type: "/docs/problems#internal",
  title: language === "en" ? "Something went wrong on our side" : "系统内部错误",
  status: 500,
  detail:
    language === "en"
      ? "Nothing was written. Try again; if it persists, quote the correlation id."
      : "没有写入任何内容。请重试；如仍失败，请提供 correlationId。",
  code: "internal",
  clause: "4",
  details: {},
  correlationId,
});
