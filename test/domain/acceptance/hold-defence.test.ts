import { describe, expect, it } from "vitest";
import { decideNameRespondent, decideRecordDefence, decideScheduleDefence } from "../../../domain/acceptance/hold-defence.ts";
import { aDeciding } from "../../support/a-deciding.ts";
import { aDefenceRecord, anAcceptance, at, got } from "../../support/an-acceptance.ts";

const officer = aDeciding("officer", at("12-02"));
const refused = (code: string) => ({ ok: false, refusal: { code } });
const named = () => got(decideNameRespondent(anAcceptance("defence_scheduled"), { name: "甲", duty: "组长" }, aDeciding("si-a")));

describe("the defence", () => {
  it.each(["applied", "planned", "materials_review"] as const)("R80 cannot be scheduled at %s", (status) => {
    const asked = { at: at("12-05"), place: "会议室" };
    expect(decideScheduleDefence(anAcceptance(status), asked, officer)).toMatchObject(refused("wrong-step"));
  });

  it("R80 is scheduled ahead and may be moved, the respondent kept", () => {
    expect(decideScheduleDefence(anAcceptance("reviewed"), { at: at("12-01"), place: "x" }, officer)).toMatchObject(
      refused("defence-in-past"),
    );
    const moved = got(decideScheduleDefence(named(), { at: at("12-05"), place: "线上" }, officer));
    expect(moved.defence).toMatchObject({ place: "线上", respondent: { name: "甲" } });
  });

  it("R81 the respondent is the institution's to name", () => {
    const respondent = { name: "乙", duty: "成员" };
    const scheduled = anAcceptance("defence_scheduled");
    expect(decideNameRespondent(scheduled, respondent, aDeciding("si-b"))).toMatchObject(refused("not-permitted"));
    expect(decideNameRespondent(anAcceptance("reviewed"), respondent, aDeciding("si-a"))).toMatchObject(refused("wrong-step"));
    expect(decideRecordDefence(scheduled, aDefenceRecord, officer)).toMatchObject(refused("no-respondent"));
  });

  it("R81 is recorded after it was held, before the whole panel, questions by its members", () => {
    expect(decideRecordDefence(named(), aDefenceRecord, aDeciding("officer", at("11-30")))).toMatchObject(refused("not-yet-due"));
    const attendance = aDefenceRecord.attendance.slice(1);
    expect(decideRecordDefence(named(), { ...aDefenceRecord, attendance }, officer)).toMatchObject(refused("defence-quorum"));
    const questions = aDefenceRecord.questions.map((question) => ({ ...question, askedBy: "anping" }));
    expect(decideRecordDefence(named(), { ...aDefenceRecord, questions }, officer)).toMatchObject(refused("not-on-panel"));
    expect(got(decideRecordDefence(named(), aDefenceRecord, officer)).status).toBe("defended");
  });
});
