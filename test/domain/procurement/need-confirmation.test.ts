import { describe, expect, it } from "vitest";
import { type NeedConfirmation, NeedSurvey } from "../../../domain/procurement/need-confirmation.ts";
import { decideRecordNeedConfirmation } from "../../../domain/procurement/record-need-confirmation.ts";
import { aDeciding } from "../../support/a-deciding.ts";
import { aProcurement, bidsCloseAt } from "../../support/a-procurement.ts";
import { aProject } from "../../support/a-project.ts";

const survey = NeedSurvey.parse({ channel: "field", on: "2026-03-01", personSeen: "协会秘书长", finding: "镀锌废品多", evidenceIds: [] });
const knownAt = (now: string) => ({
  ...aDeciding("si-a", now),
  cycle: { status: "contracting" } as const,
  procurement: null,
  earlier: null,
});
const known = knownAt("2026-03-02T01:00:00.000Z");

describe("R64 need confirmation", () => {
  it("R64 the first takes the project on, later ones leave it untouched", () => {
    const first = decideRecordNeedConfirmation(aProject("on_notice"), survey, known);
    expect(first).toMatchObject({
      ok: true,
      value: { confirmation: { institutionId: "institution-a" }, project: { status: "need_confirmed" } },
    });
    const later = decideRecordNeedConfirmation(aProject("need_confirmed"), survey, known);
    expect(later).toMatchObject({ ok: true, value: { project: null } });
  });

  it("R64 keeps all surveys of an institution together, up to its limit", () => {
    const once = decideRecordNeedConfirmation(aProject("need_confirmed"), survey, known);
    if (!once.ok) throw new Error(once.refusal.code);
    const earlier: NeedConfirmation = once.value.confirmation;
    const twice = decideRecordNeedConfirmation(aProject("need_confirmed"), survey, { ...known, earlier });
    expect(twice).toMatchObject({ ok: true, value: { confirmation: { surveys: [{ channel: "field" }, { channel: "field" }] } } });
    const full = { ...earlier, surveys: Array.from({ length: 50 }, () => ({ ...survey, recordedAt: known.now })) };
    const more = decideRecordNeedConfirmation(aProject("need_confirmed"), survey, { ...known, earlier: full });
    expect(more).toMatchObject({ refusal: { code: "too-many-surveys" } });
  });

  it("R64 waits for the cleared list and ends with the bids", () => {
    const early = decideRecordNeedConfirmation(aProject("on_notice"), survey, { ...known, cycle: { status: "shortlisting" } });
    expect(early).toMatchObject({ refusal: { code: "wrong-step", details: { step: "shortlisting" } } });
    const running = { ...known, procurement: aProcurement("issued") };
    expect(decideRecordNeedConfirmation(aProject("in_procurement"), survey, running)).toMatchObject({ ok: true, value: { project: null } });
    const atDeadline = { ...knownAt(bidsCloseAt), procurement: aProcurement("issued") };
    expect(decideRecordNeedConfirmation(aProject("in_procurement"), survey, atDeadline)).toMatchObject({ ok: true });
    const late = { ...knownAt("2026-03-24T01:00:00.001Z"), procurement: aProcurement("issued") };
    expect(decideRecordNeedConfirmation(aProject("in_procurement"), survey, late)).toMatchObject({ refusal: { code: "bids-closed" } });
    expect(decideRecordNeedConfirmation(aProject("contracted"), survey, known)).toMatchObject({ refusal: { code: "wrong-step" } });
  });
});
