import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Member, memberNoun, organizationNoun } from "../../../domain/member/member.ts";
import { projectNoun } from "../../../domain/project/project.ts";
import { routes as implementation } from "../../../functions/implementation/http.ts";
import { routes } from "../../../functions/inspection/http.ts";
import { anInspection, aProject } from "../../support/a-project.ts";
import { givenCycle } from "../../support/given-cycle.ts";
import { givenEvidence } from "../../support/given-evidence.ts";
import { givenPeople, people } from "../../support/people.ts";
import { startWorld, type World } from "../../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld([...routes, ...implementation], "2026-05-04T02:00:00.000Z");
  await givenPeople(world);
  await givenCycle(world);
  await givenEvidence(world, "body", "photo");
  await givenEvidence(world, "institution-a", "repair");
  for (const id of ["unit-1", "unit-2", "unit-3"]) await givenUnit(id);
  await world.given(projectNoun, "project-1", aProject("executing", { projectId: "project-1" }));
});
afterAll(() => world.stop());

const givenUnit = async (id: string): Promise<void> => {
  const organization = { organizationId: id, kind: "unit", name: `单位${id}`, uscc: "91130000000000001R", jurisdiction: "131125" };
  await world.given(organizationNoun, id, organizationNoun.schema.parse(organization));
  await world.given(memberNoun, id, memberOf("unit-1", { memberId: id, organization: { id, kind: "unit", jurisdiction: "131125" } }));
};
const memberOf = (like: string, overrides: Partial<Member>): Member => {
  const person = people.find(({ memberId }) => memberId === like);
  if (!person) throw new Error(`no test person ${like}`);
  return { ...person, ...overrides };
};

const at = (what: string, id = "project-1") => `/api/inspection/projects/${id}/${what}`;
const { findings, targets } = anInspection();
const inspection = { findings, targets, outcome: "on_track" };
const answer = (as: string, score: number) => world.call(as, "POST", at("satisfaction"), { score });
const summary = () => world.call("officer", "GET", at("satisfaction"));
const serve = (organizationId: string, projectId = "project-1") =>
  world.call("si-a", "POST", `/api/implementation/projects/${projectId}/service-logs`, {
    workedOn: "2026-05-03",
    servedUnit: { name: "受服务企业", organizationId },
    content: "诊断",
    evidenceIds: [],
    milestoneId: null,
  });

describe("R75 satisfaction", () => {
  it("is asked only of units that a service log names", async () => {
    expect(await answer("unit-1", 5)).toMatchObject({ status: 404, body: { code: "unknown-record" } });
    expect(await serve("nobody")).toMatchObject({ status: 422, body: { code: "unknown-served-unit" } });
    expect(await serve("unit-1")).toMatchObject({ status: 200 });
    expect(await serve("unit-1")).toMatchObject({ status: 200 });
    expect(await serve("unit-2")).toMatchObject({ status: 200 });
    expect(await answer("unit-1", 5)).toMatchObject({ status: 200, body: { noun: "satisfaction", id: "project-1-1-unit-1" } });
    expect(await answer("unit-1", 1)).toMatchObject({ status: 409, body: { code: "already-answered" } });
    expect(await answer("unit-3", 1)).toMatchObject({ status: 404 });
  });

  it("is counted right when units answer at the same moment", async () => {
    await world.given(projectNoun, "project-2", aProject("executing", { projectId: "project-2" }));
    const units = ["unit-1", "unit-2", "unit-3"];
    for (const unit of units) expect(await serve(unit, "project-2")).toMatchObject({ status: 200 });
    const given = await Promise.all(units.map((unit) => world.call(unit, "POST", at("satisfaction", "project-2"), { score: 4 })));
    expect(given.map(({ status }) => status)).toEqual([200, 200, 200]);
    const { body } = await world.call("officer", "GET", at("satisfaction", "project-2"));
    expect(body).toMatchObject({ tally: { answers: 3, satisfied: 3, satisfiedPct: 100 } });
  });

  it("is told to the body only once no single answer can be read from it", async () => {
    expect(await summary()).toEqual({ status: 200, body: { round: 1, expectedPct: 80 } });
    expect(await answer("unit-2", 3)).toMatchObject({ status: 200 });
    expect(await summary()).toEqual({
      status: 200,
      body: { round: 1, expectedPct: 80, tally: { answers: 2, satisfied: 1, satisfiedPct: 50 } },
    });
    expect(await world.call("si-a", "GET", at("satisfaction"))).toMatchObject({ status: 403, body: { code: "not-permitted" } });
  });

  it("changes nothing that the institution can read, not even a version", async () => {
    const reads = () => Promise.all(["inspections", "traceability"].map((what) => world.call("si-a", "GET", at(what))));
    const before = [await reads(), (await world.live.records.get(projectNoun, "project-1"))?.version];
    await serve("unit-3");
    expect(await answer("unit-3", 1)).toMatchObject({ status: 200 });
    expect([await reads(), (await world.live.records.get(projectNoun, "project-1"))?.version]).toEqual(before);
  });
});

