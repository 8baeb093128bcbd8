import { describe, expect, it } from "vitest";
import type { Answer } from "../../web/api/problem.ts";
import { keptAnswers } from "../../web/features/public/parts/kept-answers.ts";

const unreachable: Answer<string> = { ok: false, failure: { kind: "unreachable" } };
const good: Answer<string> = { ok: true, view: "words" };
const problem = { title: "没有", status: 404, detail: "", code: "unknown-record", clause: "4", details: {}, errors: [], correlationId: "" };
const refused: Answer<string> = { ok: false, failure: { kind: "refused", problem } };

/** Answers in turn, and how often was asked. */
const turns = (...answers: readonly Answer<string>[]) => {
  let asked = 0;
  const fetch = async (): Promise<Answer<string>> => answers[Math.min(asked++, answers.length - 1)] ?? unreachable;
  return { fetch, asked: () => asked };
};
const setUp = () => {
  let now = 0;
  const answers = keptAnswers<string>(
    async () => undefined,
    () => now,
  );
  return { answers, later: (ms: number) => (now += ms) };
};

describe("what public pages have read", () => {
  it("a failure on the way is tried again three times, a refusal not at all", async () => {
    const { answers } = setUp();
    const passing = turns(unreachable, unreachable, good);
    await answers.ask("a", passing.fetch);
    expect([answers.at("a").data, passing.asked()]).toEqual(["words", 3]);
    const lasting = turns(unreachable);
    await answers.ask("b", lasting.fetch);
    expect([answers.at("b").error?.message, lasting.asked()]).toEqual(["unreachable", 4]);
    const no = turns(refused);
    await answers.ask("c", no.fetch);
    expect([answers.at("c").error?.message, no.asked()]).toEqual(["refused", 1]);
  });

  it("keeps what was read when asking anew fails, and tells whoever listens", async () => {
    const { answers } = setUp();
    let told = 0;
    const leave = answers.listen(() => (told += 1));
    await answers.ask("a", turns(good).fetch);
    await answers.ask("a", turns(refused).fetch);
    expect(answers.at("a")).toMatchObject({ data: "words", isFetching: false });
    expect(answers.at("a").error).not.toBeNull();
    leave();
    const before = told;
    await answers.ask("a", turns(good).fetch);
    expect([before > 0, told]).toEqual([true, before]);
  });

  it("asks once for all who ask at the same time, and is fresh for five seconds", async () => {
    const { answers, later } = setUp();
    const once = turns(good);
    await Promise.all([answers.ask("a", once.fetch), answers.ask("a", once.fetch)]);
    expect(once.asked()).toBe(1);
    expect([answers.isFresh("a"), answers.isFresh("b")]).toEqual([true, false]);
    later(5_000);
    expect(answers.isFresh("a")).toBe(false);
  });

  it("an answer that does not fit its contract is a bug and is kept as one, to be thrown on the page", async () => {
    const { answers } = setUp();
    await answers.ask("a", async () => {
      throw new TypeError("does not fit");
    });
    expect(answers.at("a").error).toBeInstanceOf(TypeError);
  });
});
