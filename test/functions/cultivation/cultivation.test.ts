import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { assignmentNoun } from "../../../domain/expert/expert-assignment.ts";
import { memberNoun, organizationNoun } from "../../../domain/member/member.ts";
import { routes } from "../../../functions/cultivation/http.ts";
import { createHandler } from "../../../functions/expert/recheck-conflicts.event.ts";
import { aContext } from "../../support/events.ts";
import { givenPanel, sheetIdOf } from "../../support/given-technical.ts";
import { people } from "../../support/people.ts";
import { streamOf } from "../../support/stream-of.ts";
import { startWorld, type World } from "../../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld(routes);
  await givenPanel(world);
  const base = { uscc: "91130000000000001R", jurisdiction: "130000" };
  for (const [organizationId, kind] of [
    ["partner-1", "partner"],
    ["institution-a", "service-institution"],
  ])
    await world.given(
      organizationNoun,
      String(organizationId),
      organizationNoun.schema.parse({ ...base, organizationId, kind, name: organizationId }),
    );
  const association = people.find(({ memberId }) => memberId === "association");
  const unit = people.find(({ memberId }) => memberId === "unit-1");
  if (!association || !unit) throw new Error("no test person");
  const other = { id: "partner-2", kind: "partner", jurisdiction: "130000" } as const;
  await world.given(memberNoun, "alliance", { ...association, memberId: "alliance", organization: other });
  await world.given(memberNoun, "unit-2", { ...unit, memberId: "unit-2", organization: { ...unit.organization, id: "unit-2" } });
});
afterAll(() => world.stop());

const code = ({ status, body }: Awaited<ReturnType<World["call"]>>) => `${status} ${String(body["code"] ?? body["step"])}`;
const asked = { title: "丝网产业培育", year: 2026, plan: "分期培训与上门指导", evidenceIds: [], partners: ["partner-1"] };
const activity = {
  date: "2026-05-06",
  kind: "guidance",
  summary: "现场诊断",
  advisers: ["expert-1"],
  unitIds: ["unit-1"],
  evidenceIds: [],
};
const relationsOf = async (memberId: string) => (await world.live.records.get(memberNoun, memberId))?.state.relations;
let path = "";

it("R16 is planned by the body with registered associations, or by one of them", async () => {
  expect(code(await world.call("officer", "POST", "/api/cultivation/cultivations", { ...asked, partners: ["institution-a"] }))).toBe(
    "422 partner-unfit",
  );
  expect(code(await world.call("officer", "POST", "/api/cultivation/cultivations", { ...asked, partners: ["nobody"] }))).toBe(
    "404 unknown-record",
  );
  const { body } = await world.call("association", "POST", "/api/cultivation/cultivations", { ...asked, partners: [] });
  path = `/api/cultivation/cultivations/${String(body["id"])}`;
  expect((await world.call("supervisor", "GET", path)).body).toMatchObject({
    cultivation: { partners: ["partner-1"], units: [], status: "planned" },
  });
});

it("R16 is joined by a unit's own wish, and tells one unit nothing of another", async () => {
  for (const unit of ["unit-1", "unit-2"]) expect(code(await world.call(unit, "POST", `${path}/participation`, {}))).toBe("200 planned");
  expect(code(await world.call("unit-1", "POST", `${path}/participation`, {}))).toBe("409 already-joined");
  expect(code(await world.call("officer", "POST", `${path}/participation`, {}))).toBe("403 not-permitted");
  expect((await world.call("unit-1", "GET", path)).body).toMatchObject({ version: null, cultivation: { units: ["unit-1"] } });
  expect((await world.call("alliance", "GET", path)).body).toMatchObject({ version: null, cultivation: { units: [] } });
  expect((await world.call("association", "GET", path)).body).toMatchObject({ version: 3, cultivation: { units: ["unit-1", "unit-2"] } });
  expect((await world.call("officer", "GET", path)).body).toMatchObject({ names: { "partner-1": "partner-1" } });
  for (const [as, joined] of [
    ["unit-1", true],
    ["unit-2", true],
    ["officer", null],
    ["association", null],
  ] as const)
    expect((await world.call(as, "GET", "/api/cultivation/cultivations")).body["rows"]).toMatchObject([{ joined }]);
  const before = (await world.call("alliance", "GET", "/api/cultivation/cultivations")).body;
  expect(code(await world.call("unit-2", "POST", `${path}/departure`, {}))).toBe("200 planned");
  expect((await world.call("alliance", "GET", "/api/cultivation/cultivations")).body).toEqual(before);
  expect((await world.call("unit-2", "GET", "/api/cultivation/cultivations")).body["rows"]).toMatchObject([{ joined: false }]);
});

