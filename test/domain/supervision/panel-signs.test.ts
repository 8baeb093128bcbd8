import { describe, expect, it } from "vitest";
import type { Judged, Tied } from "../../../domain/expert/conflict.ts";
import { Id } from "../../../domain/kernel/id.ts";
import { LocalDate } from "../../../domain/kernel/instant.ts";
import { Relation } from "../../../domain/member/member.ts";
import { deviationsOf, levelled, type SeenPanel } from "../../../domain/supervision/panel-deviations.ts";
import { PanelSign, type PanelSignKind } from "../../../domain/supervision/panel-sign.ts";
import { panelSigns } from "../../../domain/supervision/panel-signs.ts";

const looking = { today: LocalDate.parse("2026-01-01"), lookbackYears: 3 };

/** A panel of a year: whole points, by expert. */
const panel = (unitId: string, totals: Readonly<Record<string, number>>, year = 2026): SeenPanel => ({
  ...{ evaluationId: `${year}-${unitId}`, unitId, unitName: `单位${unitId}`, year },
  members: Object.entries(totals).map(([memberId, points]) => ({ memberId, total: points * 1000 })),
});

const expert = (memberId: string, employer: string, ...tiedTo: readonly [organizationId: string, until: string | null][]): Tied => ({
  memberId: Id.parse(memberId),
  organizationId: employer,
  relations: tiedTo.map(([organizationId, until]) => Relation.parse({ organizationId, kind: "advice", until })),
});

const unit = (unitId: string, relatedOrganizationIds: readonly string[] = []): Judged => ({
  ...{ unitId: Id.parse(unitId), uscc: `USCC-${unitId}`, relatedOrganizationIds: relatedOrganizationIds.map((id) => Id.parse(id)) },
});

type Given = { readonly panels: readonly SeenPanel[]; readonly experts?: readonly Tied[]; readonly units?: readonly Judged[] };

const signs = ({ panels, experts = [], units = [] }: Given): readonly PanelSign[] =>
  panelSigns({
    ...{ year: 2026, totalPoints: 1000, panels, experts, looking },
    units: new Map(units.map((one) => [`2026-${one.unitId}`, one])),
  }).map((sign) => PanelSign.parse(sign));

const ofKind = (kind: PanelSignKind, given: Given): readonly PanelSign[] => signs(given).filter((sign) => sign.kind === kind);

describe("how far somebody lies from the rest of the panel", () => {
  it("is measured against the mean of the others, and none are left where all are named", () => {
    const [one] = levelled([panel("u1", { a: 800, b: 800, c: 800 })]);
    if (!one) throw new Error("no panel");
    expect(deviationsOf(one, ["a"])).toEqual([0]);
    expect(deviationsOf(one, ["a", "b", "c"])).toEqual([]);
  });

  it("leaves out everybody's usual severity: who is always 40 points stricter lies nowhere far", () => {
    const panels = ["u1", "u2", "u3", "u4", "u5"].map((id, place) =>
      panel(id, { a: 760 + place * 10, b: 800 + place * 10, c: 800 + place * 10 }),
    );
    const deviations = levelled(panels).flatMap((one) => deviationsOf(one, ["a"]));
    expect(Math.max(...deviations.map(Math.abs))).toBeLessThan(100);
  });

  it("needs three: a panel of two is passed over", () => {
    expect(levelled([panel("u1", { a: 800, b: 600 })])).toEqual([]);
  });
});

