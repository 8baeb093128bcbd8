import { describe, expect, it } from "vitest";
import { Instant } from "../../../domain/kernel/instant.ts";
import { decideAddEntry, decideGiveConsent } from "../../../domain/promotion/add-entry.ts";
import { beginPromotion } from "../../../domain/promotion/promotion.ts";
import { promotionEntryNoun } from "../../../domain/promotion/promotion-entry.ts";
import { decidePublishPromotion } from "../../../domain/promotion/publish-promotion.ts";
import { aDeciding } from "../../support/a-deciding.ts";
import { aProject } from "../../support/a-project.ts";
import { anEntry, anEntryContent } from "../../support/a-promotion-entry.ts";
import { got } from "../../support/an-acceptance.ts";
import { aCycle } from "../../support/given-cycle.ts";

const now = Instant.parse("2026-12-28T02:00:00.000Z");
const promotion = beginPromotion("main-2026");
const announced = aProject("announced", { grade: "good", announcedAt: "2026-12-25T02:00:00.000Z" });
const asked = { entryId: "e-1", content: anEntryContent() };
const refused = (code: string) => ({ ok: false, refusal: { code } });

describe("an entry", () => {
  it("R85 is written only after the result is announced, by the body or the institution itself", () => {
    const add = (as: string, project = announced) => decideAddEntry(promotion, asked, { ...aDeciding(as, now), project });
    expect(got(add("officer"))).toMatchObject({ institutionId: "institution-a", jurisdiction: "131125", consent: null });
    expect(got(add("si-a")).addedBy.memberId).toBe("si-a");
    expect(add("si-b")).toMatchObject(refused("not-permitted"));
    expect(add("officer", aProject("graded"))).toMatchObject(refused("result-not-announced"));
    const published = { ...promotion, status: "published" as const };
    expect(decideAddEntry(published, asked, { ...aDeciding("officer", now), project: announced })).toMatchObject(refused("wrong-step"));
  });

  it("R85 is agreed to by the institution it names, once", () => {
    const entry = anEntry("e-1", "typical-case", { consent: null });
    expect(decideGiveConsent(entry, aDeciding("si-b", now))).toMatchObject(refused("not-permitted"));
    const agreed = got(decideGiveConsent(entry, aDeciding("si-a", now)));
    expect(agreed.consent).toEqual({ organizationId: "institution-a", memberId: "si-a", at: now });
    expect(decideGiveConsent(agreed, aDeciding("si-a", now))).toMatchObject(refused("consent-given"));
  });

  it("R88 moves to the public list, by place, when it is published", () => {
    expect(promotionEntryNoun.place(anEntry("e-1", "typical-case")).list?.key).toBe("cycle:main-2026:promotion");
    const list = promotionEntryNoun.place(anEntry("e-1", "typical-case", { publishedAt: now })).list;
    expect(list).toMatchObject({ key: "public:promotion", sort: expect.stringMatching(/^131125#/) });
  });
});

describe("the package", () => {
  const three = [anEntry("e-1", "good-practice"), anEntry("e-2", "typical-case"), anEntry("e-3", "replicable-experience")];
  const publish = (entries = three, cycle = aCycle({ status: "announced" }), of = promotion) =>
    decidePublishPromotion(of, cycle, { foreword: "前言", announcementId: "a-1", entries }, { now });

  it("R85–R88 goes out with one entry of each kind at least, and the year with it", () => {
    const published = got(publish());
    expect(published.promotion).toMatchObject({ status: "published", publishedIds: ["e-1", "e-2", "e-3"] });
    expect(published.cycle).toMatchObject({ status: "promoted", promotionId: "promotion-main-2026" });
    expect(published.entries.every(({ publishedAt }) => publishedAt === now)).toBe(true);
    expect(published.announcement).toMatchObject({ kind: "promotion", items: { length: 3 } });
  });

  it.each([0, 1, 2])("R86–R88 lacks nothing of clause 8 (without entry %i)", (left) => {
    expect(publish(three.filter((_, index) => index !== left))).toMatchObject(refused("promotion-incomplete"));
  });

  it("R85 holds nothing without consent, and goes out once, after every result", () => {
    expect(publish([...three, anEntry("e-4", "typical-case", { consent: null })])).toMatchObject(refused("consent-missing"));
    expect(publish(three, aCycle({ status: "accepting" }))).toMatchObject(refused("wrong-step"));
    expect(publish(three, aCycle({ status: "announced" }), got(publish()).promotion)).toMatchObject(refused("wrong-step"));
  });
});
