import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mostRelated } from "../../../domain/expert/standing-contract.ts";
import { memberNoun } from "../../../domain/member/member.ts";
import { routes } from "../../../functions/expert/http.ts";
import { givenPeople, people } from "../../support/people.ts";
import { startWorld, type World } from "../../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld(routes);
  await givenPeople(world);
});
afterAll(() => world.stop());

const line = (memberId: string, organizationId: string, overrides: object = {}) => ({
  ...{ memberId, organizationId, kind: "employment", until: null, source: "2026 年企业登记信息" },
  ...overrides,
});
const record = (lines: readonly object[], as = "officer") => world.call(as, "POST", "/api/expert/relations", { lines, reason: "年度核对" });
const code = ({ status, body }: Awaited<ReturnType<World["call"]>>) => `${status} ${String(body["code"] ?? body["noun"])}`;
const relationsOf = async (memberId: string) => (await world.live.records.get(memberNoun, memberId))?.state.relations;

describe("a list of relations", () => {
  it("R05 is recorded by the body's officers alone, never about themselves", async () => {
    for (const as of ["approver", "supervisor", "expert-1", "unit-1"])
      expect(code(await record([line("expert-1", "unit-1")], as))).toBe("403 not-permitted");
    expect(code(await record([line("expert-1", "unit-1"), line("officer", "unit-1")]))).toBe("403 not-permitted");
  });

  it("R05 is recorded whole or not at all", async () => {
    expect(code(await record([line("expert-1", "unit-1"), line("nobody", "unit-1")]))).toBe("404 unknown-record");
    expect(code(await record([]))).toBe("422 invalid-request");
    const full = Array.from({ length: 201 }, (_, place) => line("expert-2", `firm-${place}`));
    expect(code(await record([line("expert-1", "unit-1"), ...full]))).toBe("413 relations-full");
    expect(await relationsOf("expert-1")).toEqual([]);
    expect(await relationsOf("expert-2")).toEqual([]);
  });

  it("R05 stands with each person's others, with where it comes from and why", async () => {
    const lines = [line("expert-1", "unit-1"), line("expert-1", "unit-2", { until: "2026-01-31" }), line("expert-3", "91130100MA0TE5T00A")];
    expect(code(await record(lines))).toBe("200 member");
    const source = "2026 年企业登记信息";
    expect(await relationsOf("expert-1")).toEqual([
      { organizationId: "unit-1", kind: "employment", until: null, source },
      { organizationId: "unit-2", kind: "employment", until: "2026-01-31", source },
    ]);
    expect(await relationsOf("expert-3")).toHaveLength(1);
    const { rows } = await world.live.records.history(memberNoun.name, "expert-3");
    expect(rows.at(-1)).toMatchObject({ command: "record-relations", reason: "年度核对", by: { memberId: "officer" } });
    expect(code(await record(lines))).toBe("200 member");
    expect(await relationsOf("expert-1")).toHaveLength(2);
  });

  it("takes forty people in one transaction, and no more", async () => {
    const [template] = people;
    if (!template) throw new Error("no test person");
    const ids = Array.from({ length: mostRelated + 1 }, (_, place) => `many-${place}`);
    for (const memberId of ids) await world.given(memberNoun, memberId, { ...template, memberId });
    const lines = ids.map((memberId) => line(memberId, "unit-1"));
    expect(code(await record(lines))).toBe("422 invalid-request");
    expect(code(await record(lines.slice(0, mostRelated)))).toBe("200 member");
    expect(await relationsOf(`many-${mostRelated - 1}`)).toHaveLength(1);
    expect(await relationsOf(`many-${mostRelated}`)).toEqual([]);
  });
});
