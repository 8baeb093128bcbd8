import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CalendarYear } from "../../../domain/kernel/calendar.ts";
import { Instant } from "../../../domain/kernel/instant.ts";
import { Organization, organizationNoun } from "../../../domain/member/member.ts";
import { promotionEntryNoun } from "../../../domain/promotion/promotion-entry.ts";
import { routes } from "../../../functions/public/http.ts";
import { anEntry, anEntryContent } from "../../support/a-promotion-entry.ts";
import { startWorld, type World } from "../../support/world.ts";

let world: World;
const publishedAt = Instant.parse("2026-12-27T02:00:00.000Z");
const read = (path: string) => world.call(undefined, "GET", path);

beforeAll(async () => {
  world = await startWorld(routes, "2026-12-28T02:00:00.000Z");
  const institution = { organizationId: "institution-a", kind: "service-institution", name: "冀衡质量技术服务中心" };
  const registered = Organization.parse({ ...institution, uscc: "91130000000000001R", jurisdiction: "130100" });
  await world.given(organizationNoun, "institution-a", registered);
  const content = { ...anEntryContent("good-practice"), evidenceIds: ["file-1"] };
  await world.given(promotionEntryNoun, "out", anEntry("out", "good-practice", { publishedAt, content }));
  await world.given(promotionEntryNoun, "out-2", anEntry("out-2", "typical-case", { publishedAt }));
  await world.given(promotionEntryNoun, "agreed", anEntry("agreed", "typical-case"));
  await world.given(promotionEntryNoun, "silent", anEntry("silent", "typical-case", { consent: null }));
});
afterAll(() => world.stop());

describe("R88 the case library without login", () => {
  it("lists what is published, by place, kind and industry, and nothing that only waits for it", async () => {
    const idsOf = async (query: string) =>
      JSON.stringify((await read(`/api/public/entries?${query}`)).body["rows"]).match(/out-2|out|agreed|silent/g);
    expect(await idsOf("")).toEqual(["out", "out-2"]);
    expect(await idsOf("kind=typical-case")).toEqual(["out-2"]);
    expect(await idsOf("jurisdiction=1311")).toEqual(["out", "out-2"]);
    expect(await idsOf("jurisdiction=1305")).toBeNull();
    expect(await idsOf(`leadingIndustry=${encodeURIComponent("羊绒")}`)).toBeNull();
  });

  it("R85 shows the words and the institution that agreed, neither files nor persons nor the project", async () => {
    const { status, body } = await read("/api/public/entries/out");
    expect([status, body["institutionName"]]).toEqual([200, "冀衡质量技术服务中心"]);
    expect(Object.keys(body).toSorted()).toEqual([
      ...["action", "background", "entryId", "institutionName", "jurisdiction", "kind"],
      ...["leadingIndustry", "publishedAt", "result", "reuseTerms", "title"],
    ]);
    expect(JSON.stringify(body)).not.toMatch(/file-1|si-a|officer|project-/);
  });

  it("R85 knows no entry that is not out, agreed to or not", async () => {
    for (const id of ["agreed", "silent", "nowhere"])
      expect(await read(`/api/public/entries/${id}`)).toMatchObject({ status: 404, body: { code: "unknown-record" } });
  });
});

describe("R06 the working days that countdowns rest on", () => {
  it("gives an official year with its make-up workdays and says when a year is not official yet", async () => {
    const official = CalendarYear.parse((await read("/api/public/working-days/2026")).body);
    expect(official).toMatchObject({ year: 2026, status: "official" });
    expect(official.makeUpWorkdays).toContain("2026-02-14");
    expect((await read("/api/public/working-days/2031")).body).toMatchObject({ year: 2031, status: "provisional", makeUpWorkdays: [] });
  });
});
