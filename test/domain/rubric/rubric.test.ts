import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../../domain/kernel/canonical.ts";
import { sha256 } from "../../../domain/kernel/sha256.ts";
import { defaultProgramme } from "../../../domain/programme/programme.ts";
import { decidePublishRubric } from "../../../domain/rubric/publish-rubric.ts";
import { decideReviseRubric } from "../../../domain/rubric/revise-rubric.ts";
import { rubricNoun } from "../../../domain/rubric/rubric.ts";
import { startRubric } from "../../../domain/rubric/start-rubric.ts";
import { decideWithdrawRubric } from "../../../domain/rubric/withdraw-rubric.ts";
import { aDeciding } from "../../support/a-deciding.ts";
import { aDraftRubric, aRubric, aTree } from "../../support/a-rubric.ts";
import { hebei } from "../../support/given-cycle.ts";

const draft = aDraftRubric();
const heavier = aTree({ weights: { ...aTree().weights, "6.1": 140 } });
const asked = { rubricId: "rubric-2027", year: 2027, title: { zh: "2027", en: "2027" }, by: "officer" };

describe("a rubric from draft to publication", () => {
  it("R04 begins as last year's or as the programme says", () => {
    const programme = defaultProgramme(hebei);
    const copied = aRubric({ tree: heavier });
    expect(startRubric(asked, programme, null)).toMatchObject({ status: "draft", tree: aTree(), copiedFrom: null });
    expect(startRubric(asked, programme, copied)).toMatchObject({ status: "draft", tree: heavier, copiedFrom: "rubric-2026" });
  });

  it("R04 may be saved while it does not add up, and remembers who wrote it", () => {
    expect(decideReviseRubric(draft, { tree: heavier }, aDeciding("officer-2"))).toEqual({
      ok: true,
      value: { ...draft, tree: heavier, preparedBy: ["officer", "officer-2"] },
    });
  });

  it("R04 is published whole by someone who wrote none of it, with the hash of its tree", () => {
    const deciding = aDeciding("approver");
    expect(decidePublishRubric(draft, {}, deciding)).toEqual({
      ok: true,
      value: { ...draft, status: "published", publishedAt: deciding.now, contentHash: sha256(canonicalJson(draft.tree)) },
    });
    const own = aDraftRubric({ preparedBy: ["officer", "approver"] });
    expect(decidePublishRubric(own, {}, deciding)).toMatchObject({ ok: false, refusal: { code: "not-permitted" } });
    const unfinished = aDraftRubric({ tree: heavier });
    expect(decidePublishRubric(unfinished, {}, deciding)).toMatchObject({ ok: false, refusal: { code: "weights-do-not-sum" } });
  });

  it("R04 never changes once published", () => {
    const refused = { ok: false, refusal: { code: "wrong-step", clause: "4", details: { step: "published", needed: "draft" } } };
    expect(decideReviseRubric(aRubric(), { tree: heavier }, aDeciding("officer"))).toEqual(refused);
    expect(decidePublishRubric(aRubric(), {}, aDeciding("approver"))).toEqual(refused);
  });

  it("R04 is withdrawn with a reason, but not once a year is judged by it", () => {
    const deciding = aDeciding("approver");
    const withdrawn = { status: "withdrawn", withdrawn: { reason: "有误", at: deciding.now } };
    expect(decideWithdrawRubric(aRubric(), { reason: "有误" }, deciding)).toMatchObject({ ok: true, value: withdrawn });
    expect(decideWithdrawRubric(aRubric({ usedBy: ["main-2026"] }), { reason: "有误" }, deciding)).toEqual({
      ok: false,
      refusal: { code: "rubric-in-use", clause: "4", details: { cycleId: "main-2026" } },
    });
  });

  it("R06 stands in the public list from its publication on, withdrawn or not, and never before", () => {
    const listOf = (rubric: typeof draft) => rubricNoun.place(rubric).list?.key;
    expect(listOf(draft)).toBe("rubrics:draft");
    expect(listOf(aRubric())).toBe("public:rubric");
    expect(listOf(aRubric({ status: "withdrawn" }))).toBe("public:rubric");
    expect(listOf(aDraftRubric({ status: "withdrawn" }))).toBe(undefined);
  });
});
