import { readdir, readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";
import { Instant } from "../../domain/kernel/instant.ts";
import { anEdition, ask } from "./support/edition.ts";

const Port = z.object({ port: z.int() });
const Own = z.object({ channels: z.array(z.object({ channelId: z.string(), kind: z.string(), status: z.string() })) });
const robotKey = "00000000-1111-4222-8333-44444444aaaa";

const cycleId = "main-2026";
const aSurvey = {
  ...{ cycleId, jurisdiction: "131125", leadingIndustry: "丝网", keyIndustryChain: "金属制品", respondents: 42 },
  ...{ findings: "镀层质量不稳定，检测能力不足。", evidenceIds: [] },
};
const text = {
  ...{ title: "2026 年度质量提升项目通知", keyTasks: ["县域优势产业质量提升"], requirements: ["由县级部门推荐"], contact: "0311-00000000" },
};
const aCall = { cycleId, text };

/** A robot's service that remembers what was said. */
const said: string[] = [];
const robot = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on("data", (part: Buffer) => parts.push(part));
  request.on("end", () => {
    said.push(Buffer.concat(parts).toString("utf8"));
    response.end('{"errcode":0}');
  });
});

let edition: Awaited<ReturnType<typeof anEdition>>;
beforeAll(async () => {
  await new Promise<void>((resolve) => robot.listen(0, "127.0.0.1", resolve));
  const endpoint = `http://127.0.0.1:${Port.parse(robot.address()).port}/send`;
  edition = await anEdition({
    ...{ rehearsal: true, startsAt: Instant.parse("2026-01-04T02:00:00.000Z"), seed: "demo" },
    ...{ robots: ["wecom"], robotEndpoints: { wecom: endpoint, dingtalk: endpoint } },
  });
});
afterAll(async () => {
  await edition.stop();
  robot.close();
});

const moveTo = async (to: string): Promise<void> => {
  await edition.rehearsal?.moveTo(Instant.parse(to));
  await edition.idle();
};
const outbox = () => join(edition.directory, "outbox");
/** The mails there are, newest known last, as their readers see them. */
const seen = new Set<string>();
const newMails = async (): Promise<readonly string[]> => {
  const names = (await readdir(outbox()).catch(() => [])).filter((name) => !seen.has(name));
  for (const name of names) seen.add(name);
  return Promise.all(names.map(async (name) => decoded(await readFile(join(outbox(), name), "utf8"))));
};
const decoded = (source: string): string => {
  const joined = source.replaceAll("=\n", "");
  const bytes = joined.replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
};

/** A person with a confirmed address for each kind named. */
const reachable = async (as: string, addresses: Readonly<Record<string, string>>, choice: object): Promise<void> => {
  for (const [kind, address] of Object.entries(addresses)) {
    const added = await ask(edition, "/api/notification/own-channels", { as, method: "POST", body: { kind, address } });
    expect([kind, added.status]).toEqual([kind, 200]);
  }
  await moveTo(new Date(Date.parse(edition.live.clock.now()) + 60_000).toISOString());
  const [mail = ""] = await newMails();
  const codes: Record<string, string | undefined> = { mail: codeIn(mail), wecom: codeIn(said.splice(0).join("")) };
  const { channels } = Own.parse((await ask(edition, "/api/notification/own", { as })).body);
  for (const { channelId, kind } of channels) {
    const path = `/api/notification/own-channels/${channelId}/confirm`;
    const confirmed = await ask(edition, path, { as, method: "POST", body: { code: codes[kind] } });
    expect([kind, confirmed.status]).toEqual([kind, 200]);
  }
  const chosen = await ask(edition, "/api/notification/own", { as, method: "PUT", body: choice });
  expect(chosen.status).toBe(200);
};
const codeIn = (text: string): string | undefined => /\n(\d{6})\n/.exec(text.replaceAll("\\n", "\n"))?.[1];

describe("one machine tells its people", () => {
  it("from the address and its code to the mail at once, and is silent once the work is done", async () => {
    const addresses = { mail: "officer@body.example", wecom: robotKey };
    await reachable("officer", addresses, { language: "zh", pace: "at-once", remindBefore: [5, 1] });
    await reachable("anping", { mail: "anping@authority.example" }, { language: "en", pace: "daily", remindBefore: [] });
    await moveTo("2026-01-05T01:10:00.000Z");
    const mails = await newMails();
    expect(mails.map((mail) => /^To: (.+)$/m.exec(mail)?.[1])).toEqual(["officer@body.example"]);
    expect(mails[0]).toContain("· 印发项目通知（标准第 7.1.1 条）");
    expect(mails[0]).toContain(`${edition.origin}/work\n`);
    expect(said.splice(0)).toEqual([expect.stringContaining("新的待办：印发项目通知")]);

    const survey = await ask(edition, "/api/call/surveys", { as: "officer", method: "POST", body: aSurvey });
    expect(survey.status).toBe(200);
    const published = await ask(edition, "/api/call/calls", { as: "officer", method: "POST", body: aCall });
    expect(published.status).toBe(200);
    await moveTo("2026-01-06T02:00:00.000Z");
    const [digest = "", ...others] = await newMails();
    expect(others).toEqual([]);
    expect(digest).toMatch(/^To: anping@authority\.example$/m);
    expect(digest).toContain("New in your inbox\n- Recommend projects, clause 7.1.2");
    await moveTo("2026-01-08T02:00:00.000Z");
    expect([await newMails(), said]).toEqual([[], []]);
    const log = await ask(edition, "/api/notification/messages?month=2026-01", { as: "administrator" });
    const Rows = z.object({ rows: z.array(z.object({ purpose: z.string(), status: z.string() })) });
    expect(
      Rows.parse(log.body)
        .rows.map(({ purpose, status }) => `${purpose} ${status}`)
        .toSorted(),
    ).toEqual([...["confirmation sent", "confirmation sent", "confirmation sent"], ...["digest sent", "opened sent", "opened sent"]]);
  });
});
