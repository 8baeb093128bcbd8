import * as z from "zod";
import { By } from "../kernel/history.ts";
import { Id } from "../kernel/id.ts";
import { Instant, LocalDate } from "../kernel/instant.ts";
import type { Noun } from "../kernel/noun.ts";
import { placed } from "../kernel/place.ts";

/** The parts of the quality infrastructure, as the programme's `nqi.elements` names them. */
export const NqiElement = z.enum(["metrology", "standards", "certification_accreditation", "inspection_testing", "quality_management"]);
export type NqiElement = z.infer<typeof NqiElement>;

const Words = z.string().trim().min(1).max(2000);

/** Where a unit stands in one element, from 1 (nothing in place) to 5 (others can learn from it). */
export const NqiFinding = z.strictObject({ element: NqiElement, level: z.int().min(1).max(5), finding: Words, nextStep: Words });
export type NqiFinding = z.infer<typeof NqiFinding>;

/** 质量技术基础 (5.5): help that a unit asked for, once a year. It never reaches an evaluation. */
export const NqiDiagnosis = z.strictObject({
  diagnosisId: Id,
  unitId: Id,
  year: z.int(),
  status: z.enum(["requested", "diagnosed"]),
  wish: Words,
  requestedBy: By,
  requestedAt: Instant,
  diagnosis: z
    .strictObject({
      on: LocalDate,
      findings: z.array(NqiFinding).min(1).max(NqiElement.options.length),
      advisers: z.array(Id).min(1).max(20),
      recordedBy: By,
      at: Instant,
    })
    .nullable(),
});
export type NqiDiagnosis = z.infer<typeof NqiDiagnosis>;

/** One a unit and year. */
export const nqiDiagnosisIdOf = (unitId: string, year: number): string => `${unitId}-${year}`;

export const nqiDiagnosisNoun: Noun<NqiDiagnosis> = {
  name: "nqi-diagnosis",
  schema: NqiDiagnosis,
  place: ({ status, unitId, year, requestedAt, diagnosis }) =>
    placed(status, {
      waits:
        status === "requested"
          ? [
              { action: "record-nqi-diagnosis", audience: "role:evaluation-body:officer", clause: "5.5" },
              { action: "record-nqi-diagnosis", audience: "role:partner:representative", clause: "5.5" },
            ]
          : [],
      asks: "at-once",
      list: { key: `nqi:${year}`, sort: `${status}#${requestedAt}` },
      owner: `organization:${unitId}`,
      summary: {
        ...{ unitId, year, status, requestedAt },
        levels: Object.fromEntries((diagnosis?.findings ?? []).map(({ element, level }) => [element, level])),
      },
    }),
};
