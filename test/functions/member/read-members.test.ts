import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Uscc } from "../../../domain/kernel/uscc.ts";
import { type Organization, organizationNoun } from "../../../domain/member/member.ts";
import { routes } from "../../../functions/member/http.ts";
import { givenPeople } from "../../support/people.ts";
import { startWorld, type World } from "../../support/world.ts";

const anOrganization = (organizationId: string, kind: Organization["kind"], name: string, jurisdiction: string): Organization => ({
  ...{ organizationId, kind, name, jurisdiction },
  uscc: Uscc.parse("91130000000000001R"),
});

let world: World;
beforeAll(async () => {
  world = await startWorld(routes);
  await givenPeople(world);
  for (const organization of [
    anOrganization("body", "evaluation-body", "测试评价中心", "130000"),
    anOrganization("unit-1", "unit", "安平丝网厂", "131125"),
    anOrganization("unit-2", "unit", "清河羊绒厂", "130534"),
    anOrganization("institution-a", "service-institution", "甲服务机构", "130100"),
    anOrganization("league", "partner", "羊绒产业联盟", "130534"),
  ])
    await world.given(organizationNoun, organization.organizationId, organization);
});
afterAll(() => world.stop());

const list = (as: string | undefined, query: string) => world.call(as, "GET", `/api/member/organizations${query}`);
const idsOf = async (as: string, query: string) => {
  const { status, body } = await list(as, query);
  const rows = Array.isArray(body["rows"]) ? body["rows"] : [];
  return { status, ids: rows.map((row) => (typeof row === "object" && row !== null && "id" in row ? row["id"] : undefined)) };
};

describe("the list of organisations", () => {
  it("R05 tells the body and its supervisor those of one kind, by their place", async () => {
    expect(await idsOf("officer", "?kind=unit")).toEqual({ status: 200, ids: ["unit-2", "unit-1"] });
    expect(await idsOf("supervisor", "?kind=service-institution")).toEqual({ status: 200, ids: ["institution-a"] });
    const { body } = await list("officer", "?kind=service-institution");
    const summary = { kind: "service-institution", name: "甲服务机构", uscc: "91130000000000001R", jurisdiction: "130100" };
    expect(body["rows"]).toEqual([expect.objectContaining({ noun: "organization", id: "institution-a", step: "registered", summary })]);
  });

  it("goes on where a page ended", async () => {
    const { body } = await list("officer", "?kind=unit&limit=1");
    expect(body["rows"]).toHaveLength(1);
    expect((await idsOf("officer", `?kind=unit&limit=1&cursor=${encodeURIComponent(String(body["cursor"]))}`)).ids).toEqual(["unit-1"]);
  });

  it("asks for a kind", async () => {
    expect((await list("officer", "")).status).toBe(422);
    expect((await list("officer", "?kind=public")).status).toBe(422);
  });

  it.each(["unit-1", "si-a", "anping", "association", "expert-1"])("is not for %s", async (as) => {
    expect((await list(as, "?kind=unit")).status).toBe(403);
  });

  it("is not for whoever has not signed in", async () => {
    expect((await list(undefined, "?kind=unit")).status).toBe(401);
  });
});

describe("one's own account", () => {
  const self = async (as: string) => (await world.call(as, "GET", "/api/member/self")).body;

  it("tells the name of one's organisation, which few may list", async () => {
    expect(await self("unit-1")).toMatchObject({ memberId: "unit-1", organizationName: "安平丝网厂" });
    expect(await self("officer")).toMatchObject({ memberId: "officer", organizationName: "测试评价中心" });
  });

  it("says that it knows none where the organisation was never registered", async () => {
    expect(await self("anping")).toMatchObject({ memberId: "anping", organizationName: null });
  });
});

describe("the people of one's own organisation", () => {
  it("R05 are told to a partner by name alone, and to no other kind", async () => {
    const { status, body } = await world.call("association", "GET", "/api/member/own-members");
    expect({ status, rows: body["rows"] }).toEqual({
      status: 200,
      rows: [{ noun: "member", id: "association", step: "active", summary: { name: "测试association" } }],
    });
    for (const other of ["unit-1", "si-a", "anping", "officer", "supervisor"])
      expect((await world.call(other, "GET", "/api/member/own-members")).body).toMatchObject({ code: "not-permitted" });
  });
});

describe("those a partner cultivates together with", () => {
  it("R16 are told to a partner by name alone, and to no other kind", async () => {
    const { status, body } = await world.call("association", "GET", "/api/member/partners");
    expect({ status, rows: body["rows"] }).toEqual({
      status: 200,
      rows: [{ noun: "organization", id: "league", step: "registered", summary: { name: "羊绒产业联盟" } }],
    });
    for (const other of ["unit-1", "si-a", "anping", "officer", "supervisor"])
      expect((await world.call(other, "GET", "/api/member/partners")).body).toMatchObject({ code: "not-permitted" });
  });
});