describe("signs in the panels", () => {
  it("R05 two who lie to the same side together again and again are named with their numbers", () => {
    // Both favour u1–u3 by 60 points and mark the others as the rest do.
    const favoured = ["u1", "u2", "u3"].map((id) => panel(id, { a: 860, b: 860, c: 800, d: 800, e: 800 }));
    const others = ["u4", "u5", "u6", "u7", "u8", "u9"].flatMap((id) => [
      panel(id, { a: 800, c: 800, d: 800, e: 800 }),
      panel(`${id}x`, { b: 800, c: 800, d: 800, e: 800 }),
    ]);
    const [sign, ...more] = ofKind("same-way", { panels: [...favoured, ...others] });
    expect(more).toEqual([]);
    expect(sign).toMatchObject({ memberIds: ["a", "b"], count: 3 });
    for (const { deviations } of sign?.cases ?? []) for (const deviation of deviations) expect(deviation).toBeGreaterThan(20_000);
    expect(ofKind("same-way", { panels: [...favoured.slice(1), ...others] })).toEqual([]);
  });

  it("one total far from the rest is named once for the expert, with every such panel", () => {
    const panels = [
      panel("u1", { a: 950, b: 780, c: 790, d: 800 }),
      ...["u2", "u3", "u4", "u5", "u6"].map((id) => panel(id, { a: 800, b: 800, c: 800, d: 800 })),
    ];
    expect(ofKind("far-from-panel", { panels })).toMatchObject([{ memberIds: ["a"], count: 1, cases: [{ evaluationId: "2026-u1" }] }]);
  });

  it("an expert on the same unit's panel in two years is named, with both; one of an earlier year alone is not", () => {
    const totals = { a: 800, b: 800, c: 800 };
    const now = panel("u1", totals);
    const before = panel("u1", { a: 800, x: 800, y: 800 }, 2024);
    const [sign, ...more] = ofKind("met-again", { panels: [now, before, panel("u2", totals, 2025), panel("u2", totals, 2023)] });
    expect(more).toEqual([]);
    expect(sign).toMatchObject({ memberIds: ["a"], count: 2, cases: [{ year: 2024 }, { year: 2026 }] });
  });

  it("a relation to the unit judged, or to one close to it, is named with its ground; one past the look-back is not", () => {
    const panels = [panel("u1", { a: 800, b: 800, c: 800 })];
    const experts = [expert("a", "e1", ["u1", "2024-06-30"]), expert("b", "group", ["x", null]), expert("c", "e3", ["u1", "2022-12-31"])];
    const found = ofKind("tied-to-unit", { panels, experts, units: [unit("u1", ["GROUP"])] });
    expect(found.map(({ memberIds, ties }) => [memberIds[0], ties])).toEqual([
      ["a", [{ memberId: "a", organizationId: "u1", ground: "advice" }]],
      ["b", [{ memberId: "b", organizationId: "group", ground: "related-organization" }]],
    ]);
  });

  it("two of one panel with the same employer or a common tie are named, as their records write it", () => {
    const panels = [panel("u1", { a: 800, b: 800, c: 800 }), panel("u2", { a: 800, b: 800, c: 800 })];
    const experts = [expert("a", "Uni-1"), expert("b", "uni-1"), expert("c", "e3", ["firm", null])];
    expect(ofKind("shared-tie", { panels, experts })).toMatchObject([
      {
        memberIds: ["a", "b"],
        count: 2,
        ties: [
          { memberId: "a", organizationId: "Uni-1", ground: "same-employer" },
          { memberId: "b", organizationId: "uni-1", ground: "same-employer" },
        ],
      },
    ]);
  });

  it("come in the same order whatever order the records come in, the gravest kind first", () => {
    const panels = [panel("u1", { a: 950, b: 780, c: 790, d: 800 }), panel("u1", { a: 800, x: 800, y: 800 }, 2025)];
    const experts = [expert("a", "e1", ["u1", null]), expert("b", "e1")];
    const given = { panels, experts, units: [unit("u1")] };
    const found = signs(given);
    expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(["tied-to-unit", "far-from-panel", "met-again", "shared-tie"]));
    expect(found[0]?.kind).toBe("tied-to-unit");
    const turned = panels.map((one) => ({ ...one, members: one.members.toReversed() })).toReversed();
    expect(signs({ ...given, panels: turned, experts: experts.toReversed() })).toEqual(found);
  });

  it("a year without panels has none", () => {
    expect(signs({ panels: [] })).toEqual([]);
  });
});
