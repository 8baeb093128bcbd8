import { describe, expect, it } from "vitest";
import { decideSaveSheet, decideSubmitSheet, voidSheet } from "../../../domain/scoring/fill-sheet.ts";
import { openSheet, type SheetContent, scoreSheetNoun } from "../../../domain/scoring/score-sheet.ts";
import { aDeciding } from "../../support/a-deciding.ts";
import { anAcceptance, aSheetContent, at, got } from "../../support/an-acceptance.ts";

const acceptance = anAcceptance("scoring");
const known = { ...aDeciding("expert-1", at("12-10")), acceptance };
const sheet = openSheet(acceptance, "expert-1", at("12-09"));
const refused = (code: string) => ({ ok: false, refusal: { code } });
const withFirst = (change: Partial<SheetContent["marks"][number]>): SheetContent => {
  const content = aSheetContent();
  return { ...content, marks: content.marks.map((mark, index) => (index === 0 ? { ...mark, ...change } : mark)) };
};

describe("a score sheet", () => {
  it("R82 is saved as far as it goes", () => {
    expect(got(decideSaveSheet(sheet, { marks: aSheetContent().marks.slice(2), dissent: null }, known)).status).toBe("draft");
  });

  it("R82 takes no mark above its line's points, no unknown line, none twice", () => {
    expect(decideSaveSheet(sheet, withFirst({ defence: 301 }), known)).toMatchObject(refused("mark-outside-line"));
    expect(decideSaveSheet(sheet, withFirst({ line: "benefit" }), known)).toMatchObject(refused("unknown-line"));
  });

  it("R82 is submitted whole and then stands", () => {
    const { marks } = aSheetContent();
    expect(decideSubmitSheet(sheet, { marks: marks.slice(1), dissent: null }, known)).toMatchObject(refused("marks-incomplete"));
    const submitted = got(decideSubmitSheet(sheet, aSheetContent(), known));
    expect(submitted).toMatchObject({ status: "submitted", submittedAt: known.now });
    expect(decideSaveSheet(submitted, aSheetContent(), known)).toMatchObject(refused("wrong-step"));
    expect(decideSubmitSheet(submitted, aSheetContent(), known)).toMatchObject(refused("wrong-step"));
    expect(decideSaveSheet(voidSheet(sheet), aSheetContent(), known)).toMatchObject(refused("wrong-step"));
    const later = { ...known, acceptance: anAcceptance("scored") };
    expect(decideSaveSheet(sheet, aSheetContent(), later)).toMatchObject(refused("wrong-step"));
  });

  it("R82 a mark below 60 % of its line, materials and defence weighed 70 to 30, needs a reason", () => {
    // 30 points: 18 are 60 %. 20 for the materials and 13.3 for the defence weigh 17.99, 13.4 weigh 18.02.
    expect(decideSubmitSheet(sheet, withFirst({ materials: 200, defence: 133 }), known)).toMatchObject(refused("reason-missing"));
    expect(decideSubmitSheet(sheet, withFirst({ materials: 200, defence: 134 }), known).ok).toBe(true);
    expect(decideSubmitSheet(sheet, withFirst({ materials: 0, defence: 0, reason: "未实施" }), known).ok).toBe(true);
  });

  it("R82 stands in no list but its author's, who is asked until it is in", () => {
    const placed = scoreSheetNoun.place(sheet);
    expect(placed).toMatchObject({ list: null, owner: "member:expert-1", waits: [{ action: "score", audience: "member:expert-1" }] });
    expect(scoreSheetNoun.place({ ...sheet, status: "submitted" }).waits).toEqual([]);
  });
});
