import * as z from "zod";
import { contract } from "../kernel/contract.ts";
import { NoParams } from "../kernel/id.ts";
import { ClauseId } from "./clauses.ts";
import { RequirementId } from "./requirements.ts";
import { StandardVersion } from "./standard.ts";

const titles = { zh: z.string(), en: z.string() };

/** The clause tree in the order of the text, each clause with the requirements stated in it. */
export const readStandard = contract({
  name: "read-standard",
  method: "GET",
  path: "/public/standard/clauses",
  title: { zh: "标准条款", en: "Clauses of the standard" },
  clause: "1",
  requirements: ["R01", "R06"],
  who: [],
  params: NoParams,
  request: z.strictObject({}),
  view: z.object({
    standard: StandardVersion,
    clauses: z.array(
      z.object({
        id: ClauseId,
        parent: ClauseId.nullable(),
        ...titles,
        requirements: z.array(z.object({ id: RequirementId, force: z.enum(["M", "R", "P", "D"]), ...titles })),
      }),
    ),
  }),
  refusals: [],
});

/** Our own terms, since the standard defines none: `code` is the name used everywhere, `otherCode` a second one, null for most. */
export const readGlossary = contract({
  name: "read-glossary",
  method: "GET",
  path: "/public/glossary",
  title: { zh: "中英文词汇表", en: "Bilingual glossary" },
  clause: "3",
  requirements: ["R02", "R06"],
  who: [],
  params: NoParams,
  request: z.strictObject({}),
  view: z.object({
    standardVersionId: z.string(),
    version: z.int().positive(),
    terms: z.array(z.object({ code: z.string(), ...titles, otherCode: z.string().nullable() })),
  }),
  refusals: [],
});
