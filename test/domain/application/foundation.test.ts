import { describe, expect, it } from "vitest";
import { parseContent } from "../../../domain/application/section-content.ts";
import { aPoint } from "../../support/an-application.ts";
import { askedOf, found, foundInRows, pointWith, proofAsked, rowOf } from "./found.ts";

describe("6.4 foundation", () => {
  it("R43 a document at the place of work that is not the one in force is warned of", () => {
    expect(foundInRows("6.4.1", "R43", [{ ...rowOf("6.4.1", "R43"), inUse: "B/1" }])).toEqual({
      gaps: [],
      warnings: ["outdated-document aspects.R43.rows.0.inUse"],
    });
  });

  it("R44 data, records and a traced product each have a file", () => {
    const content = pointWith("6.4.2", "R44", { evidence: [{ slot: "production-records", evidenceId: "evidence-1" }] });
    expect(found("6.4.2", content).gaps).toEqual(["slot-missing aspects.R44.evidence", "slot-missing aspects.R44.evidence"]);
  });

  it("R45 there are classification rules and an access matrix", () => {
    const content = pointWith("6.4.2", "R45", { evidence: [{ slot: "access-matrix", evidenceId: "evidence-1" }], rows: [] });
    expect(found("6.4.2", content).gaps).toEqual(["slot-missing aspects.R45.evidence", "rows-missing aspects.R45.rows"]);
  });

  it("R46 an analysis shows figures before and after, and a warning when nothing got better", () => {
    const row = rowOf("6.4.2", "R46");
    expect(foundInRows("6.4.2", "R46", [{ ...row, before: null }]).gaps).toEqual(["cell-missing aspects.R46.rows.0.before"]);
    expect(foundInRows("6.4.2", "R46", [{ ...row, better: "lower", before: 2, after: 2 }]).warnings).toEqual([
      "not-improved aspects.R46.rows.0.after",
    ]);
  });

  it("R47 promotion, careers and tiers of talent need proof", () => {
    expect(askedOf("6.4.3", "R47")).toEqual(proofAsked("R47"));
  });

  it("R48 training is counted as planned and completed, never more completed than planned", () => {
    const row = rowOf("6.4.3", "R48");
    const rows = [
      { ...row, planned: 10, completed: 11 },
      { ...row, need: "", completed: null },
    ];
    expect(foundInRows("6.4.3", "R48", rows).gaps).toEqual([
      "cell-missing aspects.R48.rows.1.need",
      "cell-missing aspects.R48.rows.1.completed",
      "completed-exceeds-planned aspects.R48.rows.0.completed",
    ]);
  });

  it.each([
    ["a list of pay by name", "员工工资明细见附件", ["personal-pay"]],
    ["one person's pay", "员工王某月薪 8000 元", ["personal-pay"]],
    ["an average", "员工人均工资 6800 元，高于行业平均", []],
    ["a policy", "岗位绩效工资制度", []],
  ])("R49 pay and welfare are policies, never single persons' pay: %s", (_, measure, issues) => {
    const content = pointWith("6.4.3", "R49", { rows: [{ ...rowOf("6.4.3", "R49"), measure }] });
    expect(parseContent("6.4.3", content).error?.issues.map(({ message }) => message) ?? []).toEqual(issues);
  });

  it("R49 there is no column for a person's pay", () => {
    const complete = aPoint("6.4.3");
    const rows = [{ ...rowOf("6.4.3", "R49"), salary: 8000 }];
    const raw = { ...complete, aspects: { ...complete.aspects, R49: { ...complete.aspects.R49, rows } } };
    expect(parseContent("6.4.3", raw).error?.issues.map(({ code }) => code)).toEqual(["unrecognized_keys"]);
  });
});
