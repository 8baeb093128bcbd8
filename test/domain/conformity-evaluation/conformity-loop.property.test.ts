import * as fc from "fast-check";
import { expect, it } from "vitest";
import * as z from "zod";
import { decideAnswerConformity } from "../../../domain/conformity-evaluation/answer-conformity.ts";
import { decideChallenge } from "../../../domain/conformity-evaluation/challenge.ts";
import { decideConcludeConformity } from "../../../domain/conformity-evaluation/conclude-conformity.ts";
import { ConformityEvaluation, type ConformityFinding } from "../../../domain/conformity-evaluation/conformity-evaluation.ts";
import { ConformityItemId } from "../../../domain/conformity-evaluation/conformity-items.ts";
import { decideRequestSupplement } from "../../../domain/conformity-evaluation/request-supplement.ts";
import type { Reviewing } from "../../../domain/conformity-evaluation/reviewing.ts";
import type { Deciding } from "../../../domain/kernel/deciding.ts";
import type { Instant } from "../../../domain/kernel/instant.ts";
import type { Noun } from "../../../domain/kernel/noun.ts";
import { ok, type Refusal, type Result } from "../../../domain/kernel/result.ts";
import { decideResumeEvaluation } from "../../../domain/unit-evaluation/resume-evaluation.ts";
import { decideUnitSupplementOverdue } from "../../../domain/unit-evaluation/supplement-overdue.ts";
import { decideSuspendEvaluation } from "../../../domain/unit-evaluation/suspend-evaluation.ts";
import { UnitEvaluation, unitEvaluationNoun } from "../../../domain/unit-evaluation/unit-evaluation.ts";
import { aDeciding } from "../../support/a-deciding.ts";
import { aReview, findings } from "../../support/a-review.ts";
import { atNine, checkMachine } from "../../support/machine.ts";

type Decide = (review: Reviewing, deciding: Deciding) => Result<Reviewing, Refusal>;

/** Both records as one, since a review moves them together. */
const reviewNoun: Noun<Reviewing> = {
  name: "review",
  schema: z.strictObject({ unit: UnitEvaluation, conformity: ConformityEvaluation }),
  place: ({ unit }) => unitEvaluationNoun.place(unit),
};

const stayAway = [{ kind: "expert" as const, name: "甲", id: "expert-1", reason: "纠纷" }];
const answering =
  (items: ConformityFinding[]): Decide =>
  (review, deciding) => {
    const answered = decideAnswerConformity(review, { items }, deciding);
    return answered.ok ? ok({ ...review, conformity: answered.value }) : answered;
  };
const moving =
  (decide: (unit: UnitEvaluation, deciding: Deciding) => Result<UnitEvaluation, Refusal>): Decide =>
  (review, deciding) => {
    const moved = decide(review.unit, deciding);
    return moved.ok ? ok({ ...review, unit: moved.value }) : moved;
  };

const commands: Readonly<Record<string, Decide>> = {
  answerAll: answering(findings()),
  answerSome: answering(findings().slice(0, 4)),
  answerFailing: answering(findings({ "public-sources": "fails" }).slice(4, 6)),
  answerWanting: answering(findings({ "evidence-opens": "needs_supplement" }).slice(6, 8)),
  answerBare: answering([{ item: "no-fee", outcome: "fails", reason: null, evidenceIds: [] }]),
  supplement: (review, deciding) => decideRequestSupplement(review, { items: [{ section: "profile", reason: "不清楚" }] }, deciding),
  overdue: moving(decideUnitSupplementOverdue),
  challenge: (review, deciding) =>
    decideChallenge(
      review,
      { kind: "expert", name: "甲", against: null, granted: true, decisionReason: "属实" },
      { ...deciding, stayAway },
    ),
  conclude: (review, deciding) => decideConcludeConformity(review, { ...deciding, stayAway }),
  suspend: moving((unit, deciding) => decideSuspendEvaluation(unit, { reason: "调查" }, deciding)),
  resume: moving((unit, { now }) => decideResumeEvaluation(unit, { now, isActivityFinished: false })),
};

const apply = (review: Reviewing, name: string, now: Instant): Result<Reviewing, Refusal> => {
  const decide = commands[name];
  if (!decide) throw new Error(`no command ${name}`);
  return decide(review, aDeciding("officer", now));
};

/** domain.md A.2, as far as this step goes. */
const transitions = {
  conformity_review: ["supplement_requested", "technical_review", "nonconforming", "suspended"],
  supplement_requested: ["conformity_review", "suspended"],
  technical_review: ["suspended"],
  suspended: ["conformity_review", "supplement_requested", "technical_review"],
  nonconforming: [],
};

const invariant = (before: Reviewing, { unit, conformity }: Reviewing): void => {
  // R10: judged only once every item was found to conform; R09: ended only with a reason.
  const items = conformity.answers.map(({ item }) => item);
  if (unit.status === "technical_review") {
    expect(unit.conformity?.outcome).toBe("conforms");
    expect(items).toEqual(ConformityItemId.options);
    expect(conformity.answers.every(({ outcome }) => outcome === "conforms")).toBe(true);
    expect(unit.barredIds).toEqual(["expert-1"]);
  }
  if (unit.status === "nonconforming") expect(unit.conformity).toMatchObject({ outcome: "does_not_conform", reason: /./ });
  if (unit.conformity === null) expect(conformity.status).toBe("open");
  if (before.conformity.status === "concluded") expect(conformity).toEqual(before.conformity);
  expect(conformity.rounds.length).toBeLessThanOrEqual(1);
  expect(new Set(items).size).toBe(items.length);
  expect(unit.submission).toEqual(before.unit.submission);
};

it("R09, R10 whatever is answered, asked for and halted, a unit is judged only after it was found to conform", () => {
  const machine = {
    ...{ noun: reviewNoun, id: "main-2026-unit-1", initial: aReview(), startsAt: atNine, transitions, apply, invariant },
    statusOf: ({ unit }: Reviewing) => unit.status,
    command: fc.constantFrom(...Object.keys(commands)),
  };
  const reached = checkMachine(machine, 200);
  expect([...reached].toSorted()).toEqual(Object.keys(transitions).toSorted());
});
