import * as fc from "fast-check";
import { expect, it } from "vitest";
import { assignmentNoun, type ExpertAssignment } from "../../../domain/expert/expert-assignment.ts";
import type { Instant } from "../../../domain/kernel/instant.ts";
import type { Refusal, Result } from "../../../domain/kernel/result.ts";
import { ScoringPointId } from "../../../domain/standard/elements.ts";
import { decideAggregatePanel } from "../../../domain/technical-evaluation/aggregate-panel.ts";
import { decideBeginScoring } from "../../../domain/technical-evaluation/begin-scoring.ts";
import { decideSaveUnitSheet, decideSubmitUnitSheet, decideTakeBackSheet } from "../../../domain/technical-evaluation/fill-unit-sheet.ts";
import { aDeciding } from "../../support/a-deciding.ts";
import {
  anAssignment,
  aTechnicalEvaluation,
  fitExpert,
  marksOf,
  savedMarks,
  submittedSheets,
} from "../../support/a-technical-evaluation.ts";
import { aUnitSheet } from "../../support/a-unit-panel.ts";
import { checkMachine } from "../../support/machine.ts";

const percent = fc.oneof(
  fc.integer({ min: 0, max: 20 }).map((step) => step * 5),
  fc.integer({ min: 0, max: 100 }),
);
const command = fc.oneof(
  fc.record({ name: fc.constantFrom("begin", "submit", "take back", "add up"), point: fc.constantFrom("6.1.1"), percent: fc.constant(0) }),
  fc.record({ name: fc.constantFrom("save", "submit with"), point: fc.constantFrom(...ScoringPointId.options), percent }),
);
type Command = { readonly name: string; readonly point: ScoringPointId; readonly percent: number };

const others = submittedSheets().slice(1);

const apply = (assignment: ExpertAssignment, { name, point, percent: mark }: Command, now: Instant): Result<ExpertAssignment, Refusal> => {
  switch (name) {
    case "begin":
      return decideBeginScoring(assignment, { now, evaluation: aTechnicalEvaluation(), expert: fitExpert, owesCalibration: false });
    case "save":
      return decideSaveUnitSheet(assignment, savedMarks({ [point]: mark }));
    case "submit":
      return decideSubmitUnitSheet(assignment, {}, { now });
    case "submit with": {
      const rest = aUnitSheet(85).marks.filter((one) => one.point !== point);
      return decideSubmitUnitSheet(assignment, { sheet: { marks: [...rest, ...marksOf({ [point]: mark })], dissent: null } }, { now });
    }
    case "take back":
      return decideTakeBackSheet(assignment);
    default: {
      const added = decideAggregatePanel(aTechnicalEvaluation(), [assignment, ...others], aDeciding("officer", now));
      return added.ok ? { ok: true, value: added.value.assignments[0] ?? assignment } : added;
    }
  }
};

it("R05, R10 every command on a sheet is refused by name or leads on, and no sheet is in without every point", () => {
  const reached = checkMachine(
    {
      noun: assignmentNoun,
      id: "main-2026-unit-1-1-expert-1",
      initial: anAssignment("expert-1", { status: "accepted", scoreBy: null }),
      startsAt: aTechnicalEvaluation().openedAt,
      statusOf: ({ status }) => status,
      transitions: { accepted: ["scoring"], scoring: ["submitted"], submitted: ["scoring", "sealed"], sealed: [] },
      command,
      apply,
      invariant: (before, after) => {
        if (after.status === "submitted" || after.status === "sealed") {
          expect(after.sheet.marks.map(({ point }) => point).sort()).toEqual([...ScoringPointId.options].sort());
          expect(after.sheet.marks.every(({ percent: mark, reason }) => mark % 5 === 0 && (mark >= 60 || reason !== null))).toBe(true);
          expect(after.submittedAt).not.toBeNull();
        }
        // Handing in, taking back and adding up never change what was marked without the author.
        if (before.status === "submitted") expect(after.sheet).toEqual(before.sheet);
      },
    },
    150,
  );
  expect([...reached].sort()).toEqual(["accepted", "scoring", "sealed", "submitted"]);
});
