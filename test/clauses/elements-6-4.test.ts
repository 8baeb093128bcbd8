import { describe, expect, it } from "vitest";
import * as z from "zod";
import { getTechnicalEvaluation } from "../../domain/technical-evaluation/contract.ts";
import { startApplication, whole } from "./support/applicant.ts";
import { column, oneMore, rowAt, rowless, unproved, untouched, withoutSlot, wordless } from "./support/edits.ts";
import { send } from "./support/raw.ts";
import { unitOfTheYear } from "./support/the-units.ts";
import { as, sawInTheYear } from "./support/year.ts";

const unit = await startApplication("unit-1");

/** What was looked at and found where the panel of 2026 visited. */
const visitOf = async () => {
  const seen = await as("officer").call(getTechnicalEvaluation, { id: unitOfTheYear("crowd-unit-003") }, {});
  return seen.sight === "whole" ? (seen.evaluation.onSite?.items ?? []) : [];
};

describe("6.4 foundation", () => {
  it("R43 documents in use are sampled with their versions, and an outdated one is pointed out", async () => {
    expect((await unit.save("6.4.1", { R43: rowless })).gaps).toEqual(["R43 rows-missing aspects.R43.rows"]);
    const outdated = await unit.save("6.4.1", { R43: rowAt(0, { inUse: "C/1" }) });
    expect(outdated).toMatchObject({
      complete: true,
      warnings: ["R43 outdated-document aspects.R43.rows.0.inUse"],
      words: ["Version C/1 is in use where C/2 is in force."],
    });
    expect(await unit.save("6.4.1")).toMatchObject(whole);
  });

  it("R43, R44 the visit of the year looked at order and documents and at tracing a product, and found something on each", async () => {
    expect(sawInTheYear("R43", "every visit looks at the order of the site and at traceability")).toBe(true);
    const found = (await visitOf()).map(({ itemId, point, finding }) => [itemId, point, finding?.text, finding?.adjustment]);
    expect(found).toEqual([
      ["site-order", "6.4.1", "现场整洁，抽查三份作业文件均为现行版本。", 5],
      ["traceability", "6.4.2", "现场整洁，抽查三份作业文件均为现行版本。", 5],
    ]);
  });

  it("R44 data, records and a traced product each need a file of their own", async () => {
    for (const slot of ["customer-product-data", "production-records", "traceability-example"])
      expect([slot, (await unit.save("6.4.2", { R44: withoutSlot(slot) })).gaps]).toEqual([
        slot,
        ["R44 slot-missing aspects.R44.evidence"],
      ]);
    expect((await unit.save("6.4.2", { R44: wordless })).gaps).toEqual(["R44 text-missing aspects.R44.text"]);
    expect(await unit.save("6.4.2")).toMatchObject(whole);
  });

  it("R45 information is classified by a policy and its rights are set by class and post", async () => {
    expect((await unit.save("6.4.2", { R45: withoutSlot("classification-policy") })).gaps).toEqual([
      "R45 slot-missing aspects.R45.evidence",
    ]);
    const lacking = await unit.save("6.4.2", { R45: rowAt(0, { post: "", rights: null }) });
    expect(lacking.gaps).toEqual(["R45 cell-missing aspects.R45.rows.0.post", "R45 cell-missing aspects.R45.rows.0.rights"]);
    const saved = await unit.save("6.4.2", { R45: withoutSlot("access-matrix") });
    expect(saved).toMatchObject(whole);
    expect(column(saved.answers["R45"], "rights")).toEqual(["write", "read"]);
  });

  it("R46 an analysis gives the figure before and after, and one that did not get better is pointed out", async () => {
    expect((await unit.save("6.4.2", { R46: rowAt(0, { before: null }) })).gaps).toEqual(["R46 cell-missing aspects.R46.rows.0.before"]);
    const worse = await unit.save("6.4.2", { R46: rowAt(0, { better: "lower", before: 2, after: 2.1 }) });
    expect(worse).toMatchObject({ complete: true, warnings: ["R46 not-improved aspects.R46.rows.0.after"] });
    expect(await unit.save("6.4.2", { R46: rowAt(0, { better: "higher", before: 2, after: 2.1 }) })).toMatchObject(whole);
  });

  it("R47 promotion and careers need words and a file", async () => {
    expect((await unit.save("6.4.3", { R47: untouched })).gaps).toEqual(["R47 not-answered aspects.R47"]);
    expect((await unit.save("6.4.3", { R47: unproved })).gaps).toEqual(["R47 evidence-missing aspects.R47.evidence"]);
    const saved = await unit.save("6.4.3", { R47: withoutSlot("talent-tiers") });
    expect(saved).toMatchObject(whole);
    expect(saved.answers["R47"]?.evidence.map(({ slot }) => slot)).toEqual(["promotion-rules"]);
  });

  it("R48 training is planned by post from a need, and not more is completed than was planned", async () => {
    const lacking = await unit.save("6.4.3", { R48: rowAt(0, { posts: "", need: "" }) });
    expect(lacking.gaps).toEqual(["R48 cell-missing aspects.R48.rows.0.posts", "R48 cell-missing aspects.R48.rows.0.need"]);
    const tooMany = await unit.save("6.4.3", { R48: rowAt(0, { planned: 40, completed: 41 }) });
    expect(tooMany.gaps).toEqual(["R48 completed-exceeds-planned aspects.R48.rows.0.completed"]);
    const saved = await unit.save("6.4.3", { R48: rowAt(0, { planned: 40, completed: 30 }) });
    expect(saved).toMatchObject(whole);
    expect(saved.answers["R48"]?.rows[0]).toMatchObject({ planned: 40, completed: 30 });
  });

  it("R49 pay and welfare are shown as policies and how they were improved", async () => {
    expect((await unit.save("6.4.3", { R49: rowAt(0, { improvement: "" }) })).gaps).toEqual([
      "R49 cell-missing aspects.R49.rows.0.improvement",
    ]);
    const saved = await unit.save("6.4.3", {
      R49: oneMore({ kind: "pay", measure: "人均工资三年增长 12%", since: "2024-01-01", improvement: "随效益调整" }),
    });
    expect(saved).toMatchObject(whole);
    expect(column(saved.answers["R49"], "kind")).toEqual(["pay", "welfare", "pay"]);
  });

  it("R49 single persons' pay is refused, as a column and as words, and nothing of it is kept", async () => {
    const before = await unit.save("6.4.3");
    expect(await unit.refused("6.4.3", { R49: rowAt(0, { salary: 8000 }) })).toBe("section-malformed");
    expect(await unit.refused("6.4.3", { R49: rowAt(0, { measure: "员工张某月薪 8000 元" }) })).toBe("section-malformed");
    expect(await unit.refused("6.4.3", { R49: rowAt(0, { measure: "见附工资明细" }) })).toBe("section-malformed");
    expect((await unit.save("6.4.3")).answers).toEqual(before.answers);
  });

  it("R49 the refusal names the cell or the reason, not what stood in it", async () => {
    const content = JSON.parse(JSON.stringify(await unit.sampleOf("6.4.3")).replace("岗位绩效工资制度", "职工李某年薪 123456 元"));
    const path = `/application/evaluations/${unit.id}/sections/6.4.3`;
    const answer = await send("PUT", path, { by: "unit-1", body: { baseVersion: 0, content } });
    expect(answer).toMatchObject({ status: 422, body: { code: "section-malformed" } });
    expect(z.object({ details: z.json() }).parse(answer.body).details).toEqual({ section: "6.4.3", fields: "personal-pay" });
    expect(JSON.stringify(answer.body)).not.toMatch(/123456|李某/);
  });
});
