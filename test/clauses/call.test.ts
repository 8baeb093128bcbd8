import { describe, expect, it } from "vitest";
import { extendCall, publishCall, recordSurvey } from "../../domain/call/contract.ts";
import { readCall } from "../../domain/call/public-contract.ts";
import { getCycle } from "../../domain/cycle/contract.ts";
import { draftProject, recommendProject } from "../../domain/project/contract.ts";
import { daysAfter } from "../../local/rehearsal/facts.ts";
import { historyOf } from "./support/the-year.ts";
import { briefOf, surveyOf } from "./support/wordings.ts";
import { as, clockNow, cycleId, next, publicly, sawInTheYear } from "./support/year.ts";

const officer = as("officer");
const text = { title: "2029 年度通知", keyTasks: ["产业质量提升"], requirements: ["由县级部门推荐"], contact: "0311" };

describe("7.1.1 survey", () => {
  it("R60 no call goes out before needs were surveyed around a leading industry and a key chain", async () => {
    expect(await officer.refused(publishCall, {}, { cycleId: next.planned.cycleId, text })).toBe("no-survey");
  });

  it("R60 a survey is kept with industry, chain, place, respondents and findings, and with them the year can go on", async () => {
    const survey = surveyOf(next.planned.cycleId, "131125");
    const { id } = await officer.call(recordSurvey, {}, survey);
    const [entry] = await historyOf("survey", id);
    expect(entry).toMatchObject({ clause: "7.1.1", by: { memberId: "officer" }, changes: survey });
    const closesAt = daysAfter(await clockNow(), 1);
    const answer = await officer.refused(publishCall, {}, { cycleId: next.planned.cycleId, text, closesAt });
    expect(answer).toBe("call-window-too-short");
  });

  it("R60 only the evaluation body records surveys, and not without respondents", async () => {
    const survey = surveyOf(next.planned.cycleId, "131125");
    expect(await as("anping").refused(recordSurvey, {}, survey)).toBe("not-permitted");
    expect(await officer.refused(recordSurvey, {}, { ...survey, respondents: 0 })).toBe("invalid-request");
  });
});

describe("7.1.1 call", () => {
  const call = () => publicly.call(readCall, { id: next.recommending.callId }, {});

  it("R61 the call of the year states its key tasks, requirements and end, and anyone reads it", async () => {
    const { cycle } = await officer.call(getCycle, { id: cycleId }, {});
    const published = await publicly.call(readCall, { id: cycle.call?.callId ?? "" }, {});
    expect(published.text.keyTasks).toEqual(["县域优势产业质量提升"]);
    expect(published.text.requirements).toEqual(["由县级部门或协会推荐"]);
    expect(published.closes.dueAt > published.publishedAt).toBe(true);
    expect(published.number).not.toBe("");
  });

  it("R61 a published call is neither published again nor reworded", async () => {
    expect(await officer.refused(publishCall, {}, { cycleId: next.recommending.cycleId, text })).toBe("wrong-step");
    expect((await call()).text.title).toBe("2028 年度质量提升项目通知");
  });

  it("R61 its end is only ever moved later, with a reason that everyone reads, and the words stay", async () => {
    const before = await call();
    const earlier = daysAfter(before.closes.dueAt, -1);
    const params = { id: next.recommending.callId };
    expect(await officer.refused(extendCall, params, { closesAt: earlier, reason: "提前结束" })).toBe("deadline-not-later");
    const later = daysAfter(before.closes.dueAt, 7);
    await officer.call(extendCall, params, { closesAt: later, reason: "申报单位较多" });
    const after = await call();
    expect(after.text).toEqual(before.text);
    expect(after.closes.dueAt).toBe(later);
    expect(after.extensions).toMatchObject([{ from: before.closes.dueAt, to: later, reason: "申报单位较多" }]);
    const { cycle } = await officer.call(getCycle, { id: next.recommending.cycleId }, {});
    expect(cycle.call?.closesAt).toBe(later);
  });

  it("R61 nothing is recommended before the call is out or after it has closed", async () => {
    expect(sawInTheYear("R62", "no recommendation after the call has closed")).toBe(true);
    for (const [id, code] of [
      [next.planned.cycleId, "wrong-step"],
      [next.bidding.cycleId, "call-closed"],
    ] as const) {
      const draft = await as("anping").call(draftProject, {}, { cycleId: id, brief: briefOf("131125", "不在征集期的项目") });
      expect(await as("anping").refused(recommendProject, { id: draft.id }, { opinion: "同意推荐。" })).toBe(code);
    }
  });
});