it("R16, R05 whoever advises a unit there is tied to it in the same write, and loses the seat on its panel", async () => {
  const record = (as: string, overrides: object = {}) => world.call(as, "POST", `${path}/activities`, { ...activity, ...overrides });
  expect(code(await record("alliance"))).toBe("403 not-permitted");
  expect(code(await record("officer", { unitIds: ["unit-2"] }))).toBe("422 unit-not-joined");
  expect(code(await record("officer", { date: "2026-05-08" }))).toBe("409 activity-ahead");
  expect(code(await record("association", { advisers: ["expert-1"] }))).toBe("404 unknown-record");
  expect(await relationsOf("expert-1")).toEqual([]);
  expect(code(await record("officer", { advisers: ["expert-1", "expert-1"] }))).toBe("200 running");
  expect(code(await record("association", { advisers: ["association"], date: "2026-05-05" }))).toBe("200 running");
  const source = `cultivation ${path.split("/").at(-1)}`;
  expect(await relationsOf("expert-1")).toEqual([{ organizationId: "unit-1", kind: "cultivation", until: "2026-05-06", source }]);
  await createHandler(() => world.live)(streamOf({ pk: "member#expert-1", sk: "STATE" }), aContext("recheck-conflicts"));
  expect((await world.live.records.get(assignmentNoun, sheetIdOf("expert-1")))?.state).toMatchObject({
    recused: { ground: "cultivation" },
  });
});

it("R16 shows a unit its own activities without their advisers", async () => {
  const rows = async (as: string) => (await world.call(as, "GET", `${path}/activities`)).body["rows"];
  expect(await rows("unit-1")).toMatchObject([
    { unitIds: ["unit-1"], advisers: null },
    { unitIds: ["unit-1"], advisers: null },
  ]);
  expect(await rows("unit-2")).toEqual([]);
  expect(await rows("supervisor")).toMatchObject([{ advisers: ["association"] }, { advisers: ["expert-1"] }]);
});

it("R16 ends with a summary and takes nothing more", async () => {
  expect(code(await world.call("association", "POST", `${path}/closing`, { summary: "完成" }))).toBe("200 closed");
  expect(code(await world.call("unit-2", "POST", `${path}/participation`, {}))).toBe("409 wrong-step");
  expect(code(await world.call("officer", "POST", `${path}/activities`, activity))).toBe("409 wrong-step");
});

it("R16, R17 nothing that evaluates reads cultivation or diagnosis: they reach it only as relations of their advisers", async () => {
  const root = join(import.meta.dirname, "../../..");
  const files = (await Promise.all(["domain", "functions"].map((top) => readdir(join(root, top), { recursive: true })))).flatMap(
    (names, index) => names.map((name) => join(index === 0 ? "domain" : "functions", name)),
  );
  const code = files.filter((name) => name.endsWith(".ts") && !/^(?:domain|functions)\/(?:cultivation|nqi)\//.test(name));
  const texts = await Promise.all(code.map(async (name) => ({ name, text: await readFile(join(root, name), "utf8") })));
  const importing = texts.filter(({ text }) => /from "[^"]*\/(?:cultivation|nqi)\//.test(text)).map(({ name }) => name);
  // Who may open a file of a cultivation follows from who runs it.
  expect(importing).toEqual(["domain/refusals.ts", "functions/evidence/may-read-evidence.ts"]);
});
