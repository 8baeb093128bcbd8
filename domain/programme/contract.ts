import * as z from "zod";
import { CalendarYear } from "../kernel/calendar.ts";
import { contract } from "../kernel/contract.ts";
import { NoParams } from "../kernel/id.ts";
import { LocalDate } from "../kernel/instant.ts";
import { Receipt } from "../kernel/receipt.ts";
import { everyMember } from "../work-item/contract.ts";
import { ApprovalBasis, Programme } from "./programme.ts";

const common = { clause: "4", requirements: ["R04"] } as const;

export const readProgramme = contract({
  ...common,
  name: "read-programme",
  method: "GET",
  path: "/programme/programme",
  title: { zh: "查看现行规则", en: "Read the programme the next cycle will freeze" },
  who: everyMember,
  params: NoParams,
  request: z.strictObject({}),
  view: Programme,
  refusals: [],
});

export const reviseProgramme = contract({
  ...common,
  name: "revise-programme",
  method: "PUT",
  path: "/programme/programme",
  title: { zh: "修订规则（下一年度生效）", en: "Revise the programme, for the next cycle" },
  who: ["evaluation-body:administrator"],
  params: NoParams,
  request: z.strictObject({
    title: z.strictObject({ zh: z.string().min(1).max(200), en: z.string().min(1).max(200) }).optional(),
    approvalBasis: ApprovalBasis.nullable().optional(),
    settings: z.json(),
    /** Why, for the record of the programme. */
    reason: z.string().trim().min(1).max(500).optional(),
  }),
  view: Receipt,
  refusals: [
    "setting-unknown",
    "setting-missing",
    "setting-out-of-range",
    "setting-not-odd",
    "setting-not-a-choice",
    "setting-malformed",
    "weights-do-not-sum",
    "grades-not-decreasing",
    "bands-do-not-cover",
    "trimming-leaves-too-few",
    "retention-below-law",
    "list-shortened",
  ],
});

export const importCalendarYear = contract({
  ...common,
  name: "import-calendar-year",
  method: "POST",
  path: "/programme/calendar-years",
  title: { zh: "导入年度节假日安排", en: "Import a year's official holidays" },
  who: ["evaluation-body:administrator"],
  params: NoParams,
  request: z.strictObject({
    year: z.int().min(2020).max(2100),
    sourceDocument: z.string().trim().min(1).max(200),
    holidays: z.array(LocalDate).min(1).max(60),
    makeUpWorkdays: z.array(LocalDate).max(20),
  }),
  view: Receipt,
  refusals: ["calendar-year-invalid"],
});

export const readCalendarYear = contract({
  ...common,
  name: "read-calendar-year",
  method: "GET",
  path: "/programme/calendar-years/{year}",
  title: { zh: "查看年度工作日历", en: "Read a year of the working-day calendar" },
  who: everyMember,
  params: z.strictObject({ year: z.coerce.number().int().min(2004).max(2200) }),
  request: z.strictObject({}),
  view: CalendarYear,
  refusals: [],
});
