import { describe, expect, it } from "vitest";
import { apply, signStatement, submitApplication, withdrawApplication } from "../../domain/application/contract.ts";
import { checkEligibility, readEligibility } from "../../domain/application/public-contract.ts";
import { getApplication, listOwnApplications } from "../../domain/application/read-contract.ts";
import { getSection } from "../../domain/application/section-contract.ts";
import { getEvaluation, listEvaluations } from "../../domain/conformity-evaluation/read-contract.ts";
import { canonicalJson } from "../../domain/kernel/canonical.ts";
import { sha256 } from "../../domain/kernel/sha256.ts";
import { applicationOf, startApplication } from "./support/applicant.ts";
import { send } from "./support/raw.ts";
import { unfinished, unitOfTheYear, units } from "./support/the-units.ts";
import { as, cycleId, next, publicly, sawInTheYear } from "./support/year.ts";

const officer = as("officer");
const year = { cycleId: next.applying.cycleId };
const own = as("unit-4");
const params = { id: applicationOf("unit-4") };
const statusOf = async () => (await own.call(getApplication, params, {})).application.status;

describe("a unit applies of its own will", () => {
  it("R03 nobody else can enrol a unit, and the request has no place to name one", async () => {
    for (const sub of ["officer", "approver", "administrator", "anping", "association", "si-a", "supervisor", "crowd-candidate-001"])
      expect([sub, await as(sub).refused(apply, {}, year)]).toEqual([sub, "not-permitted"]);
    expect(await publicly.refused(apply, {}, year)).toBe("unauthenticated");
    const named = await send("POST", "/application/evaluations", { by: "unit-4", body: { ...year, unitId: "unit-5" } });
    expect(named).toMatchObject({ status: 422, body: { code: "invalid-request" } });
  });

  it("R03 a draft is the unit's alone, may be withdrawn, leaves nothing behind outside it, and may be begun again", async () => {
    expect((await own.call(apply, {}, year)).step).toBe("draft");
    expect(await own.refused(apply, {}, year)).toBe("already-applied");
    expect(await as("unit-5").refused(getApplication, params, {})).toBe("unknown-record");
    expect(await as("unit-5").refused(withdrawApplication, params, { reason: "代为撤回" })).toBe("unknown-record");
    for (const sub of ["officer", "approver", "supervisor"])
      expect(await as(sub).refused(getEvaluation, params, {})).toBe("unknown-record");
    expect((await own.call(withdrawApplication, params, { reason: "今年不参加" })).step).toBe("withdrawn");
    expect(await statusOf()).toBe("withdrawn");
    const { rows } = await officer.call(listEvaluations, {}, { ...year, limit: 200 });
    expect(rows).toEqual([]);
    expect(await officer.refused(getEvaluation, params, {})).toBe("unknown-record");
    expect((await own.call(apply, {}, year)).step).toBe("draft");
    expect((await own.call(listOwnApplications, {}, {})).rows.map(({ evaluationId }) => evaluationId)).toEqual([params.id]);
  });

  it("R03, R07 the statement says of whose will and that nothing is charged, its words can be proved, and nothing is handed in without it", async () => {
    const unit = await startApplication("unit-6");
    const client = as("unit-6");
    expect(await client.refused(submitApplication, { id: unit.id }, {})).toBe("statement-missing");
    const { statementWords } = await client.call(getApplication, { id: unit.id }, {});
    const { hash, ...words } = statementWords;
    expect(sha256(canonicalJson(words))).toBe(hash);
    expect(words.zh.join()).toMatch(/自愿.*不收取任何费用/);
    expect(words.en.join()).toMatch(/own will.*costs us nothing/);
    expect(await as("unit-5").refused(signStatement, { id: unit.id }, { agrees: true })).toBe("unknown-record");
    await client.call(signStatement, { id: unit.id }, { agrees: true });
    expect((await client.call(getApplication, { id: unit.id }, {})).application.statement).toMatchObject({ textHash: hash });
    expect(await client.refused(submitApplication, { id: unit.id }, {})).toBe("application-incomplete");
  });

  it("R03 what was handed in late counted or lapsed by what had been saved, not by a lost call", async () => {
    expect(sawInTheYear("R03", "the last complete save counts")).toBe(true);
    const hows = await Promise.all(
      units.map(async (sub) => (await officer.call(getEvaluation, { id: unitOfTheYear(sub) }, {})).evaluation.submission?.how),
    );
    expect(hows).toEqual(["submitted", "submitted", "counted_at_close"]);
    const lapsed = await as(unfinished).call(getApplication, { id: unitOfTheYear(unfinished) }, {});
    expect(lapsed.application).toMatchObject({ status: "lapsed", submission: null, result: null });
    expect(await officer.refused(getEvaluation, { id: unitOfTheYear(unfinished) }, {})).toBe("unknown-record");
  });

  it("R03 after the announcement it is too late to withdraw, and a year that is over takes nobody in", async () => {
    const announced = { id: unitOfTheYear("crowd-unit-002") };
    expect(await as("crowd-unit-002").refused(withdrawApplication, announced, { reason: "反悔" })).toBe("wrong-step");
    expect(await as("unit-5").refused(apply, {}, { cycleId })).toBe("applications-closed");
    expect(await as("unit-5").refused(apply, {}, { cycleId: next.planned.cycleId })).toBe("unknown-record");
  });
});

describe("who may not take part", () => {
  it("R03, R06 anyone sees beforehand what rules a unit out, without leaving a trace", async () => {
    const { grounds } = await publicly.call(readEligibility, {}, {});
    const answers = grounds.map(({ code }) => ({ veto: code, occurred: false }));
    expect(await publicly.call(checkEligibility, {}, { answers })).toEqual({ eligible: true, grounds: [], unanswered: [] });
    const admitted = answers.map((answer, index) => ({ ...answer, occurred: index === 0 }));
    expect(await publicly.call(checkEligibility, {}, { answers: admitted })).toEqual({
      eligible: false,
      grounds: grounds.slice(0, 1),
      unanswered: [],
    });
  });

  it("R03, R09 a unit that admits a ground is told so while it writes, and cannot hand in", async () => {
    const unit = await startApplication("unit-5");
    const client = as("unit-5");
    await client.call(signStatement, { id: unit.id }, { agrees: true });
    const declared = JSON.stringify(await unit.sampleOf("eligibility")).replace('"occurred":false', '"occurred":true');
    await unit.put("eligibility", JSON.parse(declared));
    const { grounds } = await publicly.call(readEligibility, {}, {});
    expect((await unit.coverage()).ineligible).toEqual(grounds.slice(0, 1));
    expect(await client.refused(submitApplication, { id: unit.id }, {})).toBe("ineligible");
    await unit.put("eligibility", { answers: [], lookBackYears: 1, truthful: false, evidence: [] });
    const { gaps } = await client.call(getSection, { id: unit.id, section: "eligibility" }, {});
    expect(gaps.map(({ code }) => code)).toEqual([...grounds.map(() => "veto-unanswered"), "look-back-short", "not-vouched-for"]);
  });
});
