import * as z from "zod";
import { contract } from "../kernel/contract.ts";
import { ById, NoParams } from "../kernel/id.ts";
import { PageQuery, pageOf } from "../kernel/page.ts";
import { Sha256Hex } from "../kernel/sha256-hex.ts";
import { everyMember } from "../work-item/contract.ts";
import { PointCoverage } from "./coverage.ts";
import { Gap } from "./gap.ts";
import { RadarAxis } from "./radar.ts";
import { ResultSeries } from "./result-series.ts";
import { SectionForm } from "./section-form.ts";
import { SectionId } from "./section-id.ts";
import { OwnApplication, OwnApplicationRow } from "./seen-application.ts";

const common = { method: "GET", who: ["unit"], requirements: ["R03"] } as const;

/** `version` and `hash` are null while others move the record: they would tell of it (docs/decisions/0015). */
export const getApplication = contract({
  ...common,
  name: "get-application",
  path: "/application/evaluations/{id}",
  title: { zh: "查看本单位的申请", en: "Read one's own application" },
  clause: "5.2",
  params: ById,
  request: z.strictObject({}),
  view: z.object({
    version: z.int().nullable(),
    hash: z.string().nullable(),
    application: OwnApplication,
    /** The words of the voluntary statement in force and their hash. */
    statementWords: z.object({ version: z.int(), zh: z.array(z.string()), en: z.array(z.string()), hash: Sha256Hex }),
  }),
  refusals: ["unknown-record"],
});

export const listOwnApplications = contract({
  ...common,
  name: "list-own-applications",
  path: "/application/evaluations",
  title: { zh: "本单位历年申请", en: "One's own applications" },
  clause: "5.2",
  params: NoParams,
  request: PageQuery,
  view: pageOf(OwnApplicationRow),
  refusals: [],
});

/** Which points are backed by files, how far the unit thinks it is, what its figures say, and what is still missing. */
export const readCoverage = contract({
  ...common,
  name: "read-coverage",
  path: "/application/evaluations/{id}/coverage",
  title: { zh: "佐证覆盖与自评雷达图", en: "Coverage by files and own assessment" },
  clause: "6",
  requirements: ["R03", "R18", "R32"],
  params: ById,
  request: z.strictObject({}),
  view: z.object({
    points: z.array(PointCoverage),
    radar: z.array(RadarAxis),
    series: z.array(ResultSeries),
    sections: z.array(z.object({ section: SectionId, gaps: z.array(Gap), warnings: z.array(Gap) })),
    ineligible: z.array(z.object({ code: z.string(), zh: z.string(), en: z.string() })),
    /** R32: whether there is a chief quality officer who meets the programme's conditions. */
    hasCqo: z.boolean(),
  }),
  refusals: ["unknown-record"],
});

export const readSectionForm = contract({
  ...common,
  name: "read-section-form",
  path: "/application/forms/{section}",
  title: { zh: "申请各部分的填报要求", en: "What a section asks for" },
  clause: "6",
  who: everyMember,
  params: z.strictObject({ section: SectionId }),
  request: z.strictObject({}),
  view: SectionForm,
  refusals: [],
});
