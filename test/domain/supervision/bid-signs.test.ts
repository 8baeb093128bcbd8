import { describe, expect, it } from "vitest";
import type { Tied } from "../../../domain/expert/conflict.ts";
import { Id } from "../../../domain/kernel/id.ts";
import { LocalDate } from "../../../domain/kernel/instant.ts";
import { Relation } from "../../../domain/member/member.ts";
import { BidSign } from "../../../domain/supervision/bid-sign.ts";
import { bidSigns, type SeenProcurement } from "../../../domain/supervision/bid-signs.ts";

const looking = { today: LocalDate.parse("2026-01-01"), lookbackYears: 3 };
const file = (digit: string): string => digit.repeat(64);

type Bid = readonly [institutionId: string, yuan: number, files?: readonly string[]];

const procurement = (procurementId: string, bids: readonly Bid[], overrides: Partial<SeenProcurement> = {}): SeenProcurement => ({
  ...{ procurementId, projectId: `project-${procurementId}`, title: `采购${procurementId}`, awardedTo: null, evaluators: [] },
  bids: bids.map(([institutionId, yuan, files = []]) => ({ institutionId, priceFen: yuan * 100, files })),
  ...overrides,
});

const person = (memberId: string, organizationId: string, ...tiedTo: readonly string[]): Tied => ({
  memberId: Id.parse(memberId),
  organizationId,
  relations: tiedTo.map((organization) => Relation.parse({ organizationId: organization, kind: "control", until: null })),
});

const signs = (procurements: readonly SeenProcurement[], people: readonly Tied[] = []): readonly BidSign[] =>
  bidSigns({ procurements, people, looking }).map((sign) => BidSign.parse(sign));

const told = (found: readonly BidSign[]) => found.map(({ kind, institutionIds }) => [kind, ...institutionIds]);

describe("signs in the bids", () => {
  it("R05 prices within half a percent are named with both prices; ordinary ones are not", () => {
    const found = signs([
      procurement("p1", [
        ["b", 100_400],
        ["a", 100_000],
        ["c", 120_000],
      ]),
    ]);
    expect(told(found)).toEqual([["close-prices", "a", "b"]]);
    expect(found[0]?.cases).toEqual([
      { procurementId: "p1", projectId: "project-p1", title: "采购p1", pricesFen: [10_000_000, 10_040_000] },
    ]);
    expect(
      signs([
        procurement("p1", [
          ["a", 100_000],
          ["b", 100_600],
        ]),
      ]),
    ).toEqual([]);
  });

  it("three prices in equal steps are named, lowest first", () => {
    expect(
      told(
        signs([
          procurement("p1", [
            ["c", 110_000],
            ["a", 90_000],
            ["b", 100_040],
          ]),
        ]),
      ),
    ).toEqual([["even-prices", "a", "b", "c"]]);
    expect(
      signs([
        procurement("p1", [
          ["a", 90_000],
          ["b", 100_000],
          ["c", 111_000],
        ]),
      ]),
    ).toEqual([]);
  });

  it("equal prices are close, and no step", () => {
    expect(
      told(
        signs([
          procurement("p1", [
            ["a", 90_000],
            ["b", 90_000],
            ["c", 90_000],
          ]),
        ]),
      ).map(([kind]) => kind),
    ).toEqual(["close-prices", "close-prices", "close-prices"]);
  });

  it("a file that two bidders handed in alike is named by its hash", () => {
    const found = signs([
      procurement("p1", [
        ["a", 90_000, [file("1"), file("2")]],
        ["b", 120_000, [file("2")]],
        ["c", 150_500, [file("3")]],
      ]),
    ]);
    expect(told(found)).toEqual([["same-file", "a", "b"]]);
    expect(found[0]?.files).toEqual([file("2")]);
  });

  it("a relation between bidders, and of an evaluator to a bidder, is named with whose it is", () => {
    const people = [person("m-a", "a", "b"), person("m-b", "b", "elsewhere"), person("judge", "university", "c")];
    const found = signs(
      [
        procurement(
          "p1",
          [
            ["a", 90_000],
            ["b", 120_000],
            ["c", 170_000],
          ],
          { evaluators: ["judge"] },
        ),
      ],
      people,
    );
    expect(told(found)).toEqual([
      ["tied-bidders", "a", "b"],
      ["tied-evaluator", "c"],
    ]);
    expect(found.map(({ ties }) => ties)).toEqual([
      [{ memberId: "m-a", organizationId: "b", ground: "control" }],
      [{ memberId: "judge", organizationId: "c", ground: "control" }],
    ]);
  });

  it("the same rivals with the same winner three times are named, the winner first; with another winner once they are not", () => {
    const met = (id: string, awardedTo: string) =>
      procurement(
        id,
        [
          ["a", 90_000],
          ["b", 120_000],
        ],
        { awardedTo },
      );
    expect(told(signs([met("p1", "b"), met("p2", "b"), met("p3", "b")]))).toEqual([["constant-winner", "b", "a"]]);
    expect(signs([met("p1", "b"), met("p2", "b"), met("p3", "a")])).toEqual([]);
    expect(signs([met("p1", "b"), met("p2", "b")])).toEqual([]);
  });
});
