import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cycleNoun } from "../../../domain/cycle/cycle.ts";
import { projectNoun } from "../../../domain/project/project.ts";
import { promotionEntryNoun } from "../../../domain/promotion/promotion-entry.ts";
import { routes } from "../../../functions/promotion/http.ts";
import { aProject } from "../../support/a-project.ts";
import { anEntry, anEntryContent } from "../../support/a-promotion-entry.ts";
import { givenCycle } from "../../support/given-cycle.ts";
import { givenPeople } from "../../support/people.ts";
import { startWorld, type World } from "../../support/world.ts";

let world: World;
const project = aProject("announced", { grade: "good", announcedAt: "2026-12-25T02:00:00.000Z" });
const { projectId } = project;
const kinds = ["good-practice", "typical-case", "replicable-experience"] as const;
const package2026 = "/api/promotion/promotions/promotion-main-2026";
const ids: string[] = [];

beforeAll(async () => {
  world = await startWorld(routes, "2026-12-26T02:00:00.000Z");
  await givenPeople(world);
  await givenCycle(world, { status: "announced" });
  await world.given(projectNoun, projectId, project);
});
afterAll(() => world.stop());

describe("promotion", () => {
  it("R85 collects entries from the body and the institution, refusing others", async () => {
    for (const [index, kind] of kinds.entries()) {
      const by = index === 0 ? "si-a" : "officer";
      const added = await world.call(by, "POST", "/api/promotion/entries", { projectId, content: anEntryContent(kind) });
      expect(added).toMatchObject({ status: 200, body: { noun: "promotion-entry", step: "proposed" } });
      ids.push(String(added.body["id"]));
    }
    const content = { ...anEntryContent(), evidenceIds: ["nowhere"] };
    expect(await world.call("officer", "POST", "/api/promotion/entries", { projectId, content })).toMatchObject({
      body: { code: "evidence-unknown" },
    });
    expect(await world.call("si-b", "POST", "/api/promotion/entries", { projectId, content: anEntryContent() })).toMatchObject({
      status: 404,
    });
    expect(await world.call("unit-1", "POST", "/api/promotion/entries", { projectId, content: anEntryContent() })).toMatchObject({
      status: 403,
    });
  });

  it("R85 shows nothing to others before it is out, and needs the institution's consent", async () => {
    const [first = ""] = ids;
    expect(await world.call("unit-1", "GET", `/api/promotion/entries/${first}`)).toMatchObject({ status: 404 });
    expect(await world.call("unit-1", "GET", "/api/promotion/entries")).toMatchObject({ body: { rows: [] } });
    expect(await world.call("si-a", "GET", `/api/promotion/entries/${first}`)).toMatchObject({ body: { consented: false } });
    expect((await world.call("si-a", "GET", "/api/promotion/own-entries")).body["rows"]).toHaveLength(3);
    expect((await world.call("officer", "GET", "/api/promotion/cycles/main-2026/entries")).body["rows"]).toHaveLength(3);
    const asked = { foreword: "前言", entryIds: ids };
    expect(await world.call("officer", "POST", `${package2026}/publication`, asked)).toMatchObject({ body: { code: "consent-missing" } });
    expect(await world.call("si-b", "POST", `/api/promotion/entries/${first}/consent`)).toMatchObject({ status: 404 });
    for (const id of ids) expect(await world.call("si-a", "POST", `/api/promotion/entries/${id}/consent`)).toMatchObject({ status: 200 });
  });

  it("R85–R88 publishes package, entries and year together", async () => {
    const stray = { foreword: "前言", entryIds: [...ids, "nowhere"] };
    expect(await world.call("officer", "POST", `${package2026}/publication`, stray)).toMatchObject({ status: 404 });
    const published = await world.call("officer", "POST", `${package2026}/publication`, { foreword: "前言", entryIds: ids });
    expect(published).toMatchObject({ status: 200, body: { step: "published" } });
    expect((await world.live.records.get(cycleNoun, "main-2026"))?.state).toMatchObject({
      status: "promoted",
      promotionId: "promotion-main-2026",
    });
    expect(await world.call("unit-1", "GET", package2026)).toMatchObject({ body: { promotion: { publishedIds: ids } } });
    const read = await world.call("unit-1", "GET", `/api/promotion/entries/${ids[0]}`);
    expect(read).toMatchObject({ status: 200, body: { consented: true } });
    expect(JSON.stringify(read.body)).not.toContain("si-a");
  });

  it("R88 is found by place, kind and industry", async () => {
    const found = async (query: string) => (await world.call("unit-1", "GET", `/api/promotion/entries?${query}`)).body["rows"];
    expect(await found("")).toHaveLength(3);
    expect(await found("jurisdiction=1311")).toHaveLength(3);
    expect(await found("jurisdiction=1305")).toHaveLength(0);
    expect(await found("kind=typical-case")).toHaveLength(1);
    expect(await found(`leadingIndustry=${encodeURIComponent("丝网")}`)).toHaveLength(3);
    expect(await found(`leadingIndustry=${encodeURIComponent("羊绒")}`)).toHaveLength(0);
  });

  it("R85 as many entries as a package may hold fit one transaction", async () => {
    await givenCycleOf("second-2026");
    const many = Array.from({ length: 40 }, (_, index) => `many-${index}`);
    for (const [index, id] of many.entries())
      await world.given(promotionEntryNoun, id, anEntry(id, kinds[index % 3] ?? "typical-case", { cycleId: "second-2026" }));
    const other = { ...project, projectId: "project-2", cycleId: "second-2026" };
    await world.given(projectNoun, "project-2", other);
    await world.call("officer", "POST", "/api/promotion/entries", { projectId: "project-2", content: anEntryContent() });
    const asked = { foreword: "前言", entryIds: many };
    const answer = await world.call("officer", "POST", "/api/promotion/promotions/promotion-second-2026/publication", asked, {
      "idempotency-key": "once",
    });
    expect(answer).toMatchObject({ status: 200 });
  });
});

const givenCycleOf = (cycleId: string) => givenCycle(world, { cycleId, programmeId: "second", status: "announced" });
