import { describe, expect, it } from "vitest";
import { ConformityItemId } from "../../domain/conformity-evaluation/conformity-items.ts";
import { answerConformity, concludeConformity, requestSupplement } from "../../domain/conformity-evaluation/contract.ts";
import { getConformity, getEvaluation, getSubmittedSection, listRevisions } from "../../domain/conformity-evaluation/read-contract.ts";
import { addUpPanel } from "../../domain/scoring/add-up-panel.ts";
import { getTechnicalEvaluation, listUnitSheets, rankUnits } from "../../domain/technical-evaluation/contract.ts";
import { readReceipt } from "../../domain/unit-result/receipt-contract.ts";
import { technicalOf, unfinished, unitOfTheYear, units } from "./support/the-units.ts";
import { settingsOfTheYear } from "./support/the-year.ts";
import { as, clockNow, cycleId, sawInTheYear } from "./support/year.ts";

const officer = as("officer");

describe("conformity", () => {
  it("R09, R07 every item of the checklist was answered for every unit, among them that no fee was taken", async () => {
    expect(sawInTheYear("R09", "no conclusion before every item is answered")).toBe(true);
    for (const sub of units) {
      const { items, status, conclusion } = await officer.call(getConformity, { id: unitOfTheYear(sub) }, {});
      expect(items.map(({ item }) => item)).toEqual(ConformityItemId.options);
      expect(items.filter(({ answer }) => answer?.outcome !== "conforms" || answer.by.memberId !== "officer")).toEqual([]);
      expect(items.find(({ item }) => item === "no-fee")?.clause).toBe("4");
      expect([status, conclusion?.outcome]).toEqual(["concluded", "conforms"]);
    }
  });

  it("R09 one supplement was asked for and given: the section asked for has a new revision, the others have none", async () => {
    const id = unitOfTheYear("crowd-unit-001");
    const { rounds, supplementsLeft } = await officer.call(getConformity, { id }, {});
    expect(rounds.map(({ round, items }) => [round, items])).toEqual([
      [1, [{ section: "6.2.1", reason: "证书扫描件不清晰，请重新上传。" }]],
    ]);
    expect(supplementsLeft).toBe(0);
    const asked = await officer.call(listRevisions, { id, section: "6.2.1" }, {});
    expect(asked.revisions.map(({ revision, changed }) => [revision, changed.length > 0])).toEqual([
      [1, false],
      [2, true],
    ]);
    const other = await officer.call(listRevisions, { id, section: "6.2.2" }, {});
    expect(new Set(other.revisions.map(({ hash }) => hash)).size).toBe(1);
  });

  it("R09 what is concluded is not reviewed again", async () => {
    const params = { id: unitOfTheYear("crowd-unit-002") };
    const items = [{ item: "no-fee" as const, outcome: "conforms" as const, reason: null, evidenceIds: [] }];
    const supplement = { items: [{ section: "6.1.1" as const, reason: "补充" }] };
    expect([
      await officer.refused(answerConformity, params, { items }),
      await officer.refused(requestSupplement, params, supplement),
      await officer.refused(concludeConformity, params, {}),
      await as("approver").refused(concludeConformity, params, {}),
    ]).toEqual(["wrong-step", "wrong-step", "wrong-step", "not-permitted"]);
  });

  it("R09 the body reads what was handed in, whatever the unit has saved since", async () => {
    const id = unitOfTheYear("crowd-unit-003");
    const { evaluation } = await officer.call(getEvaluation, { id }, {});
    const handedIn = await officer.call(getSubmittedSection, { id, section: "6.1.3" }, {});
    const named = evaluation.submission?.sections.find(({ section }) => section === "6.1.3");
    expect([handedIn.version, handedIn.hash]).toEqual([named?.version, named?.hash]);
    expect(await as("crowd-unit-001").refused(getSubmittedSection, { id, section: "6.1.3" }, {})).toBe("not-permitted");
  });
});

describe("technical evaluation", () => {
  it("R10 experts judged only what was found to conform, and nothing else has a panel", async () => {
    expect(sawInTheYear("R10", "experts judge only what conforms")).toBe(true);
    for (const sub of units) {
      const { evaluation } = await officer.call(getEvaluation, { id: unitOfTheYear(sub) }, {});
      const { openedAt } = (await technicalOf(sub)).evaluation;
      expect((evaluation.conformity?.at ?? "z") <= openedAt).toBe(true);
    }
    expect(await officer.refused(getTechnicalEvaluation, { id: unitOfTheYear(unfinished) }, {})).toBe("unknown-record");
  });

  it("R10 anyone with the sheets works the raw result out again by the year's rule", async () => {
    const known = { settings: await settingsOfTheYear(), now: await clockNow() };
    for (const sub of units) {
      const { evaluation } = await technicalOf(sub);
      const { sheets } = await officer.call(listUnitSheets, { id: evaluation.evaluationId }, {});
      expect(sheets.map(({ memberId }) => memberId).toSorted()).toEqual(evaluation.seats.map(({ memberId }) => memberId).toSorted());
      const { aggregatedAt, ...again } = addUpPanel(evaluation.terms, sheets, known);
      expect(aggregatedAt).toBe(known.now);
      expect({ ...evaluation.result, members: undefined }).toMatchObject({ ...again, members: undefined });
      const totals = new Map(evaluation.result?.members.map(({ memberId, total }) => [memberId, total]));
      expect(again.members.map(({ memberId, total }) => [memberId, total])).toEqual(
        again.members.map(({ memberId }) => [memberId, totals.get(memberId)]),
      );
    }
  });

  it("R10 what was found on site moves its points by what is on record and no others", async () => {
    const { evaluation } = await technicalOf("crowd-unit-003");
    const moved = (evaluation.conclusion?.points ?? []).flatMap(({ point, score }) => {
      const raw = evaluation.result?.points.find((one) => one.point === point)?.score ?? 0;
      return score === raw ? [] : [[point, score - raw]];
    });
    const maximumOf = (asked: string) => evaluation.terms.points.find(({ point }) => point === asked)?.maximum ?? 0;
    expect(moved).toEqual(["6.4.1", "6.4.2"].map((point) => [point, (maximumOf(point) * 5) / 100]));
    const receipt = await as("crowd-unit-003").call(readReceipt, { id: evaluation.evaluationId }, {});
    expect(receipt.points.find(({ point }) => point === "6.4.1")?.findings).toEqual(["现场整洁，抽查三份作业文件均为现行版本。"]);
  });

  it("R10 units are ranked by score, with the calibrated one beside the raw", async () => {
    const { rows } = await officer.call(rankUnits, {}, { cycleId });
    expect(rows.map(({ evaluationId }) => evaluationId).toSorted()).toEqual(units.map(unitOfTheYear).toSorted());
    expect(rows.map(({ score }) => score)).toEqual(rows.map(({ score }) => score).toSorted((a, b) => b - a));
    expect(rows.every(({ calibrated, concluded }) => calibrated !== null && concluded !== null)).toBe(true);
    expect(await as("crowd-unit-001").refused(rankUnits, {}, { cycleId })).toBe("not-permitted");
  });
});