describe("R74, R75 inspection", () => {
  it("is refused to an officer with ties to the institution, and without its files", async () => {
    const relations: Member["relations"] = [{ organizationId: "institution-a", kind: "employment", until: null }];
    await world.given(memberNoun, "officer-2", memberOf("officer-2", { relations }));
    const barred = await world.call("officer-2", "POST", at("inspections"), inspection);
    expect(barred).toMatchObject({ status: 403, body: { code: "inspector-barred", clause: "4" } });
    const unproven = { ...inspection, findings: { ...findings, effect: { finding: "属实", evidenceIds: [] } } };
    expect(await world.call("officer", "POST", at("inspections"), unproven)).toMatchObject({
      status: 422,
      body: { code: "invalid-request" },
    });
    const unknown = { ...inspection, findings: { ...findings, effect: { finding: "属实", evidenceIds: ["repair"] } } };
    expect(await world.call("officer", "POST", at("inspections"), unknown)).toMatchObject({
      status: 422,
      body: { code: "evidence-unknown" },
    });
  });

  it("counts the answers itself, closes their round and hides the count from the institution", async () => {
    const rectify = { ...inspection, outcome: "rectify", rectifyBy: "2026-05-20T16:00:00.000Z" };
    const done = await world.call("officer", "POST", at("inspections"), rectify);
    expect(done).toMatchObject({ status: 200, body: { step: "rectifying" } });
    expect(await summary()).toEqual({ status: 200, body: { round: 2, expectedPct: 80 } });
    const byBody = await world.call("officer", "GET", at("inspections"));
    expect(byBody).toMatchObject({ body: { inspections: [{ satisfaction: { answers: 3, satisfied: 1 }, outcome: "rectify" }] } });
    const byInstitution = await world.call("si-a", "GET", at("inspections"));
    expect(byInstitution).toMatchObject({ status: 200, body: { inspections: [{ outcome: "rectify", targets: [{}, {}] }] } });
    expect(JSON.stringify(byInstitution.body)).not.toContain("answers");
    expect(await world.call("si-b", "GET", at("inspections"))).toMatchObject({ status: 404 });
  });

  it("is followed by a report and another inspection", async () => {
    const report = { report: "已更换设备", evidenceIds: ["repair"] };
    expect(await world.call("si-a", "POST", at("rectification"), report)).toMatchObject({ status: 200, body: { step: "executing" } });
    expect(await world.call("officer", "POST", at("inspections"), inspection)).toMatchObject({ status: 200, body: { step: "executing" } });
    const matrix = await world.call("si-a", "GET", at("traceability"));
    expect(matrix).toMatchObject({ body: { targets: [{ gap: null, judgements: [{}, {}] }, { gap: "behind" }] } });
  });
});
