import { describe, expect, it } from "vitest";
import type { MarkingTerms } from "../../../domain/scoring/marking-terms.ts";
import {
  answeredMarks,
  beginMarks,
  draftOf,
  markOf,
  stateOf,
  totalOf,
  typeMark,
  unsent,
} from "../../../web/features/expert-own/scoring/marks.ts";

const terms: MarkingTerms = {
  points: [
    { point: "6.1.1", maximum: 30_000, cap: null },
    { point: "6.1.3", maximum: 40_000, cap: 50 },
  ],
  bandStep: 5,
  lowItemPct: 50,
  totalPoints: 1000,
};
const [first, second] = [terms.points[0], terms.points[1]];
if (!first || !second) throw new Error("two points");
const mark = { point: "6.1.1", percent: 60, reason: null, strength: null, improvement: null } as const;
const draft = (percent: number | null, reason = "") => ({ ...draftOf("6.1.1"), percent, reason });

describe("a mark while it is typed", () => {
  it("is sent only when its number is on the scale and not above the cap", () => {
    expect(markOf(draft(null, "先写理由"), first, terms)).toBeNull();
    expect(markOf(draft(62), first, terms)).toBeNull();
    expect(markOf({ ...draft(55), point: "6.1.3" }, second, terms)).toBeNull();
    expect(markOf(draft(60, "  写清楚了 "), first, terms)).toEqual({ ...mark, reason: "写清楚了" });
  });

  it("counts as marked only with the reason a low one needs", () => {
    expect([undefined, draft(60), draft(45), draft(45, "缺记录")].map((one) => stateOf(one, first, terms))).toEqual([
      "unmarked",
      "marked",
      "needsReason",
      "marked",
    ]);
  });

  it("adds up in thousandths of a point", () => {
    const marks = typeMark(typeMark(beginMarks([], []), draft(60)), { ...draftOf("6.1.3"), percent: 50 });
    expect(totalOf(marks, terms)).toBe(18_000 + 20_000);
  });
});

describe("marks between the keyboard and the server", () => {
  it("begin with what was saved and what this device kept beyond it", () => {
    const marks = beginMarks([mark], [draft(70)]);
    expect(marks.mine["6.1.1"]?.percent).toBe(70);
    expect(unsent(marks, terms).map(({ percent }) => percent)).toEqual([70]);
    expect(unsent(beginMarks([mark], []), terms)).toEqual([]);
  });

  it("keep what was typed while a save was on its way and send it next", () => {
    const typed = typeMark(beginMarks([], []), draft(60));
    const sent = unsent(typed, terms);
    const after = answeredMarks(typeMark(typed, draft(65)), sent, { ok: true, view: { at: "2026-05-07T02:00:00.000Z" } });
    expect(after.savedAt).toBe("2026-05-07T02:00:00.000Z");
    expect(unsent(after, terms).map(({ percent }) => percent)).toEqual([65]);
  });

  it("wait when nobody answers and say why when refused, keeping the mark either way", () => {
    const typed = typeMark(beginMarks([], []), draft(60));
    const lost = answeredMarks(typed, unsent(typed, terms), { ok: false, failure: { kind: "unreachable" } });
    expect(lost.standing.kind).toBe("waiting");
    expect(unsent(lost, terms)).toHaveLength(1);
    const problem = { title: "", status: 409, detail: "", code: "wrong-step", clause: "5.2", details: {}, errors: [], correlationId: "" };
    expect(answeredMarks(typed, [], { ok: false, failure: { kind: "refused", problem } }).standing.kind).toBe("refused");
  });
});
