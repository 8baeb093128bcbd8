import { describe, expect, it } from "vitest";
import { decideRecordSatisfaction, isSatisfied, isTallyOpen, satisfactionRoundOf } from "../../../domain/inspection/record-satisfaction.ts";
import { emptyTally, satisfactionNoun, satisfactionTallyNoun } from "../../../domain/inspection/satisfaction.ts";
import { aDeciding } from "../../support/a-deciding.ts";
import { anInspection, aProject } from "../../support/a-project.ts";

const known = { ...aDeciding("unit-1"), served: true, answered: false, tally: undefined };
const asked = { score: 4, comment: "改进明显" };

describe("decideRecordSatisfaction", () => {
  it("R75 takes a served unit's answer and counts it", () => {
    const project = aProject("executing");
    const { projectId, cycleId } = project;
    expect(decideRecordSatisfaction(project, asked, known)).toEqual({
      ok: true,
      value: {
        answer: { projectId, cycleId, round: 1, organizationId: "unit-1", ...asked, answeredAt: known.now },
        tally: { projectId, cycleId, round: 1, answers: 1, satisfied: 1, countedAt: null },
      },
    });
  });

  it("R75 counts on where others stopped, in the round after the last inspection", () => {
    const project = aProject("executing", { inspections: [anInspection()] });
    const tally = { ...emptyTally(project.projectId, project.cycleId, 2), answers: 3, satisfied: 2 };
    expect(decideRecordSatisfaction(project, { ...asked, score: 3 }, { ...known, tally })).toMatchObject({
      value: { tally: { round: 2, answers: 4, satisfied: 2 } },
    });
    expect(satisfactionRoundOf(project)).toBe(2);
  });

  it.each([
    ["a unit that was not served", "executing", asked, { served: false }, "unknown-record"],
    ["an answer before the work begins", "deployed", asked, {}, "wrong-step"],
    ["an answer once the project is summed up", "summarised", asked, {}, "wrong-step"],
    ["a score above the scale", "executing", { ...asked, score: 6 }, {}, "score-outside-scale"],
    ["a second answer in the round", "executing", asked, { answered: true }, "already-answered"],
  ] as const)("R75 refuses %s", (_, status, request, knowing, code) => {
    expect(decideRecordSatisfaction(aProject(status), request, { ...known, ...knowing })).toMatchObject({ ok: false, refusal: { code } });
  });
});

describe("what may be known of the answers", () => {
  it.each([
    [4, 5, true],
    [3, 5, false],
    [3, 3, true],
    [2, 3, false],
    [8, 10, true],
    [7, 10, false],
  ])("%i of %i is satisfied or better: %s", (score, steps, expected) => {
    expect(isSatisfied(score, steps)).toBe(expected);
  });

  it.each([
    [5, 200, true],
    [4, 200, false],
    [2, 2, true],
    [1, 2, false],
    [0, 0, false],
  ])("R75 a count of %i of %i served units is open to the body: %s", (answers, served, expected) => {
    expect(isTallyOpen({ answers }, served, aDeciding("officer"))).toBe(expected);
  });

  it("R75 nothing that lists or keys show differs by the answer", () => {
    const placed = (score: number, organizationId: string) =>
      satisfactionNoun.place(
        satisfactionNoun.schema.parse({ ...asked, score, projectId: "p", cycleId: "c", round: 1, organizationId, answeredAt: known.now }),
      );
    expect({ ...placed(1, "unit-1"), owner: null }).toEqual({ ...placed(5, "unit-2"), owner: null });
    expect(placed(1, "unit-1")).toMatchObject({ list: null, owner: "organization:unit-1", summary: { projectId: "p", round: 1 } });
    const tally = emptyTally("p", "c", 1);
    expect(satisfactionTallyNoun.place({ ...tally, answers: 9, satisfied: 9 })).toEqual(satisfactionTallyNoun.place(tally));
  });
});
