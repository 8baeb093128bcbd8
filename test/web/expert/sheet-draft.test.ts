import { describe, expect, it } from "vitest";
import type { RubricLineCode } from "../../../domain/acceptance/acceptance-plan.ts";
import { SheetContent } from "../../../domain/scoring/score-sheet.ts";
import { Beyond, beginSheet, beyond, contentOf, emptyLine } from "../../../web/features/expert-own/acceptance/sheet-draft.ts";

const line: RubricLineCode = "benefit";
const content = SheetContent.parse({ marks: [{ line, materials: 275, defence: 80, reason: null }], dissent: "有异议" });

describe("a score sheet while it is typed", () => {
  it("begins as the server has it, of which nothing need be kept here", () => {
    const draft = beginSheet(content, null);
    expect(draft.lines[line]).toEqual({ materials: 27.5, defence: 8, reason: "" });
    expect(contentOf(draft)).toEqual(content);
    expect(beyond(draft, content)).toBeNull();
  });

  it("keeps a line that is half typed, and a dissent that was taken back", () => {
    const typed = { lines: { [line]: { ...emptyLine, reason: "先写理由" } }, dissent: "" };
    const kept = Beyond.parse(JSON.parse(JSON.stringify(beyond(typed, content))));
    expect(beginSheet(content, kept)).toEqual(typed);
    expect(contentOf(typed)).toEqual({ marks: [], dissent: null });
  });
});
