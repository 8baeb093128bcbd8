import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Instant } from "../../domain/kernel/instant.ts";
import { startEdition } from "../../local/edition.ts";
import { temporaryDirectory } from "./engines/support/temporary.ts";
import { anEdition, ask } from "./support/edition.ts";

const startsAt = Instant.parse("2026-01-04T00:00:00.000Z");
const cycleOpens = Instant.parse("2026-01-05T01:00:00.000Z");

let edition: Awaited<ReturnType<typeof anEdition>>;
beforeAll(async () => {
  edition = await anEdition({ rehearsal: true, startsAt });
});
afterAll(() => edition.stop());

const moveTo = (to: string) => ask(edition, "/rehearsal/clock", { method: "POST", body: { to } });

describe("an edition started for rehearsal", () => {
  it("stands still, and the year begins at its own instant when the clock passes it", async () => {
    expect((await ask(edition, "/rehearsal/clock")).body).toEqual({ now: startsAt });
    expect(edition.running()).toEqual([]);
    const to = "2026-01-06T00:00:00.000Z";
    expect(await moveTo(to)).toMatchObject({ status: 200, body: { now: to } });
    const { body } = await ask(edition, "/api/work-items/inbox", { as: "officer" });
    expect(body["rows"]).toEqual([expect.objectContaining({ action: "publish-call", openedAt: cycleOpens })]);
  });

  it("never goes back", async () => {
    expect(await moveTo(startsAt)).toMatchObject({ status: 422, body: { code: "clock-only-forward" } });
  });

  it("moves only for JSON, which a page of another site cannot send", async () => {
    const answer = await ask(edition, "/rehearsal/clock", { method: "POST", body: "{}", headers: { "content-type": "text/plain" } });
    expect(answer.status).toBe(422);
  });

  it("goes on where it was after a restart", async () => {
    const directory = await temporaryDirectory();
    const settings = { directory, port: 0, rehearsal: true, startsAt, logLevel: "SILENT" } as const;
    const to = Instant.parse("2026-02-01T00:00:00.000Z");
    const first = await startEdition(settings);
    await first.rehearsal?.moveTo(to);
    await first.stop();
    const second = await startEdition(settings);
    expect(second.rehearsal?.now()).toBe(to);
    expect(second.running()).toEqual([expect.objectContaining({ machine: "annual-cycle" })]);
    await second.stop();
  });
});
