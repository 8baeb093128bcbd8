import { describe, expect, it } from "vitest";
import { defaultProgramme, Programme } from "../../../domain/programme/programme.ts";
import { decideAnnounceResults, decideFinishAnnouncing } from "../../../domain/unit-result/announce-results.ts";
import { evaluationIdOf } from "../../support/a-concluded-unit.ts";
import { aDeciding } from "../../support/a-deciding.ts";
import { aClearedList, anItem, announcedAt } from "../../support/a-result-list.ts";
import { got } from "../../support/an-acceptance.ts";
import { hebei } from "../../support/given-cycle.ts";

const programme = defaultProgramme(hebei);
const approved = (expiresOn: string) =>
  Programme.parse({ ...programme, approvalBasis: { documentNumber: "冀评组〔2026〕1号", scope: "质量提升创新单位", expiresOn } });
const asked = { announcementId: "announcement-1", programme, heldIds: [1, 2].map(evaluationIdOf) };
const approver = aDeciding("approver", announcedAt);

describe("announcing a list", () => {
  it("R06 tells grades and term, gives no title without an approval basis, and says so", () => {
    const { list, announcement } = got(decideAnnounceResults(aClearedList(), asked, approver));
    expect(list).toEqual({
      ...aClearedList({ status: "announcing", announcementId: "announcement-1", announcedAt, titled: false }),
      announcedBy: { memberId: "approver", organizationId: "body" },
      validUntil: "2029-08-03",
    });
    expect(announcement).toMatchObject({
      kind: "unit-results",
      subjectId: "list-1",
      text: "经评价、集体研究和公示，现将单位评价结果公告如下。本公告只公布评价结果，不授予称号。",
      items: [
        { id: evaluationIdOf(1), title: "安平县第1丝网有限公司", text: "评价等级：优秀；有效期至 2029-08-03" },
        { id: evaluationIdOf(2), title: "安平县第2丝网有限公司", text: "评价等级：合格；有效期至 2029-08-03" },
      ],
    });
  });

  it("gives the title on an approval basis up to its last day, and not a day later", () => {
    const announced = (expiresOn: string) =>
      got(decideAnnounceResults(aClearedList(), { ...asked, programme: approved(expiresOn) }, approver));
    expect(announced("2026-08-03").list.titled).toBe(true);
    expect(announced("2026-08-03").announcement.text).toContain("授予下列单位“质量提升创新单位”称号");
    expect(announced("2026-08-02").list.titled).toBe(false);
  });

  it("leaves out who withdrew meanwhile and who is not recognised", () => {
    const list = aClearedList({ items: [anItem(1), anItem(2), anItem(3, "not_recognised", 1)], struck: [] });
    const heldIds = [2, 3].map(evaluationIdOf);
    const next = got(decideAnnounceResults(list, { ...asked, heldIds }, approver));
    expect(next.list.struck).toEqual([evaluationIdOf(1)]);
    expect(next.announcement.items.map(({ id }) => id)).toEqual([evaluationIdOf(2)]);
    const nobody = got(decideAnnounceResults(aClearedList({ noticeId: null }), { ...asked, heldIds: [] }, approver));
    expect(nobody.announcement).toMatchObject({ text: "经评价和集体研究，本批次没有予以认定的单位。", items: [] });
  });

  it("R05 is refused to who drafted the list, and at any other step", () => {
    const own = aClearedList({ draftedBy: { memberId: "approver", organizationId: "body" } });
    expect(decideAnnounceResults(own, asked, approver)).toMatchObject({ ok: false, refusal: { code: "not-permitted" } });
    for (const status of ["drafted", "decided", "on_notice", "announcing", "announced", "returned"] as const)
      expect(decideAnnounceResults(aClearedList({ status }), asked, approver)).toMatchObject({
        ok: false,
        refusal: { code: "wrong-step" },
      });
    expect(decideFinishAnnouncing(aClearedList())).toMatchObject({ ok: false, refusal: { code: "wrong-step" } });
  });
});
