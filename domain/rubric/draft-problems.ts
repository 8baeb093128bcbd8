import * as z from "zod";
import { problemsOf } from "./check-tree.ts";
import type { Rubric } from "./rubric.ts";

export const TreeProblems = z.array(
  z.object({ code: z.string(), clause: z.string(), details: z.record(z.string(), z.union([z.string(), z.number()])) }),
);

/** What keeps a draft from being published; nothing to say of any other. */
export const draftProblemsOf = ({ status, tree }: Pick<Rubric, "status" | "tree">): z.infer<typeof TreeProblems> =>
  status === "draft" ? problemsOf(tree).map(({ refusal: { code, clause, details } }) => ({ code, clause, details: { ...details } })) : [];
