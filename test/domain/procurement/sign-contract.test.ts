import { describe, expect, it } from "vitest";
import { LocalDate } from "../../../domain/kernel/instant.ts";
import { decideCancelProcurement } from "../../../domain/procurement/cancel-procurement.ts";
import { priceText } from "../../../domain/procurement/price-text.ts";
import { procurementSeenBy } from "../../../domain/procurement/seen-procurement.ts";
import { decideRecordContract, decideSignContract } from "../../../domain/procurement/sign-contract.ts";
import { actorOf, aDeciding } from "../../support/a-deciding.ts";
import { aProcurement } from "../../support/a-procurement.ts";
import { aContract, aProject } from "../../support/a-project.ts";

const { signedByBodyAt: _body, signedByInstitutionAt: _institution, ...draft } = aContract();
const inTime = "2026-04-29T16:00:00.000Z";
const late = "2026-04-29T16:00:00.001Z";

describe("R67 the service contract", () => {
  const record = (overrides: Partial<typeof draft> = {}, now = inTime) =>
    decideRecordContract(aProcurement("awarded"), { ...draft, ...overrides }, aDeciding("officer", now));

  it("R67 is recorded with the winner, within thirty days of the award", () => {
    expect(record()).toMatchObject({
      ok: true,
      value: { status: "awarded", contract: { signedByBodyAt: inTime, signedByInstitutionAt: null } },
    });
    expect(record({}, late)).toMatchObject({ refusal: { code: "contract-late" } });
    const early = decideRecordContract(aProcurement("evaluated"), draft, aDeciding("officer"));
    expect(early).toMatchObject({ refusal: { code: "wrong-step" } });
  });

  const departures: readonly (readonly [string, Partial<typeof draft>])[] = [
    ["institutionId", { institutionId: "institution-b" }],
    ["amountFen", { amountFen: 10_000_001 }],
    ["requiredCompetences", { requiredCompetences: ["统计过程控制"] }],
    ["endsOn", { endsOn: LocalDate.parse("2027-01-01") }],
    ["milestones", { endsOn: draft.milestones[0]?.dueOn ?? draft.endsOn }],
  ];

  it.each(departures)("R67 does not depart from the award or the requirements: %s", (field, overrides) => {
    expect(record(overrides)).toMatchObject({ refusal: { code: "contract-departs", details: { field } } });
  });

  it("R67 is signed by the winner alone, on the document it saw, and puts the project under contract", () => {
    const recorded = record();
    if (!recorded.ok) throw new Error(recorded.refusal.code);
    const both = { procurement: recorded.value, project: aProject("in_procurement") };
    const sign = (as: string, now = inTime, evidenceId = "contract-file") => decideSignContract(both, { evidenceId }, aDeciding(as, now));
    expect(sign("si-a")).toMatchObject({
      ok: true,
      value: { procurement: { status: "contracted" }, project: { status: "contracted", contract: { signedByInstitutionAt: inTime } } },
    });
    expect(sign("si-b")).toMatchObject({ refusal: { code: "not-permitted" } });
    expect(sign("si-a", late)).toMatchObject({ refusal: { code: "contract-late" } });
    expect(sign("si-a", inTime, "another-file")).toMatchObject({ refusal: { code: "contract-departs" } });
    const unrecorded = { ...both, procurement: aProcurement("awarded") };
    expect(decideSignContract(unrecorded, { evidenceId: "contract-file" }, aDeciding("si-a"))).toMatchObject({
      refusal: { code: "wrong-step" },
    });
  });
});

describe("R66 cancelling", () => {
  const cancel = (status: Parameters<typeof aProcurement>[0], now = inTime) =>
    decideCancelProcurement(
      { procurement: aProcurement(status), project: aProject("in_procurement") },
      { reason: "需求变化" },
      aDeciding("officer", now),
    );

  it.each(["issued", "closed_for_bids", "opened", "evaluated", "candidate_noticed"] as const)("R66 %s can be called off", (status) => {
    expect(cancel(status)).toMatchObject({
      value: { procurement: { status: "cancelled", ended: { reason: "需求变化" } }, project: { status: "need_confirmed" } },
    });
  });

  it("R66 after the award only once the time for signing has run out", () => {
    expect(cancel("awarded")).toMatchObject({ refusal: { code: "wrong-step" } });
    expect(cancel("awarded", late)).toMatchObject({ value: { procurement: { status: "cancelled" } } });
    expect(cancel("contracted", late)).toMatchObject({ refusal: { code: "wrong-step" } });
  });
});

describe("who sees what of a procurement", () => {
  const seen = (as: string) => procurementSeenBy(actorOf(as), aProcurement("contracted", { contract: aContract() }));
  const [opening, panel, evaluation, contract] = ["opening", "panel", "evaluation", "contract"];

  it.each([
    ["officer", [opening, panel, evaluation, contract]],
    ["supervisor", [opening, panel, evaluation, contract]],
    ["si-a", [opening, contract]],
    ["si-b", [opening]],
    ["anping", [opening, contract]],
    ["expert-2", []],
  ])("%s", (as, fields) => {
    const present = Object.keys(seen(as)).filter((field) => [opening, panel, evaluation, contract].includes(field));
    expect(present.toSorted()).toEqual(fields.toSorted());
    expect(seen(as)).toMatchObject({ award: { institutionId: "institution-a" } });
  });

  it("writes sums as people read them", () => {
    expect([priceText(5), priceText(1_234_567), priceText(100_000_000_00)]).toEqual(["0.05 元", "12,345.67 元", "100,000,000.00 元"]);
  });
});
