import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as z from "zod";
import { draftRow, workRow } from "../../web/features/any-act/kept-rows.ts";
import { keepDissent, keptDissent } from "../../web/features/expert-own/scoring/kept-marks.ts";
import { goesAt, goesSoon, isOverdue } from "../../web/ui/draft/kept-days.ts";
import { clearWork, keepWork, keptWork, pieceOf, sweepWork, workOf } from "../../web/ui/draft/kept-work.ts";

const { store } = vi.hoisted(() => ({ store: new Map<string, unknown>() }));

vi.mock("idb-keyval", () => ({
  get: async (key: string) => store.get(key),
  set: async (key: string, value: unknown) => void store.set(key, value),
  del: async (key: string) => void store.delete(key),
  delMany: async (keys: readonly string[]) => void keys.map((key) => store.delete(key)),
  keys: async () => [...store.keys()],
  entries: async () => [...store.entries()],
  createStore: () => undefined,
}));

const dayMs = 86_400_000;
beforeEach(() => void vi.useFakeTimers({ now: new Date("2026-09-01T02:00:00.000Z"), toFake: ["Date"] }));
afterEach(() => {
  vi.useRealTimers();
  store.clear();
});

const findings = { kind: "findings", memberId: "expert-1", id: "main-2026-unit-3" } as const;

describe("work kept on a device", () => {
  it("comes back as it was kept, and is told with the day on which it goes", async () => {
    await keepWork(findings, { a: 1 });
    expect(await keptWork(findings, z.object({ a: z.number() }))).toEqual({ a: 1 });
    expect(await keptWork(findings, z.string())).toBeNull();
    expect(await workOf("expert-1")).toEqual([{ ...findings, savedAt: "2026-09-01T02:00:00.000Z" }]);
    expect(await workOf("expert-2")).toEqual([]);
    expect(goesAt("2026-09-01T02:00:00.000Z")).toBe("2026-10-01T02:00:00.000Z");
  });

  it("is pointed out in its last week and swept after thirty days, with the copies read beside it", async () => {
    await keepWork(findings, {});
    await keepWork({ ...findings, kind: "visit" }, {});
    store.set("section unit-1 damaged", "?");
    const { savedAt } = { savedAt: new Date().toISOString() };
    vi.setSystemTime(Date.now() + 22 * dayMs);
    expect(goesSoon(savedAt, Date.now())).toBe(false);
    await keepWork({ ...findings, kind: "marks" }, []);
    vi.setSystemTime(Date.now() + 7.9 * dayMs);
    expect([goesSoon(savedAt, Date.now()), isOverdue(savedAt, Date.now())]).toEqual([true, false]);
    await sweepWork();
    expect([...store.keys()].map((name) => name.split(" ")[0])).toEqual(["findings", "visit", "marks"]);
    vi.setSystemTime(Date.now() + 0.2 * dayMs);
    await sweepWork();
    expect([...store.keys()].map((name) => name.split(" ")[0])).toEqual(["marks"]);
  });

  it("is cleared for one member with what was copied for it", async () => {
    await keepWork(findings, {});
    await keepWork({ ...findings, kind: "visit" }, {});
    await keepWork({ ...findings, memberId: "expert-2" }, {});
    expect(pieceOf("visit expert-1 x", store.get("visit expert-1 main-2026-unit-3"))).toBeNull();
    await clearWork("expert-1");
    expect([...store.keys()]).toEqual(["findings expert-2 main-2026-unit-3"]);
  });
});

describe("a dissent beside the marks", () => {
  it("is kept while the server does not have it", async () => {
    await keepDissent("expert-1", "a-1", "我不同意该得分点", "");
    expect(await keptDissent("expert-1", "a-1")).toBe("我不同意该得分点");
    expect((await workOf("expert-1")).map(({ kind }) => kind)).toEqual(["dissent"]);
    await keepDissent("expert-1", "a-1", "我不同意该得分点 ", "我不同意该得分点");
    expect(await keptDissent("expert-1", "a-1")).toBeNull();
  });
});

describe("the list of what is kept", () => {
  const savedAt = "2026-09-01T02:00:00.000Z";

  it("names a form by its command and leads back to it where that needs nothing of a screen", () => {
    const command = { name: "move-on-site", title: { zh: "改期", en: "Move a visit" } };
    const draft = { key: "k", contract: "move-on-site", savedAt };
    expect(draftRow([command], { ...draft, about: [{ id: "x" }, {}] }, "en")).toMatchObject({
      title: "Move a visit",
      href: "/work/act/move-on-site?id=x",
    });
    expect(draftRow([command], { ...draft, about: [{ id: "x" }, { kind: "a" }] }, "zh")).toMatchObject({ title: "改期", href: null });
    expect(draftRow([command], { ...draft, about: "own" }, "zh").href).toBeNull();
    expect(draftRow([], { ...draft, about: [{}, {}] }, "zh")).toMatchObject({ title: "填写中的表单", href: null });
  });

  it("leads work back to its screen", () => {
    const hrefOf = (kind: Parameters<typeof workRow>[0]["kind"], id: string) => workRow({ kind, id, memberId: "m", savedAt }, "zh").href;
    expect(hrefOf("findings", "e-1")).toBe("/work/panels/e-1/on-site");
    expect(hrefOf("section", "main-2026-unit-1-profile")).toBe("/work/applications/main-2026-unit-1/sections/profile");
    expect([hrefOf("marks", "a-1"), hrefOf("dissent", "a-1")]).toEqual(["/work/assignments/a-1", "/work/assignments/a-1"]);
    expect(hrefOf("section", "unknown")).toBeNull();
  });
});
