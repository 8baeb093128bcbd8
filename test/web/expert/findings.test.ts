import { describe, expect, it } from "vitest";
import type { Answer } from "../../../web/api/problem.ts";
import { answeredFinding, attempted, refusedFindings } from "../../../web/features/expert-own/on-site/findings.ts";
import type { FindingDraft } from "../../../web/features/expert-own/on-site/kept-visit.ts";

const draft: FindingDraft = { text: "记录齐全", adjustment: 2, evidenceIds: [], state: "waiting" };
const other = { ...draft, text: "另一项" };
const sent = { itemId: "1", draft };
const taken: Answer<unknown> = { ok: true, view: {} };
const lost: Answer<unknown> = { ok: false, failure: { kind: "unreachable" } };
const problem = { title: "", status: 409, detail: "", code: "wrong-step", clause: "6", details: {}, errors: [], correlationId: "" };
const refused: Answer<unknown> = { ok: false, failure: { kind: "refused", problem } };

describe("a finding of a visit after an answer", () => {
  it("is gone from the device once it is recorded", () => {
    expect(answeredFinding({ "1": draft, "2": other }, sent, taken)).toEqual({ "2": other });
  });

  it("stays when its words, its mark or its files were changed on the way", () => {
    for (const changed of [{ text: "改写" }, { adjustment: -3 }, { evidenceIds: ["photo"] }])
      expect(answeredFinding({ "1": { ...draft, ...changed } }, sent, taken)).toEqual({ "1": { ...draft, ...changed, state: "typed" } });
  });

  it("is sent again by itself after a lost network, and not after a refusal", () => {
    expect(answeredFinding({ "1": { ...draft, state: "typed" } }, sent, lost)["1"]?.state).toBe("waiting");
    expect(answeredFinding({ "1": draft }, sent, refused)["1"]).toEqual({ ...draft, state: "typed" });
  });

  it("is sent again under its first key until it is answered for good, and under another once it was changed", () => {
    const keys = ["k-1", "k-2"];
    const newKey = (): string => keys.shift() ?? "";
    const first = attempted(draft, newKey);
    expect(first).toEqual({ ...draft, key: "k-1" });
    const lostAgain = answeredFinding({ "1": first }, { itemId: "1", draft: first }, lost)["1"];
    expect(lostAgain).toEqual({ ...draft, key: "k-1", state: "waiting" });
    expect(attempted(lostAgain ?? draft, newKey).key).toBe("k-1");
    expect(answeredFinding({ "1": first }, { itemId: "1", draft: first }, refused)["1"]).toEqual({ ...draft, state: "typed" });
    expect(attempted({ ...draft, text: "改写" }, newKey).key).toBe("k-2");
  });

  it("shows the refusal of its last answer only", () => {
    const shown = refusedFindings({}, "1", refused);
    expect(shown["1"]?.kind).toBe("refused");
    expect(refusedFindings(shown, "2", lost)).toEqual(shown);
    expect(refusedFindings(shown, "1", taken)).toEqual({});
  });
});
