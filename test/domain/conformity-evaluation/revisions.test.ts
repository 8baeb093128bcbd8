import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changedPaths } from "../../../domain/conformity-evaluation/changed-paths.ts";
import { revisionsOf } from "../../../domain/conformity-evaluation/revisions-of.ts";
import { canonicalJson } from "../../../domain/kernel/canonical.ts";
import { aSubmission } from "../../support/a-unit-evaluation.ts";

describe("what changed between two revisions", () => {
  it("R09 names the places that differ, a list as one place", () => {
    const was = { field: "C33", contact: { phone: "1", email: "" }, evidence: [1, 2] };
    const is = { field: "C33", contact: { phone: "2", email: "" }, evidence: [1], scale: "small" };
    expect(changedPaths(was, is)).toEqual(["contact.phone", "evidence", "scale"]);
  });

  it("finds nothing exactly when the contents are equal; what is empty counts as not there", () => {
    const content = fc.dictionary(fc.constantFrom("a", "b", "c"), fc.oneof(fc.integer(), fc.constantFrom("x", null)));
    const filled = (fields: Record<string, number | string | null>) =>
      Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
    fc.assert(
      fc.property(content, content, (was, is) => {
        expect(changedPaths(was, is).length === 0).toBe(canonicalJson(filled(was)) === canonicalJson(filled(is)));
      }),
      { seed: 20261123 },
    );
  });

  it("R09 counts only submissions that came under review, each once", () => {
    const [first, second, third] = [1, 2, 3].map((revision) => aSubmission({ revision }));
    if (!first || !second || !third) throw new Error("no submissions");
    const entries = [
      { status: "draft" },
      { status: "submitted", submission: first },
      { status: "draft" },
      { status: "submitted", submission: second },
      { status: "conformity_review" },
      { status: "supplement_requested" },
      { status: "conformity_review", submission: third },
      { status: "suspended" },
      { status: "conformity_review" },
    ].map((changes) => ({ changes: JSON.parse(JSON.stringify(changes)) }));
    expect(revisionsOf(entries).map(({ revision }) => revision)).toEqual([2, 3]);
  });
});
