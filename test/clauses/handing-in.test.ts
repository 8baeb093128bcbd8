import { createPublicKey, verify } from "node:crypto";
import { describe, expect, it } from "vitest";
import { AspectId } from "../../domain/application/aspect.ts";
import { aspectsOf } from "../../domain/application/aspects.ts";
import { reopenApplication, signStatement, submitApplication, withdrawApplication } from "../../domain/application/contract.ts";
import { readReceiptKey } from "../../domain/application/public-contract.ts";
import { getApplication } from "../../domain/application/read-contract.ts";
import { getSection, holdSection, listSections, saveSection } from "../../domain/application/section-contract.ts";
import { type SignedReceipt, signedText } from "../../domain/application/signed-receipt.ts";
import { answerConformity } from "../../domain/conformity-evaluation/contract.ts";
import { getEvaluation } from "../../domain/conformity-evaluation/read-contract.ts";
import { canonicalJson } from "../../domain/kernel/canonical.ts";
import { sha256 } from "../../domain/kernel/sha256.ts";
import { ScoringPointId } from "../../domain/standard/elements.ts";
import { startApplication } from "./support/applicant.ts";
import { as, publicly } from "./support/year.ts";

const unit = await startApplication("crowd-unit-004");
const client = as("crowd-unit-004");
const params = { id: unit.id };

const isGenuine = async ({ payload, signature, keyId }: SignedReceipt["signed"]): Promise<boolean> => {
  const key = await publicly.call(readReceiptKey, {}, {});
  expect(keyId).toBe(key.keyId);
  return verify(null, Buffer.from(signedText(payload)), createPublicKey(key.pem), Buffer.from(signature, "base64url"));
};

/** A point to every aspect of which the unit says why it has nothing to show. */
const leftOut = (point: ScoringPointId) => {
  const reason = { text: "", notApplicable: "今年不展开，原因已说明", evidence: [], rows: [] };
  const asked = aspectsOf(point).filter(({ needs }) => needs !== "offered");
  const aspects = Object.fromEntries(asked.map(({ requirement }) => [requirement, reason]));
  return { selfPercent: 50, selfWords: "", notApplicable: null, aspects };
};

describe("what a unit saves and hands in", () => {
  it("R03 a later save does not wipe out an earlier one it did not know of", async () => {
    const section = { ...params, section: "6.5.4" as const };
    const content = leftOut("6.5.4");
    const first = await client.call(saveSection, section, { baseVersion: 0, content: { ...content, selfPercent: 60 } });
    expect(first).toMatchObject({ contentVersion: 1, complete: true, merged: false });
    expect(await client.refused(saveSection, section, { baseVersion: 0, content: { ...content, selfPercent: 70 } })).toBe(
      "section-changed",
    );
    expect((await client.call(getSection, section, {})).content).toEqual({ ...content, selfPercent: 60 });
  });

  it("R03 a section is held for a quarter of an hour by whoever writes in it, and can be let go", async () => {
    const section = { ...params, section: "6.5.3" as const };
    const held = await client.call(holdSection, section, { release: false });
    expect(held.hold).toEqual({ memberId: "crowd-unit-004", until: new Date(Date.parse(held.at) + 15 * 60_000).toISOString() });
    expect((await client.call(holdSection, section, { release: true })).hold).toBeNull();
    expect(await as("crowd-unit-003").refused(holdSection, section, { release: false })).toBe("unknown-record");
  });

  it("R03 the receipt of a save proves to anyone what was received and when", async () => {
    const section = { ...params, section: "6.5.2" as const };
    const content = leftOut("6.5.2");
    const { signed, at } = await client.call(saveSection, section, { baseVersion: 0, content });
    expect(signed.payload).toMatchObject({ noun: "application-section", contentHash: sha256(canonicalJson(content)), at });
    expect(await isGenuine(signed)).toBe(true);
    expect(await isGenuine({ ...signed, payload: { ...signed.payload, contentHash: sha256("forged") } })).toBe(false);
  });

  it("R03, R18 a whole application is handed in once its files have come, is frozen, taken back, and withdrawn without trace", async () => {
    await client.call(signStatement, params, { agrees: true });
    await unit.put("profile", await unit.sampleOf("profile"));
    const eligibility = JSON.parse(JSON.stringify(await unit.sampleOf("eligibility")));
    await unit.put("eligibility", { ...eligibility, evidence: [] });
    const { sections } = await client.call(listSections, params, {});
    for (const { section, contentVersion } of sections) {
      const point = ScoringPointId.safeParse(section);
      if (point.success)
        await client.call(saveSection, { ...params, section }, { baseVersion: contentVersion, content: leftOut(point.data) });
    }
    expect(await client.refused(submitApplication, params, {})).toBe("evidence-not-arrived");
    await unit.upload("profile");
    const receipt = await client.call(submitApplication, params, {});
    expect(receipt.step).toBe("submitted");
    expect(await isGenuine(receipt.signed)).toBe(true);
    const { submission } = (await client.call(getApplication, params, {})).application;
    expect(submission?.sections).toHaveLength(24);
    expect(sha256(canonicalJson(submission?.sections ?? []))).toBe(submission?.contentHash);
    expect(receipt.signed.payload.contentHash).toBe(submission?.contentHash);
    expect(await client.refused(saveSection, { ...params, section: "6.5.1" }, { baseVersion: 1, content: leftOut("6.5.1") })).toBe(
      "wrong-step",
    );
    expect(await as("officer").refused(getEvaluation, params, {})).toBe("unknown-record");
    const items = [{ item: "no-fee" as const, outcome: "conforms" as const, reason: null, evidenceIds: [] }];
    expect(await as("officer").refused(answerConformity, params, { items })).toBe("unknown-record");
    expect((await client.call(reopenApplication, params, {})).step).toBe("draft");
    expect((await client.call(withdrawApplication, params, { reason: "内部调整" })).step).toBe("withdrawn");
    expect((await client.call(getApplication, params, {})).application).toMatchObject({ status: "withdrawn", submission: null });
  });

  it("R18–R59 the heat map shows of each requirement of clause 6 whether it is proved, unproved or left out with a reason", async () => {
    const { points } = await unit.coverage();
    expect(points.map(({ point }) => point)).toEqual(ScoringPointId.options);
    const shown = new Set(points.flatMap(({ aspects }) => aspects.map(({ requirement }) => requirement)));
    expect([...shown].toSorted()).toEqual(AspectId.options.toSorted());
    const states = new Set(points.flatMap(({ aspects }) => aspects.map(({ requirement, state }) => `${requirement === "R54"} ${state}`)));
    expect([...states].toSorted()).toEqual(["false not_applicable", "true offered"]);
  });
});
