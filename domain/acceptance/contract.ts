import * as z from "zod";
import { contract } from "../kernel/contract.ts";
import { ById, Id } from "../kernel/id.ts";
import { Instant } from "../kernel/instant.ts";
import { Receipt } from "../kernel/receipt.ts";
import { AcceptanceMaterial, MaterialReview } from "./acceptance-material.ts";
import { AcceptancePlan, ChecklistItem, RubricLine } from "./acceptance-plan.ts";
import { DefenceRecord, Respondent } from "./defence.ts";

const common = { method: "POST", params: ById, view: Receipt, who: ["evaluation-body:officer"] } as const;
const institution = ["service-institution"] as const;
const reason = z.string().trim().min(1).max(1000);
const seatCodes = ["panel-size", "panel-sources", "panel-leader", "panel-member-unfit", "panel-member-recused"] as const;
const eachSlotOnce = (items: readonly { readonly slot: string }[]): boolean => new Set(items.map(({ slot }) => slot)).size === items.length;

export const formPanel = contract({
  ...common,
  name: "form-panel",
  path: "/acceptance/acceptances/{id}/panel",
  title: { zh: "组建验收小组", en: "Form the acceptance panel" },
  clause: "7.3.1",
  requirements: ["R77"],
  request: z.strictObject({
    members: z
      .array(z.strictObject({ memberId: Id, leads: z.boolean() }))
      .min(3)
      .max(15),
  }),
  refusals: ["unknown-record", "stale-version", "wrong-step", ...seatCodes],
});

export const replacePanelMember = contract({
  ...common,
  name: "replace-panel-member",
  path: "/acceptance/acceptances/{id}/panel-replacements",
  title: { zh: "更换验收小组成员", en: "Replace a member of the panel" },
  clause: "7.3.1",
  requirements: ["R77", "R05"],
  request: z.strictObject({ memberId: Id, by: Id, reason }),
  refusals: ["unknown-record", "stale-version", "wrong-step", "not-on-panel", ...seatCodes],
});

export const issuePlan = contract({
  ...common,
  name: "issue-plan",
  path: "/acceptance/acceptances/{id}/plan",
  title: { zh: "下达验收方案和评分细则", en: "Issue the acceptance plan and rubric" },
  clause: "7.3.2",
  requirements: ["R78", "R79"],
  request: z.strictObject({
    text: AcceptancePlan.shape.text,
    rubric: z.array(RubricLine.omit({ points: true })).max(12),
    checklist: z
      .strictObject({
        changed: z.array(ChecklistItem.pick({ slot: true, need: true }).extend({ reason: z.string().trim().min(1).max(500) })).max(10),
        added: z
          .array(ChecklistItem.pick({ slot: true, title: true }))
          .max(15)
          .refine(eachSlotOnce),
      })
      .default({ changed: [], added: [] }),
    materialsDueAt: Instant,
  }),
  refusals: [
    "unknown-record",
    "stale-version",
    "wrong-step",
    "materials-due-too-early",
    "rubric-lines",
    "unknown-target",
    "target-not-assessed",
    "unknown-slot",
  ],
});

const pack = z.strictObject({
  materials: z
    .array(AcceptanceMaterial.omit({ submittedAt: true }))
    .max(30)
    .refine(eachSlotOnce),
});
const packCodes = [
  "unknown-record",
  "stale-version",
  "not-permitted",
  "wrong-step",
  "unknown-slot",
  "materials-incomplete",
  "evidence-unknown",
  "evidence-not-arrived",
] as const;

export const submitMaterials = contract({
  ...common,
  name: "submit-materials",
  path: "/acceptance/acceptances/{id}/materials",
  title: { zh: "提交验收材料", en: "Hand in the acceptance materials" },
  clause: "7.3.2",
  requirements: ["R79"],
  who: institution,
  request: pack,
  refusals: packCodes,
});

export const submitSupplement = contract({
  ...common,
  name: "submit-supplement",
  path: "/acceptance/acceptances/{id}/supplement",
  title: { zh: "补正验收材料", en: "Supplement the materials" },
  clause: "7.3.3.1",
  requirements: ["R80"],
  who: institution,
  request: pack,
  refusals: [...packCodes, "supplement-late"],
});

export const reviewMaterials = contract({
  ...common,
  name: "review-materials",
  path: "/acceptance/acceptances/{id}/reviews",
  title: { zh: "审核验收材料", en: "Review materials" },
  clause: "7.3.3.1",
  requirements: ["R80"],
  request: z.strictObject({
    reviews: z
      .array(
        z.discriminatedUnion("outcome", [
          MaterialReview.pick({ slot: true }).extend({ outcome: z.literal("accepted"), reason: reason.nullable().default(null) }),
          MaterialReview.pick({ slot: true }).extend({ outcome: z.literal("needs_supplement"), reason }),
        ]),
      )
      .min(1)
      .max(30)
      .refine(eachSlotOnce),
  }),
  refusals: ["unknown-record", "stale-version", "wrong-step", "unknown-slot"],
});

export const finishReview = contract({
  ...common,
  name: "finish-review",
  path: "/acceptance/acceptances/{id}/review-conclusion",
  title: { zh: "完成材料审核", en: "Finish the review of the materials" },
  clause: "7.3.3.1",
  requirements: ["R80"],
  request: z.strictObject({}),
  refusals: ["unknown-record", "stale-version", "wrong-step", "review-incomplete"],
});

export const scheduleDefence = contract({
  ...common,
  name: "schedule-defence",
  path: "/acceptance/acceptances/{id}/defence",
  title: { zh: "安排验收答辩", en: "Schedule the defence" },
  clause: "7.3.3.1",
  requirements: ["R80"],
  request: z.strictObject({ at: Instant, place: z.string().trim().min(1).max(200) }),
  refusals: ["unknown-record", "stale-version", "wrong-step", "defence-in-past"],
});

export const nameRespondent = contract({
  ...common,
  name: "name-respondent",
  path: "/acceptance/acceptances/{id}/respondent",
  title: { zh: "确定陈述答辩人", en: "Name the respondent" },
  clause: "7.3.3.2",
  requirements: ["R81"],
  who: institution,
  request: Respondent,
  refusals: ["unknown-record", "stale-version", "wrong-step", "not-permitted"],
});

export const recordDefence = contract({
  ...common,
  name: "record-defence",
  path: "/acceptance/acceptances/{id}/defence-record",
  title: { zh: "登记答辩记录", en: "Record the defence" },
  clause: "7.3.3.2",
  requirements: ["R81"],
  request: DefenceRecord.omit({ recordedAt: true }).extend({ recording: DefenceRecord.shape.recording.default(null) }),
  refusals: [
    "unknown-record",
    "stale-version",
    "wrong-step",
    "not-yet-due",
    "no-respondent",
    "defence-quorum",
    "not-on-panel",
    "evidence-unknown",
    "evidence-not-arrived",
  ],
});
