import { describe, expect, it } from "vitest";
import { expertCodeOf, unitCodeOf } from "../../../domain/draw/draw-codes.ts";
import { drawPanels } from "../../../domain/draw/draw-panels.ts";
import { DrawPart, inParts } from "../../../domain/draw/draw-part.ts";
import { recheckDraw } from "../../../domain/draw/recheck-draw.ts";
import { inSeedOrder } from "../../../domain/draw/seed-order.ts";
import { substitutesFor } from "../../../domain/draw/substitutes-for.ts";
import { sha256 } from "../../../domain/kernel/sha256.ts";
import { aDrawRecord, aPublishedDraw, drawableExperts, drawableUnits, theCandidates, theRoster, theUnits } from "../../support/a-draw.ts";

const coding = { salt: "salt", drawId: "draw-1" };
const codeOf = (number: number): string => expertCodeOf(coding, `expert-${number}`);
const unitOf = (number: number): string => unitCodeOf(coding, `main-2026-unit-${number}`);
const seeds = Array.from({ length: 200 }, (_, index) => sha256(`seed ${index}`));

describe("the published record of a draw", () => {
  it("R05 names nobody: no member, unit, employer, field or place stands in what everyone reads", () => {
    const { parts } = aPublishedDraw();
    const open = JSON.stringify(parts.filter(({ kind }) => kind === "roster" || kind === "units"));
    for (const { memberId, organizationId } of drawableExperts) {
      expect(open).not.toContain(`"${memberId}"`);
      expect(open).not.toContain(organizationId);
    }
    for (const known of ["main-2026-unit", "C3340", "C2710", "131125", "130000"]) expect(open).not.toContain(known);
  });

  it("R05 bars employer, relation, challenge and the panel before an appeal, each with its ground for the overseers alone", () => {
    const [employed, related, challenged, ...others] = drawableExperts;
    if (!employed || !related || !challenged) throw new Error("too few experts");
    const experts = [
      { ...employed, organizationId: "unit-4" },
      { ...related, relations: [{ organizationId: "9113000000000000" + "4R", kind: "advice" as const, until: null }] },
      { ...challenged, organizationId: "institute" },
      ...others,
    ];
    const units = drawableUnits.map((unit) => (unit.unitId === "unit-4" ? { ...unit, barredIds: ["expert-4", "institute"] } : unit));
    const unit = theCandidates(experts, units).units.find(({ id }) => id === "main-2026-unit-4");
    expect(unit?.grounds.grounds).toEqual(
      [
        { expert: codeOf(1), ground: "same-employer" },
        { expert: codeOf(2), ground: "advice" },
        { expert: codeOf(3), ground: "related-organization" },
        { expert: codeOf(4), ground: "challenge-granted" },
        { expert: codeOf(5), ground: "first-panel" },
      ].toSorted((one, other) => (one.expert < other.expert ? -1 : 1)),
    );
    expect(unit?.entry.barred).toEqual([1, 2, 3, 4, 5].map(codeOf).toSorted());
  });

  it("is cut into parts that parse, in order and complete", () => {
    const entries = Array.from({ length: 5000 }, (_, index) => ({
      unit: sha256(String(index)).slice(0, 12),
      panel: [codeOf(1), codeOf(2)],
    }));
    const parts = inParts(entries);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.flat()).toEqual(entries);
    for (const [number, part] of parts.entries())
      expect(DrawPart.parse({ drawId: "draw-1", kind: "panels", number, entries: part }).kind).toBe("panels");
  });
});

