import { describe, expect, it } from "vitest";
import { decideArrival, decideRelease } from "../../../domain/evidence/arrive.ts";
import { type Evidence, evidenceNoun } from "../../../domain/evidence/evidence.ts";
import { expectedEvidence } from "../../../domain/evidence/expected-evidence.ts";
import { addHours } from "../../../domain/kernel/instant.ts";
import { atNine } from "../../support/machine.ts";

const file = { fileName: "检测报告.pdf", contentType: "application/pdf", bytes: 100, sha256: "a".repeat(64) } as const;
const declared = { evidenceId: "file-1", organizationId: "institution-a", memberId: "si-a", file };
const proves = { noun: "project", id: "project-1", slot: "completion-report" };
const anEvidence = (overrides: Partial<Evidence> = {}): Evidence => ({
  ...expectedEvidence({ ...declared, proves }, atNine),
  ...overrides,
});
const now = addHours(atNine, 1);
const others = (allowed: Evidence["status"]) =>
  (["expected", "quarantined", "released", "rejected"] as const).filter((status) => status !== allowed);

describe("decideArrival", () => {
  it("R18 given the declared bytes, then the file waits in quarantine", () => {
    expect(decideArrival(anEvidence(), { bytes: 100, sha256: "a".repeat(64) }, { now })).toEqual({
      ok: true,
      value: anEvidence({ status: "quarantined", arrivedAt: now }),
    });
  });

  it.each([
    { bytes: 99, sha256: "a".repeat(64) },
    { bytes: 100, sha256: "b".repeat(64) },
  ])("R18 given other bytes ($bytes), then it is rejected", (found) => {
    expect(decideArrival(anEvidence(), found, { now })).toMatchObject({ ok: true, value: { status: "rejected", arrivedAt: now } });
  });

  it.each(others("expected"))("a report of a file already %s changes nothing", (status) => {
    expect(decideArrival(anEvidence({ status }), { bytes: 100, sha256: "a".repeat(64) }, { now })).toMatchObject({
      ok: false,
      refusal: { code: "wrong-step", details: { step: status, needed: "expected" } },
    });
  });
});

describe("decideRelease", () => {
  it.each([
    ["clean", "released"],
    ["infected", "rejected"],
  ] as const)("a quarantined file found %s is %s", (verdict, status) => {
    expect(decideRelease(anEvidence({ status: "quarantined" }), { verdict })).toMatchObject({ ok: true, value: { status } });
  });

  it.each(others("quarantined"))("refuses a file that is %s", (status) => {
    expect(decideRelease(anEvidence({ status }), { verdict: "clean" })).toMatchObject({ ok: false, refusal: { code: "wrong-step" } });
  });
});

describe("where a file is listed", () => {
  it("the key holds nothing of its name", () => {
    expect(anEvidence().key).toBe("evidence/file-1");
  });

  it("R65 a quarantined file of a sealed record is in no list, another is", () => {
    const quarantined = { status: "quarantined" } as const;
    expect(evidenceNoun.place(anEvidence(quarantined)).list?.key).toBe("evidence-quarantined");
    for (const noun of ["proposal", "need-confirmation"])
      expect(evidenceNoun.place(anEvidence({ ...quarantined, proves: { ...proves, noun } })).list).toBeNull();
    expect(evidenceNoun.place(anEvidence()).list).toBeNull();
  });
});
