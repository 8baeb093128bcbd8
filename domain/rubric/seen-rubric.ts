import * as z from "zod";
import { type Actor, isOverseer } from "../member/actor.ts";
import { problemsOf } from "./check-tree.ts";
import { Rubric } from "./rubric.ts";

/** A rubric without the people who wrote it, as everyone may read it. */
export const SeenRubric = Rubric.omit({ preparedBy: true }).strip();

export const TreeProblems = z.array(
  z.object({ code: z.string(), clause: z.string(), details: z.record(z.string(), z.union([z.string(), z.number()])) }),
);

/** Whoever is not of the body or its supervisor knows only of rubrics that were published once. */
export const maySeeRubric = (actor: Actor, { publishedAt }: Pick<Rubric, "publishedAt">): boolean =>
  publishedAt !== null || isOverseer(actor);

/** What keeps a draft from being published; nothing to say of any other. */
export const draftProblemsOf = ({ status, tree }: Pick<Rubric, "status" | "tree">): z.infer<typeof TreeProblems> =>
  status === "draft" ? problemsOf(tree).map(({ refusal: { code, clause, details } }) => ({ code, clause, details: { ...details } })) : [];
