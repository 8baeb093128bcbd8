import * as z from "zod";
import { SectionId } from "../application/section-id.ts";
import { contract } from "../kernel/contract.ts";
import { ById, Id, NoParams } from "../kernel/id.ts";
import { Instant } from "../kernel/instant.ts";
import { PageQuery, pageOf } from "../kernel/page.ts";
import { Sha256Hex } from "../kernel/sha256-hex.ts";
import { Submission, UnitEvaluation } from "../unit-evaluation/unit-evaluation.ts";
import { UnitEvaluationStatus } from "../unit-evaluation/unit-evaluation-status.ts";
import { Summary } from "../work-item/work-item.ts";
import { ConformityAnswer, ConformityEvaluation } from "./conformity-evaluation.ts";
import { ConformityItemId } from "./conformity-items.ts";

const query = { method: "GET", clause: "5.2", requirements: ["R09"], who: ["evaluation-body", "supervisor"] } as const;
const BySection = z.strictObject({ id: Id, section: SectionId });
const none = z.strictObject({});

export const listEvaluations = contract({
  ...query,
  name: "list-evaluations",
  path: "/conformity/evaluations",
  title: { zh: "参评单位列表", en: "The units of a year" },
  params: NoParams,
  /** By status along the path, within it by the moment of applying. */
  request: PageQuery.extend({ cycleId: Id, status: UnitEvaluationStatus.optional() }),
  view: pageOf(Summary),
  refusals: [],
});

export const getEvaluation = contract({
  ...query,
  name: "get-evaluation",
  path: "/conformity/evaluations/{id}",
  title: { zh: "查看单位评价", en: "Read a unit's evaluation" },
  params: ById,
  request: none,
  /** Its sections stand in the submission, each with version and hash as handed in. */
  view: z.object({ version: z.int(), hash: z.string(), evaluation: UnitEvaluation }),
  refusals: ["unknown-record"],
});

export const getConformity = contract({
  ...query,
  name: "get-conformity",
  path: "/conformity/evaluations/{id}/items",
  title: { zh: "查看符合性核查表", en: "Read the conformity checklist" },
  params: ById,
  request: none,
  view: z.object({
    /** 0 while nothing has been answered. */
    version: z.int().nonnegative(),
    items: z.array(
      z.object({ item: ConformityItemId, clause: z.string(), zh: z.string(), en: z.string(), answer: ConformityAnswer.nullable() }),
    ),
    ...ConformityEvaluation.pick({ status: true, rounds: true, challenges: true, conclusion: true }).shape,
    supplementsLeft: z.int().nonnegative(),
    /** Challenges of the profile as handed in that nobody has decided yet. */
    openChallenges: z.array(
      z.object({ kind: z.enum(["expert", "organization"]), name: z.string(), id: Id.nullable(), reason: z.string() }),
    ),
  }),
  refusals: ["unknown-record"],
});

/** A section as it was handed in, whatever the unit has saved since. */
export const getSubmittedSection = contract({
  ...query,
  name: "get-submitted-section",
  path: "/conformity/evaluations/{id}/sections/{section}",
  title: { zh: "查看已提交的申请内容", en: "Read a section as handed in" },
  params: BySection,
  request: none,
  view: z.object({
    revision: Submission.shape.revision,
    version: z.int().positive(),
    hash: Sha256Hex,
    content: z.record(z.string(), z.json()),
  }),
  refusals: ["unknown-record"],
});

/** What changed in a section from one submission under review to the next; what was saved in between stays the unit's own. */
export const listRevisions = contract({
  ...query,
  name: "list-revisions",
  path: "/conformity/evaluations/{id}/sections/{section}/revisions",
  title: { zh: "对照各次提交", en: "Compare a section's revisions" },
  params: BySection,
  request: none,
  view: z.object({
    revisions: z.array(
      z.object({
        revision: Submission.shape.revision,
        at: Instant,
        how: Submission.shape.how,
        version: z.int().positive(),
        hash: Sha256Hex,
        /** Dotted places that differ from the revision before; empty in the first. */
        changed: z.array(z.string()),
      }),
    ),
  }),
  refusals: ["unknown-record"],
});
