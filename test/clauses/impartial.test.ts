import { describe, expect, it } from "vitest";
import { getDrawPart } from "../../domain/draw/contract.ts";
import { recheckDraw } from "../../domain/draw/recheck-draw.ts";
import { getOwnAssignment } from "../../domain/expert/assignment-contract.ts";
import { assignmentIdOf } from "../../domain/expert/expert-assignment.ts";
import { Id } from "../../domain/kernel/id.ts";
import { getTechnicalEvaluation, listUnitSheets } from "../../domain/technical-evaluation/contract.ts";
import { decideAppeal, getAppeal } from "../../domain/unit-result/appeal-contract.ts";
import { drawOfTheYear, drawRecord, technicalOf, unitOfTheYear, units } from "./support/the-units.ts";
import { headOf, historyOf } from "./support/the-year.ts";
import { as, sawInTheYear } from "./support/year.ts";

const officer = as("officer");
describe("who judges units", () => {
  it("R05, R14 anyone draws the panels again from the public record alone, and a record that was changed does not agree", async () => {
    const record = await drawRecord();
    const matching = ["rosterHash", "commitment", "seed", "panels", "panelsHash"].map((check) => ({ check, outcome: "matches" }));
    expect(recheckDraw(record)).toEqual(matching);
    const [first, second, ...others] = record.panels;
    if (!first || !second) throw new Error("the draw has panels");
    const swapped = { ...record, panels: [{ ...first, panel: second.panel }, { ...second, panel: first.panel }, ...others] };
    expect(recheckDraw(swapped).find(({ check }) => check === "panels")?.outcome).toBe("differs");
    const unbarred = { ...record, units: record.units.map((unit) => ({ ...unit, barred: [...unit.barred, "000000000000"] })) };
    expect(recheckDraw(unbarred).find(({ check }) => check === "rosterHash")?.outcome).toBe("differs");
  });

  it("R05 exclusions are published under codes, nobody who is barred was drawn, and no name stands in the record", async () => {
    const record = await drawRecord();
    for (const { unit, panel } of record.panels) {
      const barred = record.units.find(({ code }) => code === unit)?.barred ?? [];
      expect(panel.filter((code) => barred.includes(code))).toEqual([]);
    }
    expect(JSON.stringify(record)).not.toMatch(/crowd-|候选专家|企业|研究所/);
  });

  it("R05 why someone is barred is for those who watch over the draw alone", async () => {
    const part = { id: await drawOfTheYear(), kind: "grounds" as const, n: 0 };
    const seen = await as("supervisor").call(getDrawPart, part, {});
    expect(seen.kind).toBe("grounds");
    for (const sub of ["crowd-unit-001", "anping"]) expect(await as(sub).refused(getDrawPart, part, {})).toBe("not-permitted");
  });

  it("R05 who declared a conflict gave the seat up, is on no panel of that unit, and has no sheet of it", async () => {
    const { evaluation } = await technicalOf("crowd-unit-003");
    const [left] = evaluation.replaced;
    if (!left) throw new Error("somebody stood down");
    const by = evaluation.seats.find(({ memberId }) => memberId === left.by);
    expect([evaluation.replaced.length, left.reason, by?.accepted]).toEqual([1, "advice", true]);
    expect(evaluation.seats.map(({ memberId }) => memberId)).not.toContain(left.memberId);
    const id = Id.parse(assignmentIdOf(evaluation.evaluationId, 1, left.memberId));
    const { assignment } = await as(left.memberId).call(getOwnAssignment, { id }, {});
    expect(assignment).toMatchObject({ status: "recused", ground: "advice", submittedAt: null });
  });
});

describe("how marks come about", () => {
  it("R05 no sheet could be read before all were in, and units and their neighbours never read one", async () => {
    expect(sawInTheYear("R05", "no sheet can be read before all are in")).toBe(true);
    const id = unitOfTheYear("crowd-unit-001");
    for (const sub of ["crowd-unit-001", "anping"]) expect(await as(sub).refused(listUnitSheets, { id }, {})).toBe("not-permitted");
    const { seats } = (await technicalOf("crowd-unit-001")).evaluation;
    const stranger = (await technicalOf("crowd-unit-003")).evaluation.seats.find(
      (seat) => !seats.some(({ memberId }) => memberId === seat.memberId),
    );
    if (!stranger) throw new Error("the panels differ");
    expect(await as(stranger.memberId).refused(listUnitSheets, { id }, {})).toBe("unknown-record");
    expect(await as(stranger.memberId).refused(getTechnicalEvaluation, { id }, {})).toBe("unknown-record");
  });

  it("R05 what the panel agreed later stands beside the marks as given, with its reason; the marks do not change", async () => {
    const { evaluation } = await technicalOf("crowd-unit-001");
    const agreed = evaluation.consensus?.points.find(({ point }) => point === "6.1.1");
    expect(agreed).toEqual({ point: "6.1.1", percent: 65, reason: "核对职责文件和执行记录后取得一致。" });
    const { sheets } = await officer.call(listUnitSheets, { id: evaluation.evaluationId }, {});
    const given = sheets.flatMap(({ sheet }) => sheet.marks.filter(({ point }) => point === "6.1.1").map(({ percent }) => percent));
    expect([...new Set(given)].toSorted()).toEqual([45, 85]);
    const raw = evaluation.result?.points.find(({ point }) => point === "6.1.1");
    expect(raw).toMatchObject({ lowest: 45, highest: 85 });
    const concluded = evaluation.conclusion?.points.find(({ point }) => point === "6.1.1")?.score;
    expect(concluded).not.toBe(raw?.score);
  });

  it("R05 every step of a panel and every save of a sheet is in a chain that anyone who oversees recomputes", async () => {
    for (const sub of units) {
      const { evaluation, hash } = await technicalOf(sub);
      expect(headOf(await historyOf("technical-evaluation", evaluation.evaluationId))).toBe(hash);
      const [seat] = evaluation.seats;
      const sheet = await historyOf("expert-assignment", assignmentIdOf(evaluation.evaluationId, 1, seat?.memberId ?? ""));
      expect(headOf(sheet)).toBe(sheet.at(-1)?.hash);
      expect(sheet.map(({ command }) => command)).toEqual(expect.arrayContaining(["save-unit-sheet", "submit-unit-sheet"]));
      expect(sheet.every(({ by, at, clause }) => by.memberId !== "" && at !== "" && clause !== "")).toBe(true);
    }
  });

  it("R05 an appeal is decided by somebody who had no part in the result", async () => {
    const params = { id: unitOfTheYear("crowd-unit-001") };
    expect(sawInTheYear("R05", "who decided before does not decide the appeal")).toBe(true);
    const told = await as("crowd-unit-001").call(getAppeal, params, {});
    expect([told.appeal.status, told.decision]).toMatchObject([
      "rejected",
      { outcome: "rejected", reason: "对比数据未注明来源，维持原结果。" },
    ]);
    expect(JSON.stringify(told)).not.toContain("committee-");
    const [decided] = (await historyOf("appeal", params.id)).filter(({ command }) => command === "decide-appeal");
    expect(decided?.by.memberId).toBe("committee-5");
    const answer = { outcome: "upheld" as const, reason: "改判。" };
    for (const sub of ["approver", "committee-1", "committee-5"])
      expect([sub, await as(sub).refused(decideAppeal, params, answer)]).toEqual([sub, "wrong-step"]);
    expect(await officer.refused(decideAppeal, params, answer)).toBe("not-permitted");
    expect(await as("crowd-unit-002").refused(getAppeal, params, {})).toBe("unknown-record");
  });
});
