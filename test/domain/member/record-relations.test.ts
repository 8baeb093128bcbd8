import { expect, it } from "vitest";
import { Relation } from "../../../domain/member/member.ts";
import { decideDeclareRelations, decideRecordRelations, recordedLimit } from "../../../domain/member/record-relations.ts";
import { got } from "../../support/an-acceptance.ts";
import { people } from "../../support/people.ts";

const [someone] = people;
if (!someone) throw new Error("no test person");
const tie = (until: string | null, organizationId = "unit-1") => ({
  ...Relation.parse({ organizationId, kind: "cultivation", until }),
  source: "cultivation c-1",
});
const declared = Relation.parse({ organizationId: "unit-2", kind: "kinship", until: null });

it("R05 keeps what was recorded when its holder declares anew, and nothing else", () => {
  const recorded = got(decideRecordRelations({ ...someone, relations: [declared] }, [tie("2026-05-04")]));
  expect(recorded.relations).toEqual([declared, tie("2026-05-04")]);
  expect(decideDeclareRelations(recorded, []).relations).toEqual([tie("2026-05-04")]);
  expect(decideDeclareRelations(recorded, [tie("2020-01-01", "unit-3"), declared]).relations).toEqual([declared, tie("2026-05-04")]);
});

it("R05 keeps the later end of the same relation, whichever comes first", () => {
  const ends = (...until: readonly (string | null)[]) =>
    got(
      decideRecordRelations(
        someone,
        until.map((end) => tie(end)),
      ),
    ).relations.map(({ until: end }) => end);
  expect(ends("2026-05-04", "2025-05-04")).toEqual(["2026-05-04"]);
  expect(ends("2025-05-04", "2026-05-04")).toEqual(["2026-05-04"]);
  expect(ends("2025-05-04", null)).toEqual([null]);
});

it("refuses more than a record holds", () => {
  const many = Array.from({ length: recordedLimit + 1 }, (_, index) => tie(null, `unit-${index}`));
  expect(decideRecordRelations(someone, many)).toMatchObject({ refusal: { code: "relations-full", details: { limit: 200 } } });
});
