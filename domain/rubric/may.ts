import { type Actor, isOverseer } from "../member/actor.ts";
import type { Rubric } from "./rubric.ts";

/** Whoever is not of the body or its supervisor knows only of rubrics that were published once. */
export const maySeeRubric = (actor: Actor, { publishedAt }: Pick<Rubric, "publishedAt">): boolean =>
  publishedAt !== null || isOverseer(actor);
