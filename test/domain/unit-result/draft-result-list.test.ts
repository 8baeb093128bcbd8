import { describe, expect, it } from "vitest";
import { type Candidate, decideDraftResultList, mostPendingLists } from "../../../domain/unit-result/draft-result-list.ts";
import { aConcludedPanel, aConcludedUnit, evaluationIdOf } from "../../support/a-concluded-unit.ts";
import { aDeciding } from "../../support/a-deciding.ts";
import { anItem, aResultList } from "../../support/a-result-list.ts";
import { got } from "../../support/an-acceptance.ts";

const deciding = aDeciding("officer", "2026-07-02T02:00:00.000Z");
const candidate = (n: number, percent = 85, overrides: Partial<Candidate> = {}): Candidate => ({
  ...{ evaluationId: evaluationIdOf(n), unit: aConcludedUnit(n), technical: aConcludedPanel(n, percent), ...overrides },
});
const asked = (...candidates: readonly Candidate[]) => ({
  resultListId: "list-1",
  cycleId: "main-2026",
  title: "2026 年单位评价结果",
  candidates,
});
const draft = (candidates: readonly Candidate[], pending: Parameters<typeof decideDraftResultList>[1]["pending"] = []) =>
  decideDraftResultList(asked(...candidates), { ...deciding, pending });
const refused = (code: string, details: object) => ({ ok: false, refusal: { code, details } });

describe("drafting a list of results", () => {
  it("R10 carries each panel's conclusion, the best first", () => {
    expect(got(draft([candidate(2, 65), candidate(1, 85)]))).toEqual(aResultList());
    expect(got(draft([candidate(3, 40)])).items).toEqual([anItem(3, "not_recognised", 400_000)]);
  });

  it("R10 refuses a unit that is unknown, of another year, or without a concluded result, all alike", () => {
    const id = { evaluationId: evaluationIdOf(1) };
    const strays: readonly Partial<Candidate>[] = [
      { unit: undefined },
      { technical: undefined },
      { unit: aConcludedUnit(1, { cycleId: "main-2025" }) },
      { unit: aConcludedUnit(1, { status: "technical_review" }) },
      { unit: aConcludedUnit(1, { status: "draft", submission: null }) },
      { technical: aConcludedPanel(1, 85, { status: "void" }) },
    ];
    for (const stray of strays) expect(draft([candidate(1, 85, stray)])).toMatchObject(refused("unit-not-concluded", id));
  });

  it("refuses a unit of another pending list, and a fifty-first list", () => {
    const other = aResultList({ resultListId: "list-0", items: [anItem(1)] });
    const details = { evaluationId: evaluationIdOf(1), resultListId: "list-0" };
    expect(draft([candidate(1)], [other])).toMatchObject(refused("unit-listed-already", details));
    expect(draft([candidate(2)], [other])).toMatchObject({ ok: true });
    const many = Array.from({ length: mostPendingLists }, (_, index) => aResultList({ resultListId: `list-${index}` }));
    expect(draft([candidate(3)], many)).toMatchObject(refused("lists-pending", { limit: 50 }));
  });
});
