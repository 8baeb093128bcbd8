import { describe, expect, it } from "vitest";
import { getCycle } from "../../domain/cycle/contract.ts";
import { readAnnouncement } from "../../domain/notice/contract.ts";
import { addEntry, getEntry, getPromotion, giveConsent, publishPromotion, searchEntries } from "../../domain/promotion/contract.ts";
import { EntryKind } from "../../domain/promotion/promotion-entry.ts";
import { acceptanceOf, projectsOfTheYear } from "./support/the-year.ts";
import { as, cycleId, next, publicly, sawInTheYear } from "./support/year.ts";

const officer = as("officer");
const reader = as("unit-1");
const promotion = async () => (await reader.call(getPromotion, { id: `promotion-${cycleId}` }, {})).promotion;
const entriesOf = async (kind: EntryKind) => {
  const { rows } = await reader.call(searchEntries, {}, { kind });
  return Promise.all(rows.map(async ({ id }) => (await reader.call(getEntry, { id }, {})).entry));
};

describe("8 publicity and promotion", () => {
  it("R85 the package of the year came out after every result was announced, as an announcement anyone reads", async () => {
    const { status, publishedAt, publishedIds, announcementId } = await promotion();
    expect([status, publishedIds.length]).toEqual(["published", 3]);
    for (const { project } of await projectsOfTheYear())
      expect((publishedAt ?? "") >= ((await acceptanceOf(project)).acceptance.announcedAt ?? "9")).toBe(true);
    const announcement = await publicly.call(readAnnouncement, { id: announcementId ?? "" }, {});
    expect([announcement.kind, announcement.items.length]).toEqual(["promotion", 3]);
    expect((await officer.call(getCycle, { id: cycleId }, {})).cycle.promotionId).toBe(`promotion-${cycleId}`);
  });

  it("R85 nothing of a project is collected before its result is announced", async () => {
    const content = { kind: "typical-case" as const, title: "尚未公告", background: "一", action: "二", result: "三", reuseTerms: "四" };
    const early = { projectId: next.bidding.projectId, content: { ...content, evidenceIds: [] } };
    expect(await officer.refused(addEntry, {}, early)).toBe("result-not-announced");
    expect(await as("unit-1").refused(addEntry, {}, early)).toBe("not-permitted");
  });

  it("R85 nothing came out without the consent of the institution it names, and nobody consents in its stead", async () => {
    expect(sawInTheYear("R85", "without the consent of whom it names")).toBe(true);
    for (const id of (await promotion()).publishedIds) {
      expect((await reader.call(getEntry, { id }, {})).consented).toBe(true);
      expect(await officer.refused(giveConsent, { id }, {})).toBe("not-permitted");
      expect(await as("si-d").refused(giveConsent, { id }, {})).toBe("not-permitted");
      expect(await as("si-a").refused(giveConsent, { id }, {})).toBe("consent-given");
    }
  });

  it("R85 readers learn which institution, not which persons wrote or agreed", async () => {
    const entries = (await Promise.all(EntryKind.options.map(entriesOf))).flat();
    expect(entries.map(({ institutionId }) => institutionId)).toEqual(["institution-a", "institution-a", "institution-a"]);
    expect(JSON.stringify(entries)).not.toMatch(/memberId|"si-a"|"officer"/);
  });

  it("R85 what is published is not published again", async () => {
    const { publishedIds } = await promotion();
    const again = { foreword: "再次发布", entryIds: publishedIds };
    expect(await officer.refused(publishPromotion, { id: `promotion-${cycleId}` }, again)).toBe("wrong-step");
  });

  it("R86 good practice of the year is found by its kind, tied to its project", async () => {
    const [project] = await projectsOfTheYear();
    expect(await entriesOf("good-practice")).toMatchObject([{ projectId: project?.project.projectId, content: { kind: "good-practice" } }]);
  });

  it("R87 a typical case tells background, action, result and the terms on which others may use it", async () => {
    const [found] = await entriesOf("typical-case");
    const { background, action, result, reuseTerms } = found?.content ?? {};
    expect([background, action, result, reuseTerms].every((text) => text !== undefined && text !== "")).toBe(true);
  });

  it("R88 replicable experience is found by place and industry by every kind of reader", async () => {
    const searched = { kind: "replicable-experience" as const, leadingIndustry: "县域优势产业" };
    for (const sub of ["unit-6", "si-d", "qinghe", "association", "supervisor", "officer"]) {
      for (const jurisdiction of ["13", "1311", "131125"])
        expect((await as(sub).call(searchEntries, {}, { ...searched, jurisdiction })).rows).toHaveLength(1);
      expect((await as(sub).call(searchEntries, {}, { ...searched, jurisdiction: "130534" })).rows).toHaveLength(0);
    }
  });
});
