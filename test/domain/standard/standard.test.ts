import { expect, it } from "vitest";
import { StandardVersion, standardVersion } from "../../../domain/standard/standard.ts";

it("the standard version is a draft for comment with a scope in both languages (R01)", () => {
  expect(StandardVersion.parse(standardVersion)).toMatchObject({ id: "T/HEBQIA-draft-1", status: "draft_for_comment" });
});
