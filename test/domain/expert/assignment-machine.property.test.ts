import * as fc from "fast-check";
import { expect, it } from "vitest";
import { decideAcceptInvitation, decideDeclineInvitation, decideInvitationOverdue } from "../../../domain/expert/answer-invitation.ts";
import { AssignmentStatus, assignmentNoun, type ExpertAssignment } from "../../../domain/expert/expert-assignment.ts";
import { decideRecuse, unsealed } from "../../../domain/expert/recuse-assignment.ts";
import { releasedAssignment } from "../../../domain/expert/release-assignment.ts";
import type { Instant } from "../../../domain/kernel/instant.ts";
import { addHours } from "../../../domain/kernel/instant.ts";
import { ok, type Refusal, type Result, refuse } from "../../../domain/kernel/result.ts";
import { decideSubmitUnitSheet, decideTakeBackSheet } from "../../../domain/technical-evaluation/fill-unit-sheet.ts";
import { anAssignment, scoringBegan } from "../../support/a-technical-evaluation.ts";
import { aUnitSheet } from "../../support/a-unit-panel.ts";
import { checkMachine } from "../../support/machine.ts";

type Answer = Result<ExpertAssignment, Refusal>;

const by = { memberId: "officer", organizationId: "body" };
const commands: Readonly<Record<string, (assignment: ExpertAssignment, now: Instant) => Answer>> = {
  accept: (assignment, now) => decideAcceptInvitation(assignment, { now }),
  decline: (assignment, now) => decideDeclineInvitation(assignment, { reason: "时间冲突" }, { now }),
  overdue: (assignment, now) => decideInvitationOverdue(assignment, { now }),
  recuse: (assignment, now) => decideRecuse(assignment, { ground: "kinship", by }, { now }),
  begin: (assignment) => (assignment.status === "accepted" ? ok({ ...assignment, status: "scoring" }) : refuse("wrong-step", "5.2")),
  submit: (assignment, now) => decideSubmitUnitSheet(assignment, { sheet: aUnitSheet(80) }, { now }),
  takeBack: (assignment) => decideTakeBackSheet(assignment),
  seal: (assignment) => (assignment.status === "submitted" ? ok({ ...assignment, status: "sealed" }) : refuse("wrong-step", "5.2")),
  unseal: (assignment) => ok(unsealed(assignment)),
  release: (assignment) => {
    const released = releasedAssignment(assignment);
    return released ? ok(released) : refuse("wrong-step", "5.2");
  },
};

it("R05, R14 an assignment goes from invitation to sealed sheet, and may end before in a refusal, a recusal or with the unit, for good", () => {
  const invited = anAssignment("expert-1", { status: "invited", respondBy: addHours(scoringBegan, 72), scoreBy: null });
  const reached = new Set<string>();
  const machine = {
    noun: assignmentNoun,
    id: invited.assignmentId,
    startsAt: scoringBegan,
    statusOf: ({ status }: ExpertAssignment) => status,
    transitions: {
      invited: ["accepted", "declined", "recused", "released"],
      accepted: ["scoring", "recused", "released"],
      scoring: ["submitted", "recused", "released"],
      submitted: ["scoring", "sealed", "recused", "released"],
      // Only when the marks of another turn out to be void, or their own.
      sealed: ["submitted", "recused"],
    },
    command: fc.constantFrom(...Object.keys(commands)),
    apply: (assignment: ExpertAssignment, name: string, now: Instant): Answer => {
      const decide = commands[name];
      if (!decide) throw new Error(`no command ${name}`);
      return decide(assignment, now);
    },
    invariant: (before: ExpertAssignment, after: ExpertAssignment) => {
      if (after.status === "recused")
        expect({ marks: after.sheet.marks, submittedAt: after.submittedAt }).toEqual({ marks: [], submittedAt: null });
      if (before.status === "invited" && after.status === "accepted")
        expect(after.answeredAt && after.answeredAt <= after.respondBy).toBe(true);
    },
  };
  for (const initial of [invited, anAssignment("expert-1", { status: "accepted" }), anAssignment()])
    for (const status of checkMachine({ ...machine, initial }, 150)) reached.add(status);
  expect([...reached].toSorted()).toEqual([...AssignmentStatus.options].toSorted());
});
