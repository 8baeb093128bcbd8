import type { Programme } from "../programme/programme.ts";
import type { Rubric } from "./rubric.ts";
import { rubricOfProgramme } from "./rubric-of-programme.ts";

type Asked = { readonly rubricId: string; readonly year: number; readonly title: Rubric["title"]; readonly by: string };

/** R04: a draft, copied from an earlier rubric or drawn up from the programme's settings, under the standard as it now stands. */
export const startRubric = ({ rubricId, year, title, by }: Asked, programme: Programme, copied: Rubric | null): Rubric => ({
  rubricId,
  programmeId: programme.id,
  year,
  title,
  standardVersionId: programme.standardVersionId,
  status: "draft",
  copiedFrom: copied?.rubricId ?? null,
  tree: copied?.tree ?? rubricOfProgramme(programme.settings),
  publishedAt: null,
  contentHash: null,
  preparedBy: [by],
  usedBy: [],
  withdrawn: null,
});
