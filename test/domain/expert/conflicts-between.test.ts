import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Judged, Tied } from "../../../domain/expert/conflict.ts";
import { barredExperts, conflictIndex } from "../../../domain/expert/conflict-index.ts";
import { conflictsBetween } from "../../../domain/expert/conflicts-between.ts";
import { LocalDate } from "../../../domain/kernel/instant.ts";
import { Relation } from "../../../domain/member/member.ts";

const looking = { today: LocalDate.parse("2026-05-04"), lookbackYears: 3 };
const unit: Judged = { unitId: "unit-1", uscc: "91130000000000001R", relatedOrganizationIds: ["parent-1", "91130000000000002p"] };
const expert = (relations: readonly unknown[] = [], organizationId = "employer-1"): Tied => ({
  memberId: "expert-1",
  organizationId,
  relations: relations.map((relation) => Relation.parse(relation)),
});
const tie = (kind: string, organizationId = "unit-1", until: string | null = null) => ({ kind, organizationId, until });

describe("conflictsBetween", () => {
  it.each(Relation.shape.kind.options)("R05 bars whoever has a relation of kind %s", (kind) => {
    expect(conflictsBetween(expert([tie(kind)]), unit, looking)).toEqual([{ ground: kind, path: ["unit-1"] }]);
  });

  it.each([
    ["nobody without ties", expert(), []],
    ["whoever works there", expert([], "unit-1"), [{ ground: "same-employer", path: ["unit-1"] }]],
    ["whoever works there by its credit code", expert([], "91130000000000001R"), [{ ground: "same-employer", path: ["unit-1"] }]],
    ["a relation by credit code", expert([tie("advice", "91130000000000001r")]), [{ ground: "advice", path: ["unit-1"] }]],
    ["whoever works for its parent", expert([], "parent-1"), [{ ground: "related-organization", path: ["PARENT-1", "unit-1"] }]],
    [
      "a relation to its sister by credit code",
      expert([tie("control", "91130000000000002P")]),
      [{ ground: "related-organization", path: ["91130000000000002P", "unit-1"] }],
    ],
    [
      "a relation that ended three years ago to the day",
      expert([tie("training", "unit-1", "2023-05-04")]),
      [{ ground: "training", path: ["unit-1"] }],
    ],
    ["nobody whose relation ended a day earlier", expert([tie("training", "unit-1", "2023-05-03")]), []],
    ["nobody tied to another unit", expert([tie("kinship", "unit-2")]), []],
    [
      "each reason once, the gravest first",
      expert([tie("advice"), tie("advice", "91130000000000001R"), tie("employment", "unit-1", "2025-01-01")], "unit-1"),
      [
        { ground: "same-employer", path: ["unit-1"] },
        { ground: "employment", path: ["unit-1"] },
        { ground: "advice", path: ["unit-1"] },
      ],
    ],
  ])("R05 bars %s", (_, who, conflicts) => {
    expect(conflictsBetween(who, unit, looking)).toEqual(conflicts);
  });

  it("R05 bars a member against whom the unit's challenge was granted, and no other", () => {
    const challenged = { ...unit, barredIds: ["expert-1"] };
    expect(conflictsBetween(expert(), challenged, looking)).toEqual([{ ground: "challenge-granted", path: ["unit-1"] }]);
    expect(conflictsBetween({ ...expert(), memberId: "expert-2" }, challenged, looking)).toEqual([]);
  });
});

const organization = fc.constantFrom("unit-1", "91130000000000001R", "91130000000000001r", "parent-1", "unit-2", "employer-1");
const until = fc.constantFrom(null, "2020-01-01", "2023-05-03", "2023-05-04", "2026-01-01");
const relation = fc.record({ kind: fc.constantFrom(...Relation.shape.kind.options), organizationId: organization, until });
const relations = fc.array(relation, { maxLength: 8 });
const key = (conflict: unknown) => JSON.stringify(conflict);

describe("conflictsBetween, whatever the relations", () => {
  it("R05 does not depend on their order", () => {
    fc.assert(
      fc.property(relations, organization, (some, employer) => {
        const forwards = conflictsBetween(expert(some, employer), unit, looking);
        expect(conflictsBetween(expert(some.toReversed(), employer), unit, looking)).toEqual(forwards);
      }),
    );
  });

  it("R05 finds no more when one relation is taken away", () => {
    fc.assert(
      fc.property(relations, relation, organization, (some, one, employer) => {
        const all = new Set(conflictsBetween(expert([one, ...some], employer), unit, looking).map(key));
        for (const conflict of conflictsBetween(expert(some, employer), unit, looking)) expect(all).toContain(key(conflict));
      }),
    );
  });

  it("R05 and the index for all experts at once bar the same ones on the same ground", () => {
    const experts = fc.array(fc.record({ relations, organizationId: organization }), { maxLength: 12 });
    const judged = fc.record({
      unitId: fc.constantFrom("unit-1", "unit-2"),
      uscc: fc.constantFrom("91130000000000001R", "91130000000000003X"),
      relatedOrganizationIds: fc.array(organization, { maxLength: 3 }),
      barredIds: fc.array(fc.constantFrom("expert-0", "expert-3", "stranger"), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(experts, judged, (some, judgedUnit) => {
        const pool = some.map(({ relations: own, organizationId }, index) => ({
          ...expert(own, organizationId),
          memberId: `expert-${index}`,
        }));
        const expected = pool.flatMap((one) => {
          const [gravest] = conflictsBetween(one, judgedUnit, looking);
          return gravest ? [[one.memberId, gravest.ground] as const] : [];
        });
        expect(barredExperts(conflictIndex(pool, looking), judgedUnit)).toEqual(new Map(expected));
      }),
    );
  });
});
