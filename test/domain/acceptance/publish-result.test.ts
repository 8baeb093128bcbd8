import { describe, expect, it } from "vitest";
import { decideResultNotice } from "../../../domain/acceptance/decide-result-notice.ts";
import { mirroredProject } from "../../../domain/acceptance/mirror-project.ts";
import { decideAnnounceResult, decidePublishResult } from "../../../domain/acceptance/publish-result.ts";
import { OutsideAcceptance, seenFromOutside } from "../../../domain/acceptance/seen-acceptance.ts";
import { aDeciding } from "../../support/a-deciding.ts";
import { aProject } from "../../support/a-project.ts";
import { anAcceptance, at, got } from "../../support/an-acceptance.ts";

const deciding = aDeciding("officer", at("12-15"));
const named = { institutionName: "甲机构" };
const refused = (code: string) => ({ ok: false, refusal: { code } });
const noNotice = {
  ...deciding,
  settings: { ...deciding.settings, notice: { ...deciding.settings.notice, result: { days: 0, dayType: "working_day" as const } } },
};

describe("publishing a result", () => {
  it("R84 opens a notice that names project, institution and grade", () => {
    const { acceptance, notice } = got(decidePublishResult(anAcceptance("approved"), named, deciding));
    expect(acceptance).toMatchObject({ status: "on_notice", notices: 1, noticeId: "result-acceptance-1-1" });
    expect(notice).toMatchObject({
      noticeId: "result-acceptance-1-1",
      status: "running",
      items: [{ text: "技术服务机构：甲机构；验收等级：优秀" }],
    });
  });

  it("R84 goes straight on where the programme has no notice of results", () => {
    expect(got(decidePublishResult(anAcceptance("approved"), named, noNotice))).toMatchObject({
      acceptance: { status: "cleared" },
      notice: null,
    });
  });

  it("a cleared notice goes on, an upheld one back to the panel, another one nowhere", () => {
    const noticed = anAcceptance("on_notice");
    const noticeId = noticed.noticeId ?? "";
    expect(got(decideResultNotice(noticed, { noticeId, status: "cleared" })).status).toBe("cleared");
    const back = got(decideResultNotice(noticed, { noticeId, status: "upheld" }));
    expect(back).toMatchObject({ status: "scored", approval: null });
    expect(decideResultNotice(back, { noticeId, status: "upheld" })).toMatchObject(refused("wrong-step"));
    expect(decideResultNotice(noticed, { noticeId: "other", status: "cleared" })).toMatchObject(refused("wrong-step"));
    expect(decideResultNotice(noticed, { noticeId, status: "running" })).toMatchObject(refused("wrong-step"));
  });

  it("R84 is announced only once cleared", () => {
    expect(decidePublishResult(anAcceptance("concluded"), named, deciding)).toMatchObject(refused("wrong-step"));
    const asked = { ...named, announcementId: "a-1" };
    expect(decideAnnounceResult(anAcceptance("on_notice"), asked, deciding)).toMatchObject(refused("wrong-step"));
    expect(got(decideAnnounceResult(anAcceptance("cleared"), asked, deciding)).announcement.kind).toBe("acceptance-result");
  });
});

describe("the project", () => {
  it("R83 does not change while the panel judges, and gets its grade with the announcement", () => {
    const defended = aProject("defended");
    for (const status of ["scoring", "scored", "concluded", "approved"] as const)
      expect(mirroredProject(defended, anAcceptance(status))).toBeNull();
    expect(mirroredProject(defended, anAcceptance("on_notice"))).toMatchObject({ status: "graded", grade: null });
    expect(mirroredProject(defended, anAcceptance("announced"))).toMatchObject({ status: "announced", grade: "excellent" });
    expect(mirroredProject(aProject("terminated"), anAcceptance("announced"))).toBeNull();
  });
});

describe("the view from outside", () => {
  const view = (status: Parameters<typeof anAcceptance>[0]) => OutsideAcceptance.parse(seenFromOutside(anAcceptance(status)));

  it("R83 is the same from the defence until the notice, whatever the panel does", () => {
    for (const status of ["scoring", "scored", "concluded", "approved"] as const) expect(view(status)).toEqual(view("defended"));
    expect(JSON.stringify(view("approved"))).not.toContain("expert-");
  });

  it("R84 shows the grade with the notice and the panel's opinion with the announcement", () => {
    expect(view("on_notice")).toMatchObject({ status: "on_notice", grade: "excellent", feedback: null });
    expect(view("announced")).toMatchObject({ grade: "excellent", feedback: { score: 95_000 } });
  });

  it("shows no grade when there is no notice and nothing is announced", () => {
    const cleared = got(decidePublishResult(anAcceptance("approved"), named, noNotice)).acceptance;
    expect(seenFromOutside(cleared)).toMatchObject({ status: "defended", grade: null });
  });
});
