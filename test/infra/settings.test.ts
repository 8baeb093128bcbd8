import { describe, expect, it } from "vitest";
import { Environment } from "../../functions/adapters/environment.ts";
import { settings } from "../../functions/manifest.ts";

/** Only one machine sets these: in the cloud the SDK finds its endpoints by itself. */
const localOnly = ["EVIDENCE_ENDPOINT"];

describe("the declared settings", () => {
  it("are those that the functions read", () => {
    expect([...settings, ...localOnly].sort()).toEqual(Object.keys(Environment.shape).sort());
  });
});
