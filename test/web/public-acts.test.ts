import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { offeredActs } from "../../docs/offered-acts.ts";

describe("what the system offers for each requirement", () => {
  it("is told on the page of the standard as the contracts say it (npm run docs)", async () => {
    const told = readFileSync(new URL("../../web/features/public/standard/acts.json", import.meta.url), "utf8");
    expect(JSON.parse(told)).toEqual(JSON.parse(await offeredActs()));
  });
});
