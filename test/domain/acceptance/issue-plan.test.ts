import { describe, expect, it } from "vitest";
import { decideIssuePlan } from "../../../domain/acceptance/issue-plan.ts";
import { aDeciding } from "../../support/a-deciding.ts";
import { aContract } from "../../support/a-project.ts";
import { anAcceptance, aRubric, at, got } from "../../support/an-acceptance.ts";

const known = { ...aDeciding("officer", at("11-11")), targets: aContract().targets };
const asked = { text: "方案", rubric: aRubric, checklist: { changed: [], added: [] }, materialsDueAt: at("11-20") };
const issue = (over: Partial<Parameters<typeof decideIssuePlan>[1]> = {}, status: "applied" | "panel_formed" = "panel_formed") =>
  decideIssuePlan(anAcceptance(status), { ...asked, ...over }, known);
const refused = (code: string) => ({ ok: false, refusal: { code } });

describe("decideIssuePlan", () => {
  it("R78 gives every line the programme's points, 100 in all, and every target a line", () => {
    const { plan, status } = got(issue());
    expect(status).toBe("planned");
    expect(plan?.rubric.reduce((sum, { points }) => sum + points, 0)).toBe(100);
  });

  it("R79 asks for the six materials and the summary, the policy report at will", () => {
    const { plan } = got(issue());
    expect(plan?.checklist).toHaveLength(7);
    expect(plan?.checklist.filter(({ need }) => need === "optional").map(({ slot }) => slot)).toEqual(["policy_advice_report"]);
    expect(plan?.checklist[0]?.title).toBe("效益测算评价");
  });

  it("R79 waives with a reason and adds further materials", () => {
    const changed = [{ slot: "settlement_statement", need: "waived" as const, reason: "无结算" }];
    const { plan } = got(issue({ checklist: { changed, added: [{ slot: "test_report", title: "检测报告" }] } }));
    expect(plan?.checklist).toContainEqual({ slot: "settlement_statement", title: "项目结算表", need: "waived", reason: "无结算" });
    expect(plan?.checklist).toContainEqual({ slot: "test_report", title: "检测报告", need: "required", reason: null });
  });

  it("refuses a rubric with a gap, a double, an unknown target or a forgotten one", () => {
    expect(issue({ rubric: aRubric.slice(1) })).toMatchObject(refused("rubric-lines"));
    expect(issue({ rubric: [...aRubric, ...aRubric.slice(0, 1)] })).toMatchObject(refused("rubric-lines"));
    expect(issue({ rubric: aRubric.map((line) => ({ ...line, targetIds: ["target-9"] })) })).toMatchObject(refused("unknown-target"));
    expect(issue({ rubric: aRubric.map((line) => ({ ...line, targetIds: ["target-1"] })) })).toMatchObject(refused("target-not-assessed"));
  });

  it("refuses unknown slots, materials due at once, and the wrong step", () => {
    const changed = [{ slot: "poem", need: "waived" as const, reason: "x" }];
    expect(issue({ checklist: { changed, added: [] } })).toMatchObject(refused("unknown-slot"));
    expect(issue({ checklist: { changed: [], added: [{ slot: "project_summary", title: "总结" }] } })).toMatchObject(
      refused("unknown-slot"),
    );
    expect(issue({ materialsDueAt: known.now })).toMatchObject(refused("materials-due-too-early"));
    expect(issue({}, "applied")).toMatchObject(refused("wrong-step"));
  });
});
