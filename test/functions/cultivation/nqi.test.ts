import { afterAll, beforeAll, expect, it } from "vitest";
import { memberNoun, organizationNoun } from "../../../domain/member/member.ts";
import { NqiElement } from "../../../domain/nqi/nqi-diagnosis.ts";
import { routes } from "../../../functions/cultivation/http.ts";
import { givenPeople, people } from "../../support/people.ts";
import { startWorld, type World } from "../../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld(routes, "2026-05-04T02:00:00.000Z");
  await givenPeople(world);
  const association = people.find(({ memberId }) => memberId === "association");
  const unit = people.find(({ memberId }) => memberId === "unit-1");
  if (!association || !unit) throw new Error("no test person");
  await world.given(memberNoun, "staff", { ...association, memberId: "staff", roles: [] });
  await world.given(memberNoun, "alliance", {
    ...association,
    memberId: "alliance",
    organization: { ...association.organization, id: "p-2" },
  });
  const firm = { organizationId: "unit-1", kind: "unit", name: "安平丝网厂", uscc: "91130000000000001R", jurisdiction: "131125" };
  await world.given(organizationNoun, "unit-1", organizationNoun.schema.parse(firm));
  await world.given(memberNoun, "unit-2", { ...unit, memberId: "unit-2", organization: { ...unit.organization, id: "unit-2" } });
});
afterAll(() => world.stop());

const code = ({ status, body }: Awaited<ReturnType<World["call"]>>) => `${status} ${String(body["code"] ?? body["step"])}`;
const findings = (level: number) => NqiElement.options.map((element) => ({ element, level, finding: "现状", nextStep: "下一步" }));
const levels = (level: number) => Object.fromEntries(NqiElement.options.map((element) => [element, level]));
const path = "/api/cultivation/nqi/unit-1-2026";
const record = (as: string, overrides: object = {}, to = path) =>
  world.call(as, "POST", `${to}/diagnosis`, { on: "2026-05-04", findings: findings(2), advisers: ["staff"], ...overrides });
const request = () => world.call("unit-1", "POST", "/api/cultivation/nqi", { wish: "计量体系怎么建" });

it("R17 begins with the unit's own wish, once a year, and waits for the body and the partners", async () => {
  expect(code(await request())).toBe("200 requested");
  expect(code(await request())).toBe("409 nqi-requested");
  expect((await world.call("association", "GET", "/api/cultivation/nqi?year=2026")).body["rows"]).toMatchObject([
    { id: "unit-1-2026", unitName: "安平丝网厂" },
  ]);
});

it("R17 is diagnosed in every element by those who advised", async () => {
  expect(code(await record("staff", { findings: findings(2).slice(1) }))).toBe("422 nqi-elements-missing");
  expect(code(await record("staff", { advisers: ["association"] }))).toBe("403 not-permitted");
  expect(code(await record("staff", { advisers: ["staff", "expert-1"] }))).toBe("404 unknown-record");
  expect(code(await record("staff", { on: "2026-05-05" }))).toBe("409 activity-ahead");
  expect(code(await record("staff"))).toBe("200 diagnosed");
  expect(code(await record("association"))).toBe("409 wrong-step");
});

it("R17, R05 adviser is not evaluator: the adviser is tied to the unit", async () => {
  expect((await world.live.records.get(memberNoun, "staff"))?.state.relations).toEqual([
    { organizationId: "unit-1", kind: "nqi-guidance", until: "2026-05-04", source: "nqi unit-1-2026" },
  ]);
});

it("R17 is read by the unit, its adviser's organisation and those who oversee, by no other", async () => {
  for (const reader of ["unit-1", "staff", "officer", "supervisor"])
    expect((await world.call(reader, "GET", path)).body).toMatchObject({
      unitName: "安平丝网厂",
      adviserNames: { staff: "测试association" },
    });
  for (const stranger of ["unit-2", "alliance"]) expect(code(await world.call(stranger, "GET", path))).toBe("404 unknown-record");
  expect((await world.call("alliance", "GET", "/api/cultivation/nqi?year=2026")).body["rows"]).toEqual([]);
  expect(code(await record("alliance", { advisers: ["alliance"] }))).toBe("404 unknown-record");
});

it("R17 shows the levels year by year to the unit itself and those who oversee", async () => {
  world.setClock("2027-05-04T02:00:00.000Z");
  await request();
  await record("officer", { on: "2027-05-04", findings: findings(4) }, "/api/cultivation/nqi/unit-1-2027");
  const asked = await world.call("unit-1", "GET", "/api/cultivation/nqi/unit-1/trend");
  expect(asked.body["requests"]).toEqual([
    { diagnosisId: "unit-1-2026", year: 2026, status: "diagnosed", requestedAt: "2026-05-04T02:00:00.000Z" },
    { diagnosisId: "unit-1-2027", year: 2027, status: "diagnosed", requestedAt: "2027-05-04T02:00:00.000Z" },
  ]);
  const trend = {
    years: [
      { year: 2026, levels: levels(2) },
      { year: 2027, levels: levels(4) },
    ],
  };
  for (const reader of ["unit-1", "officer"])
    expect((await world.call(reader, "GET", "/api/cultivation/nqi/unit-1/trend")).body).toMatchObject(trend);
  expect(code(await world.call("unit-2", "GET", "/api/cultivation/nqi/unit-1/trend"))).toBe("404 unknown-record");
});
