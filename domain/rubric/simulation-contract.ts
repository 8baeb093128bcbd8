import * as z from "zod";
import { contract } from "../kernel/contract.ts";
import { ById, Id } from "../kernel/id.ts";
import { PageQuery, pageOf } from "../kernel/page.ts";
import { PanelResult } from "../technical-evaluation/technical-result.ts";
import { UnitGrade } from "../unit-evaluation/unit-evaluation-status.ts";

const Scored = z.object({ score: z.int().nonnegative(), grade: UnitGrade });

/** What if another rubric had held for a finished year: nothing is written, and every answer says that it is a simulation. */
export const simulateRubric = contract({
  name: "simulate-rubric",
  method: "GET",
  path: "/rubric/rubrics/{id}/simulation",
  title: { zh: "模拟换用评分细则", en: "What if another rubric had held" },
  clause: "6",
  requirements: ["R04"],
  who: ["evaluation-body", "supervisor"],
  params: ById,
  request: PageQuery.extend({ cycleId: Id }),
  view: pageOf(
    z.object({
      evaluationId: Id,
      unitId: Id,
      unitName: z.string(),
      /** As it was concluded. Scores are in thousandths of a point. */
      actual: Scored,
      simulated: Scored.extend({ elements: PanelResult.shape.elements }),
    }),
  ).extend({ simulation: z.literal(true) }),
  refusals: ["unknown-record", "wrong-step"],
});
