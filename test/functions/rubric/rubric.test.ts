import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { routes as publicRoutes } from "../../../functions/public/http.ts";
import { routes } from "../../../functions/rubric/http.ts";
import { aTree } from "../../support/a-rubric.ts";
import { givenPeople } from "../../support/people.ts";
import { startWorld, type World } from "../../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld([...routes, ...publicRoutes]);
  await givenPeople(world);
});
afterAll(() => world.stop());

const title = { zh: "2026 年评分细则", en: "Rubric of 2026" };
const path = "/api/rubric/rubrics";
const start = async (body: object = {}): Promise<string> => {
  const started = await world.call("officer", "POST", path, { year: 2026, title, ...body });
  expect(started.status).toBe(200);
  return String(started.body["id"]);
};

describe("the rubric of a year", () => {
  it("R04 a draft is the body's own: others see neither it nor that it exists", async () => {
    const id = await start();
    expect(await world.call("officer", "GET", `${path}/${id}`)).toMatchObject({
      body: { rubric: { status: "draft" }, preparedBy: ["officer"], problems: [] },
    });
    expect(await world.call("officer", "GET", `${path}?status=draft`)).toMatchObject({ body: { rows: [{ id }] } });
    const missing = await world.call("unit-1", "GET", `${path}/${id}`);
    expect(missing).toMatchObject({ status: 404, body: { code: "unknown-record" } });
    expect(await world.call("unit-1", "GET", `${path}?status=draft`)).toMatchObject({ status: 403 });
    expect(await world.call("unit-1", "GET", path)).toMatchObject({ body: { rows: [] } });
    expect(await world.call(undefined, "GET", `/api/public/rubrics/${id}`)).toMatchObject({ status: 404 });
  });

  it("R04, R06 is published once it is whole, by the approver, for everyone to read without the names of its authors", async () => {
    const id = await start();
    const tree = aTree({ weights: { ...aTree().weights, "6.1": 140 } });
    expect(await world.call("officer", "PUT", `${path}/${id}`, { tree })).toMatchObject({ status: 200 });
    expect(await world.call("officer", "GET", `${path}/${id}`)).toMatchObject({
      body: { problems: [{ code: "weights-do-not-sum", details: { key: "weights" } }, { details: { key: "points 6.1" } }] },
    });
    expect(await world.call("approver", "POST", `${path}/${id}/publication`, {})).toMatchObject({ body: { code: "weights-do-not-sum" } });
    expect(await world.call("officer", "PUT", `${path}/${id}`, { tree: aTree() })).toMatchObject({ status: 200 });
    expect(await world.call("officer", "POST", `${path}/${id}/publication`, {})).toMatchObject({ status: 403 });
    expect(await world.call("approver", "POST", `${path}/${id}/publication`, {})).toMatchObject({ status: 200 });

    const read = await world.call(undefined, "GET", `/api/public/rubrics/${id}`);
    expect(read).toMatchObject({ status: 200, body: { rubricId: id, status: "published", tree: { totalPoints: 1000 } } });
    expect(JSON.stringify(read.body)).not.toContain("officer");
    expect(await world.call("unit-1", "GET", `${path}/${id}`)).toMatchObject({ status: 200, body: { preparedBy: null } });
    expect(await world.call(undefined, "GET", "/api/public/rubrics")).toMatchObject({
      body: { rows: [{ rubricId: id, year: 2026, title, status: "published" }], cursor: null },
    });
    expect(await world.call("officer", "PUT", `${path}/${id}`, { tree: aTree() })).toMatchObject({ body: { code: "wrong-step" } });
    const copy = await start({ year: 2027, copyFrom: id });
    expect(await world.call("officer", "GET", `${path}/${copy}`)).toMatchObject({ body: { rubric: { copiedFrom: id, status: "draft" } } });
  });

  it("R04 a withdrawn one stays on record and says why", async () => {
    const id = await start();
    await world.call("approver", "POST", `${path}/${id}/publication`, {});
    expect(await world.call("approver", "POST", `${path}/${id}/withdrawal`, { reason: "权重有误" })).toMatchObject({ status: 200 });
    expect(await world.call(undefined, "GET", `/api/public/rubrics/${id}`)).toMatchObject({
      body: { status: "withdrawn", withdrawn: { reason: "权重有误" } },
    });
    expect(await world.call("officer", "POST", path, { year: 2026, title, copyFrom: "nobody" })).toMatchObject({ status: 404 });
  });
});
