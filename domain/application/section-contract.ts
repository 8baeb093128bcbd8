import * as z from "zod";
import { contract } from "../kernel/contract.ts";
import { ById, Id } from "../kernel/id.ts";
import { Instant } from "../kernel/instant.ts";
import { Receipt } from "../kernel/receipt.ts";
import { Sha256Hex } from "../kernel/sha256-hex.ts";
import { ApplicationSection, SectionHold } from "./application-section.ts";
import { Gap } from "./gap.ts";
import { SectionId } from "./section-id.ts";
import { SignedReceipt } from "./signed-receipt.ts";

const common = { clause: "5.2", requirements: ["R03"] } as const;
const OfSection = z.strictObject({ id: Id, section: SectionId });
const writing = ["unknown-record", "stale-version", "wrong-step", "applications-closed", "supplement-late", "section-not-asked"] as const;

/** `merged` tells that a colleague's answers to other questions are in it too; the content is then to be read anew. */
const SaveReceipt = SignedReceipt.extend({
  contentVersion: z.int().positive(),
  merged: z.boolean(),
  complete: z.boolean(),
  gaps: z.int(),
}).meta({ id: "SectionSaved", description: "Signed receipt of a saved section and what it still lacks" });

export const saveSection = contract({
  ...common,
  name: "save-section",
  method: "PUT",
  path: "/application/evaluations/{id}/sections/{section}",
  title: { zh: "保存申请的一个部分", en: "Save a section of the application" },
  who: ["unit"],
  params: OfSection,
  request: z.strictObject({ baseVersion: z.int().nonnegative(), content: z.record(z.string(), z.json()) }),
  view: SaveReceipt,
  refusals: [
    ...writing,
    "section-held",
    "section-changed",
    "section-malformed",
    "evidence-unknown",
    "evidence-elsewhere",
    "evidence-not-arrived",
  ],
});

export const holdSection = contract({
  ...common,
  name: "hold-section",
  method: "POST",
  path: "/application/evaluations/{id}/sections/{section}/hold",
  title: { zh: "占用或释放一个部分（15 分钟）", en: "Hold a section for 15 minutes, or release it" },
  who: ["unit"],
  params: OfSection,
  request: z.strictObject({ release: z.boolean().default(false) }),
  view: Receipt.extend({ hold: SectionHold.nullable() }),
  refusals: [...writing, "section-held"],
});

/** The unit sees what it last saved; the body and its supervisor what was handed in, once the window has closed. */
export const getSection = contract({
  ...common,
  name: "get-section",
  method: "GET",
  path: "/application/evaluations/{id}/sections/{section}",
  title: { zh: "查看申请的一个部分", en: "Read a section of the application" },
  who: ["unit", "evaluation-body", "supervisor"],
  params: OfSection,
  request: z.strictObject({}),
  view: z.object({
    section: SectionId,
    contentVersion: z.int(),
    contentHash: Sha256Hex.nullable(),
    content: z.record(z.string(), z.json()).nullable(),
    savedAt: Instant.nullable(),
    savedBy: Id.nullable(),
    gaps: z.array(Gap),
    warnings: z.array(Gap),
    hold: SectionHold.nullable(),
  }),
  refusals: ["unknown-record"],
});

export const listSections = contract({
  ...common,
  name: "list-sections",
  method: "GET",
  path: "/application/evaluations/{id}/sections",
  title: { zh: "申请各部分填报情况", en: "How far each section is" },
  who: ["unit"],
  params: ById,
  request: z.strictObject({}),
  view: z.object({
    sections: z.array(
      ApplicationSection.pick({ section: true, contentVersion: true, savedAt: true, complete: true, gaps: true, hold: true }).strip(),
    ),
  }),
  refusals: ["unknown-record"],
});
