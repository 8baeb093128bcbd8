import { Rubric } from "./rubric.ts";

/** A rubric without the people who wrote it, as everyone may read it. */
export const SeenRubric = Rubric.omit({ preparedBy: true }).strip();
