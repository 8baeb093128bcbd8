import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Failure } from "../../../web/api/problem.ts";
import {
  type Autosave,
  answered,
  begin,
  decided,
  meet,
  sending,
  typed,
  unreached,
} from "../../../web/features/application/section/autosave.ts";

const server = (content: Record<string, string>, version = 3) => ({ content, version, savedAt: "2026-05-01T02:00:00.000Z" });
const saved = (version: number, merged = false) => ({
  ok: true as const,
  view: { contentVersion: version, at: "2026-05-01T02:05:00.000Z", merged },
});
const failed = (failure: Failure) => ({ ok: false as const, failure });
const problem = (code: string) => ({ title: "", status: 409, detail: "", code, clause: "5.2", details: {}, errors: [], correlationId: "" });

describe("a section between the keyboard and the server", () => {
  it("begins as the server has it", () => {
    expect(begin(server({ a: "1" }), null)).toMatchObject({ mine: { a: "1" }, baseVersion: 3, standing: { kind: "saved" } });
  });

  it("takes up what this device kept when nobody else wrote", () => {
    const kept = { base: { a: "1" }, baseVersion: 3, mine: { a: "2" } };
    expect(begin(server({ a: "1" }), kept)).toMatchObject({ mine: { a: "2" }, standing: { kind: "typed" } });
  });

  it("joins what this device kept with what a colleague wrote elsewhere", () => {
    const kept = { base: { a: "1", b: "1" }, baseVersion: 3, mine: { a: "mine", b: "1" } };
    expect(begin(server({ a: "1", b: "theirs" }, 5), kept)).toMatchObject({
      mine: { a: "mine", b: "theirs" },
      baseVersion: 5,
      standing: { kind: "typed" },
    });
  });

  it("asks when both wrote the same answer, and keeps either as the user says", () => {
    const kept = { base: { a: "1", b: "1" }, baseVersion: 3, mine: { a: "mine", b: "new" } };
    const torn = begin(server({ a: "theirs", b: "1" }, 5), kept);
    expect(torn.standing).toMatchObject({ kind: "conflict", places: ["a"] });
    expect(torn.mine).toEqual({ a: "mine", b: "new" });
    expect(decided(torn, "mine")).toMatchObject({ mine: { a: "mine", b: "new" }, baseVersion: 5, standing: { kind: "typed" } });
    expect(decided(torn, "theirs")).toMatchObject({ mine: { a: "theirs", b: "new" }, baseVersion: 5, standing: { kind: "typed" } });
  });

  it("goes on to what was typed while it was saving", () => {
    const writing = typed(begin(server({ a: "1" }), null), { a: "2" });
    const { next } = answered(typed(sending(writing), { a: "3" }), saved(4));
    expect(next).toMatchObject({ base: { a: "2" }, baseVersion: 4, mine: { a: "3" }, standing: { kind: "typed" } });
  });

  it("is saved when nothing was typed meanwhile, and is read anew when a colleague's answers were joined", () => {
    const writing = sending(typed(begin(server({ a: "1" }), null), { a: "2" }));
    expect(answered(writing, saved(4))).toMatchObject({ next: { standing: { kind: "saved" } }, readAnew: false });
    expect(answered(writing, saved(5, true)).readAnew).toBe(true);
  });

  it("waits when nobody answers or the session has ended, and says why when it is refused", () => {
    const writing = sending(typed(begin(server({ a: "1" }), null), { a: "2" }));
    expect(answered(writing, failed({ kind: "unreachable" })).next.standing.kind).toBe("waiting");
    expect(answered(writing, failed({ kind: "signed-out" })).next.standing.kind).toBe("waiting");
    expect(answered(writing, failed({ kind: "refused", problem: problem("applications-closed") })).next.standing.kind).toBe("refused");
    expect(answered(writing, failed({ kind: "refused", problem: problem("section-changed") })).readAnew).toBe(true);
  });

  it("never drops what was typed last, whatever happens", () => {
    const kinds = fc.constantFrom("type", "send", "lost", "taken", "meet");
    fc.assert(
      fc.property(fc.array(fc.record({ kind: kinds, text: fc.string() }), { maxLength: 20 }), (happenings) => {
        let now: Autosave = begin(server({ a: "0", b: "0" }), null);
        let last = "0";
        for (const [index, happening] of happenings.entries()) {
          now = after(now, happening, 4 + index);
          if (happening.kind === "type") last = happening.text;
          expect(now.mine["a"]).toBe(last);
        }
      }),
    );
  });
});

type Happening = { readonly kind: "type" | "send" | "lost" | "taken" | "meet"; readonly text: string };

/** A colleague only writes elsewhere. */
const after = (now: Autosave, { kind, text }: Happening, version: number): Autosave =>
  ({
    type: () => typed(now, { ...now.mine, a: text }),
    send: () => sending(now),
    lost: () => unreached(now),
    taken: () => (now.standing.kind === "saving" ? answered(now, saved(version)).next : now),
    meet: () => meet(now, { content: { ...now.base, b: text }, version, savedAt: null }),
  })[kind]();
