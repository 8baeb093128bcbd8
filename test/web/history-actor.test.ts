import { describe, expect, it } from "vitest";
import { bySystem } from "../../domain/kernel/history.ts";
import { type Known, toldOf } from "../../web/ui/history/actor.ts";

const by = { memberId: "m-7", organizationId: "body" };
const readerOf = (kind: "evaluation-body" | "supervisor" | "unit"): Known => ({
  self: { memberId: "m-1", name: "王敏", organizationName: "甲厂", organization: { id: "own", kind, jurisdiction: "130000" } },
  members: {},
  organizations: {},
  body: "评价机构",
});

describe("who acted, in a line of a history", () => {
  it("is named to the body by person and organisation", () => {
    const known = { ...readerOf("evaluation-body"), members: { "m-7": "李强" }, organizations: { body: "评价中心" } };
    expect(toldOf(by, known)).toEqual({ kind: "known", isReader: false, person: "李强", organization: "评价中心" });
  });

  it("is the organisation to a supervisor, and nobody is guessed at while the names are on their way", () => {
    const known = readerOf("supervisor");
    expect(toldOf(by, { ...known, organizations: { body: "评价中心" } })).toMatchObject({ person: null, organization: "评价中心" });
    expect(toldOf(by, known)).toMatchObject({ person: null, organization: null });
  });

  it("is the evaluation body to an outsider, their own organisation where it acted, and themselves by name", () => {
    const known = readerOf("unit");
    expect(toldOf(by, known)).toMatchObject({ person: null, organization: "评价机构" });
    expect(toldOf({ memberId: "m-2", organizationId: "own" }, known)).toMatchObject({ person: null, organization: "甲厂" });
    expect(toldOf({ memberId: "m-1", organizationId: "own" }, known)).toMatchObject({
      person: "王敏",
      isReader: true,
      organization: "甲厂",
    });
  });

  it("is the system or the public where nobody with an account did it; the body, where it acted as a whole", () => {
    const known = readerOf("unit");
    expect(toldOf(bySystem, known)).toEqual({ kind: "system" });
    expect(toldOf({ memberId: "public", organizationId: "public" }, known)).toEqual({ kind: "public" });
    expect(toldOf({ memberId: "system", organizationId: "body" }, known)).toMatchObject({ person: null, organization: "评价机构" });
  });
});