describe("R14 the draw", () => {
  it("seats an odd panel of different experts for each unit, nobody who is barred, loads within one of each other", () => {
    for (const seed of seeds.slice(0, 20)) {
      const panels = drawPanels({ roster: theRoster(), units: theUnits(), seed, panelSize: 5 });
      expect(panels.map(({ unit }) => unit)).toEqual([1, 2, 3, 4].map(unitOf).toSorted());
      const loads = new Map(theRoster().map(({ code }) => [code, 0]));
      for (const { unit, panel } of panels) {
        expect(new Set(panel).size).toBe(5);
        const { barred = [] } = theUnits().find(({ code }) => code === unit) ?? {};
        expect(panel.filter((code) => barred.includes(code))).toEqual([]);
        for (const code of panel) loads.set(code, (loads.get(code) ?? 0) + 1);
      }
      expect([...loads.values()].toSorted()).toEqual([1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2]);
    }
  });

  it("prefers the unit's field to another, and leaves out its own place where it can", () => {
    const panels = seeds.map((seed) => drawPanels({ roster: theRoster(), units: theUnits().slice(0, 1), seed, panelSize: 3 }));
    const [unit] = theUnits();
    const fitting = theRoster().filter(
      ({ code, fields, place }) =>
        place === null && !unit?.barred.includes(code) && (fields.length === 0 || fields.includes(unit?.field ?? "")),
    );
    expect(fitting.length).toBeGreaterThan(3);
    for (const panel of panels) for (const code of panel[0]?.panel ?? []) expect(fitting.map((one) => one.code)).toContain(code);
  });

  it("is fair among equals: over many seeds each of them sits, and leads, about as often as the others", () => {
    const equals = theRoster().map((entry) => ({ ...entry, fields: [], place: null }));
    const [unit] = theUnits();
    if (!unit) throw new Error("no unit");
    const many = Array.from({ length: 1200 }, (_, index) => sha256(`fair ${index}`));
    const panels = many.map((seed) => drawPanels({ roster: equals, units: [{ ...unit, barred: [] }], seed, panelSize: 3 })[0]?.panel ?? []);
    for (const { code } of equals) {
      const sat = panels.filter((panel) => panel.includes(code)).length;
      const led = panels.filter(([leader]) => leader === code).length;
      // 1200 × 3/12 = 300 and 1200/12 = 100, give or take four standard deviations.
      expect(Math.abs(sat - 300)).toBeLessThan(60);
      expect(Math.abs(led - 100)).toBeLessThan(39);
    }
  });

  it("draws substitutes from those left, in an order that anyone can work out again", () => {
    const [seed = ""] = seeds;
    const [{ unit = "", panel = [] } = {}] = drawPanels({ roster: theRoster(), units: theUnits(), seed, panelSize: 5 });
    const entry = theUnits().find(({ code }) => code === unit);
    if (!entry) throw new Error("no unit");
    const experts = inSeedOrder(theRoster(), seed);
    const order = substitutesFor({ experts, seed }, entry, panel);
    const left = theRoster()
      .map(({ code }) => code)
      .filter((code) => !panel.includes(code) && !entry.barred.includes(code));
    expect(order.toSorted()).toEqual(left.toSorted());
    expect(substitutesFor({ experts: experts.toReversed(), seed }, entry, [...panel, order[0] ?? ""])).toEqual(order.slice(1));
  });
});

describe("R05, R14 the recheck", () => {
  it("works everything out again from the published record alone", () => {
    expect(recheckDraw(aDrawRecord()).map(({ outcome }) => outcome)).toEqual(["matches", "matches", "matches", "matches", "matches"]);
  });

  it("finds whatever was changed afterwards", () => {
    const record = aDrawRecord();
    const { draw, roster, units, panels } = record;
    const differing = (changed: typeof record): readonly string[] =>
      recheckDraw(changed).flatMap(({ check, outcome }) => (outcome === "differs" ? [check] : []));
    expect(differing({ ...record, draw: { ...draw, secret: "another" } })).toContain("commitment");
    expect(differing({ ...record, draw: { ...draw, publicValue: { ...draw.publicValue, value: "1" } } })).toContain("seed");
    expect(differing({ ...record, draw: { ...draw, seed: sha256("chosen") } })).toEqual(["seed"]);
    expect(differing({ ...record, roster: roster.slice(1) })).toContain("rosterHash");
    expect(differing({ ...record, units: units.map((unit) => ({ ...unit, barred: [] })) })).toContain("rosterHash");
    expect(differing({ ...record, panels: panels.map(({ unit, panel }) => ({ unit, panel: panel.toReversed() })) })).toEqual(["panels"]);
  });

  it("says what is still to come before the seed is out", () => {
    const record = aDrawRecord();
    const draw = { ...record.draw, secret: null, seed: null, panelsHash: null, publicValue: { ...record.draw.publicValue, value: null } };
    expect(recheckDraw({ ...record, draw, panels: [] }).map(({ outcome }) => outcome)).toEqual([
      "matches",
      "pending",
      "pending",
      "pending",
      "pending",
    ]);
  });
});
