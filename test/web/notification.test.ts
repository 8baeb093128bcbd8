import { describe, expect, it } from "vitest";
import { ChannelKind } from "../../domain/notification/channel.ts";
import { Pace } from "../../domain/notification/notification-setting.ts";
import { daysOffered, monthsUpTo, refusedAt } from "../../web/features/notification/own.ts";
import { words } from "../../web/features/notification/words.ts";

describe("the months of the log", () => {
  it("go back over the turn of the year, the newest first", () => {
    expect(monthsUpTo("2026-02-28", 4)).toEqual(["2026-02", "2026-01", "2025-12", "2025-11"]);
    expect(monthsUpTo("2026-12-31", 2)).toEqual(["2026-12", "2026-11"]);
  });
});

describe("the days of reminding", () => {
  it("offer the usual ones and those chosen elsewhere, once and in order", () => {
    expect(daysOffered([5, 1])).toEqual([1, 2, 3, 5, 10, 15]);
    expect(daysOffered([30, 7])).toEqual([1, 2, 3, 5, 7, 10, 15, 30]);
  });
});

describe("a refusal of one field", () => {
  const problem = { title: "t", status: 422, detail: "d", code: "code-wrong", clause: "4", details: {}, errors: [], correlationId: "" };
  it("is found by its code, and all else is of the whole", () => {
    expect(refusedAt({ kind: "refused", problem }, ["code-wrong"])).toBe(problem);
    expect(refusedAt({ kind: "refused", problem }, ["code-over"])).toBeNull();
    expect(refusedAt({ kind: "unreachable" }, ["code-wrong"])).toBeNull();
    expect(refusedAt(null, ["code-wrong"])).toBeNull();
  });
});

describe("the words", () => {
  it("name each kind of address and each pace", () => {
    for (const kind of ChannelKind.options) expect(words.zh[`address.${kind}`]).not.toBe("");
    for (const pace of Pace.options) expect(words.en[`pace.${pace}`]).not.toBe("");
  });
});
