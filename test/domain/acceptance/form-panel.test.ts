import { describe, expect, it } from "vitest";
import { decideFormPanel } from "../../../domain/acceptance/form-panel.ts";
import { decideReplacePanelMember } from "../../../domain/acceptance/replace-panel-member.ts";
import { aDeciding } from "../../support/a-deciding.ts";
import { anAcceptance, at, fivePanel, got, memberOf, parties } from "../../support/an-acceptance.ts";

const known = { ...aDeciding("officer", at("11-10")), parties };
const form = (members = fivePanel, over = {}) => decideFormPanel(anAcceptance("applied"), { members }, { ...known, ...over });
const withFirst = (member = memberOf("expert-1")) => fivePanel.map((seat, index) => (index === 0 ? { ...seat, member } : seat));
const refused = (code: string) => ({ ok: false, refusal: { code } });

describe("decideFormPanel", () => {
  it("R77 seats an odd panel from government and trade under one leader", () => {
    const { status, panel } = got(form());
    expect(status).toBe("panel_formed");
    expect(new Set(panel?.seats.map(({ source }) => source))).toEqual(new Set(["local-authority", "partner"]));
  });

  it("R77 keeps the institution's own people, its rivals', the related and the inspectors out", () => {
    const expert = memberOf("expert-1");
    const of = (id: string) => ({ ...expert, organization: { ...expert.organization, id } });
    expect(form(withFirst(of("institution-a")))).toMatchObject({ refusal: { details: { ground: "same_employer" } } });
    expect(form(withFirst(of("institution-b")))).toMatchObject({ refusal: { details: { ground: "competing_institution" } } });
    const relations = [{ organizationId: "institution-a", kind: "advice" as const, until: null }];
    expect(form(withFirst({ ...expert, relations }))).toMatchObject({ refusal: { details: { ground: "relation" } } });
    const inspecting = { ...known, parties: { ...parties, inspectorIds: ["expert-1"] } };
    expect(form(fivePanel, inspecting)).toMatchObject({ refusal: { code: "panel-member-recused", details: { ground: "inspected" } } });
  });

  it("refuses the suspended, the supervising and whoever is neither expert nor from government or trade", () => {
    expect(form(withFirst({ ...memberOf("expert-1"), status: "suspended" }))).toMatchObject(refused("panel-member-unfit"));
    expect(form(withFirst(memberOf("supervisor")))).toMatchObject(refused("panel-member-unfit"));
    expect(form(withFirst(memberOf("unit-1")))).toMatchObject(refused("panel-member-unfit"));
  });

  it("refuses the wrong size, one source only, no leader, two leaders or a leader from the body", () => {
    expect(form(fivePanel.slice(0, 3))).toMatchObject(refused("panel-size"));
    expect(form(fivePanel.map((seat) => ({ ...seat, member: memberOf("expert-1") })))).toMatchObject(refused("panel-size"));
    const oneSource = fivePanel.map(({ member, leads }) => ({
      leads,
      member: { ...member, organization: { ...member.organization, kind: "partner" as const } },
    }));
    expect(form(oneSource)).toMatchObject(refused("panel-sources"));
    expect(form(fivePanel.map((seat) => ({ ...seat, leads: false })))).toMatchObject(refused("panel-leader"));
    expect(form(fivePanel.map((seat) => ({ ...seat, leads: true })))).toMatchObject(refused("panel-leader"));
    expect(form(withFirst({ ...memberOf("officer"), roles: ["expert"] }))).toMatchObject(refused("panel-leader"));
  });

  it("is refused once formed", () => {
    expect(decideFormPanel(anAcceptance("panel_formed"), { members: fivePanel }, known)).toMatchObject(refused("wrong-step"));
  });
});

describe("decideReplacePanelMember", () => {
  const replace = (status: Parameters<typeof anAcceptance>[0], memberId = "expert-1", by = "anping") =>
    decideReplacePanelMember(anAcceptance(status), { memberId, newcomer: memberOf(by), reason: "发现利害关系" }, known);

  it("R05 hands the seat on, leadership included, and says why", () => {
    const { panel, status } = got(replace("reviewed"));
    expect(status).toBe("reviewed");
    expect(panel?.seats[0]).toMatchObject({ memberId: "anping", leads: true });
    expect(panel?.replaced).toEqual([{ memberId: "expert-1", by: "anping", reason: "发现利害关系", at: known.now }]);
  });

  it("R82 undoes marks that were added up already", () => {
    expect(got(replace("scored"))).toMatchObject({ status: "scoring", result: null });
  });

  it("refuses a stranger's seat, one who sits or left before, the barred, and once concluded", () => {
    expect(replace("planned", "anping", "qinghe")).toMatchObject(refused("not-on-panel"));
    expect(replace("planned", "expert-1", "expert-2")).toMatchObject(refused("panel-size"));
    expect(replace("planned", "expert-1", "si-a")).toMatchObject(refused("panel-member-unfit"));
    expect(replace("concluded")).toMatchObject(refused("wrong-step"));
    const before = got(replace("planned"));
    const back = { memberId: "expert-2", newcomer: memberOf("expert-1"), reason: "x" };
    expect(decideReplacePanelMember(before, back, known)).toMatchObject(refused("panel-member-unfit"));
  });
});
