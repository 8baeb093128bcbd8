import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RubricLineCode } from "../../../domain/acceptance/acceptance-plan.ts";
import { addUp } from "../../../domain/scoring/add-up.ts";
import { aDeciding } from "../../support/a-deciding.ts";
import { anAcceptance, aSheetContent } from "../../support/an-acceptance.ts";

const { plan } = anAcceptance("scoring");
const rubric = plan?.rubric ?? [];
const deciding = aDeciding("officer");

const marks = fc.tuple(
  ...RubricLineCode.options.map((line) => {
    const most = (rubric.find((one) => one.line === line)?.points ?? 0) * 10;
    const mark = fc.integer({ min: 0, max: most });
    return fc.record({ line: fc.constant(line), materials: mark, defence: mark, reason: fc.constant("x") });
  }),
);
const dissent = fc.option(fc.constant("不同意"), { nil: null });
const sheets = fc
  .array(fc.record({ marks, dissent }), { minLength: 3, maxLength: 11 })
  .map((contents) => contents.map((content, index) => ({ memberId: `expert-${index + 10}`, content })));

describe("addUp", () => {
  it("R82 does not depend on the order of the sheets", () => {
    const shuffled = sheets.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(
      fc.property(shuffled, ([given, mixed]) => {
        expect(addUp(rubric, mixed, deciding)).toEqual(addUp(rubric, given, deciding));
      }),
    );
  });

  it("R82 the score is the sum of its lines, each between the lowest and the highest mark", () => {
    fc.assert(
      fc.property(sheets, (given) => {
        const { score, lines } = addUp(rubric, given, deciding);
        expect(score).toBe(lines.reduce((sum, line) => sum + line.score, 0));
        for (const { line, score: scored } of lines) {
          const single = given.map((sheet) => addUp(rubric, [sheet], deciding).lines.find((one) => one.line === line)?.score ?? -1);
          expect(scored).toBeGreaterThanOrEqual(Math.min(...single));
          expect(scored).toBeLessThanOrEqual(Math.max(...single));
        }
      }),
    );
  });

  it("R82 keeps dissent with its reasons, and full marks are 100 points", () => {
    const given = ["a", "b", "c"].map((memberId) => ({
      memberId,
      content: aSheetContent(100, { dissent: memberId === "b" ? "程序有误" : null }),
    }));
    expect(addUp(rubric, given, deciding)).toMatchObject({ score: 100_000, dissents: [{ memberId: "b", reasons: "程序有误" }] });
    expect(() => addUp(rubric, [{ memberId: "a", content: { marks: [], dissent: null } }], deciding)).toThrow("lacks");
  });
});
