import { describe, expect, it } from "vitest";
import { makeIntention } from "../../web/api/intention.ts";

const asked = { baseVersion: 3, content: { a: "1" } };

describe("an intention", () => {
  it("keeps its key while the same is asked and nobody answers", () => {
    const intention = makeIntention();
    const key = intention.keyOf(asked);
    intention.settle({ ok: false, failure: { kind: "unreachable" } });
    expect(intention.keyOf(structuredClone(asked))).toBe(key);
    expect(intention.keyOf({ ...asked, baseVersion: 4 })).not.toBe(key);
  });

  it("ends with its answer", () => {
    const intention = makeIntention();
    const key = intention.keyOf(asked);
    intention.settle({ ok: true, view: {} });
    expect(intention.keyOf(asked)).not.toBe(key);
  });
});
