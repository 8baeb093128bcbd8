import { describe, expect, it } from "vitest";
import { decideInspect } from "../../../domain/inspection/inspect-project.ts";
import { Inspection } from "../../../domain/inspection/inspection.ts";
import { decideEscalateRectification, decideReportRectification } from "../../../domain/inspection/report-rectification.ts";
import { seenInspection } from "../../../domain/inspection/seen-inspection.ts";
import { traceTargets } from "../../../domain/inspection/trace-targets.ts";
import { canonicalJson } from "../../../domain/kernel/canonical.ts";
import { Instant } from "../../../domain/kernel/instant.ts";
import { sha256 } from "../../../domain/kernel/sha256.ts";
import { Relation } from "../../../domain/member/member.ts";
import { projectDeadlines } from "../../../domain/project/project-placement.ts";
import { actorOf, aDeciding } from "../../support/a-deciding.ts";
import { aContract, anInspection, aProject } from "../../support/a-project.ts";

const { findings, targets } = Inspection.parse(anInspection());
const known = (as = "officer", relations: readonly Relation[] = []) => ({
  ...aDeciding(as),
  relations,
  satisfaction: { answers: 6, satisfied: 5 },
});
const asked = { findings, targets, outcome: "on_track" } as const;
const rectifyBy = Instant.parse("2026-05-20T16:00:00.000Z");

describe("decideInspect", () => {
  it("R74 pins the filed plan, the contract and its targets, and counts satisfaction itself", () => {
    const project = aProject("executing");
    expect(decideInspect(project, asked, known())).toMatchObject({
      ok: true,
      value: {
        status: "executing",
        inspections: [
          {
            inspectorId: "officer",
            bases: {
              planVersion: 1,
              planHash: "1".repeat(64),
              contractHash: sha256(canonicalJson(aContract())),
              targetsHash: sha256(canonicalJson(aContract().targets)),
            },
            satisfaction: { answers: 6, satisfied: 5 },
            rectifyBy: null,
          },
        ],
      },
    });
  });

  it("R75 sends to rectification with a date", () => {
    const decision = decideInspect(aProject("executing"), { ...asked, outcome: "rectify", rectifyBy }, known());
    if (!decision.ok) throw new Error(decision.refusal.code);
    expect(decision.value).toMatchObject({ status: "rectifying", inspections: [{ outcome: "rectify", rectifyBy }] });
    expect(projectDeadlines(decision.value)).toEqual([{ purpose: "escalate-rectification", dueAt: rectifyBy }]);
  });

  it("R75 records a recommendation to stop and stops nothing by itself", () => {
    const decision = decideInspect(aProject("executing"), { ...asked, outcome: "stop" }, known());
    expect(decision).toMatchObject({ ok: true, value: { status: "executing", inspections: [{ outcome: "stop" }], termination: null } });
  });

  it("R74 keeps out an officer with ties to the institution, as far back as the programme looks", () => {
    const tie = (until: string | null) => [Relation.parse({ organizationId: "institution-a", kind: "advice", until })];
    const refused = { ok: false, refusal: { code: "inspector-barred", clause: "4", details: { years: 3 } } };
    expect(decideInspect(aProject("executing"), asked, known("officer", tie(null)))).toEqual(refused);
    expect(decideInspect(aProject("executing"), asked, known("officer", tie("2023-05-04")))).toEqual(refused);
    expect(decideInspect(aProject("executing"), asked, known("officer", tie("2023-05-03"))).ok).toBe(true);
  });

  it.each([
    ["a target left out", { targets: targets.slice(1) }, "target-not-inspected"],
    ["a target of no contract", { targets: [...targets, { targetId: "x", course: "behind", finding: "无" }] }, "unknown-target"],
    ["rectification without a date", { outcome: "rectify" }, "rectify-date-missing"],
    ["a date without rectification", { rectifyBy }, "rectify-date-missing"],
    ["a date beyond twenty working days", { outcome: "rectify", rectifyBy: "2026-07-01T00:00:00.000Z" }, "rectify-date-outside"],
    ["a date already past", { outcome: "rectify", rectifyBy: "2026-05-04T02:00:00.000Z" }, "rectify-date-outside"],
  ])("R75 refuses %s", (_, overrides, code) => {
    const { findings, targets, outcome, rectifyBy } = { ...asked, rectifyBy: undefined, ...overrides };
    const parsed = Inspection.pick({ findings: true, targets: true, outcome: true }).parse({ findings, targets, outcome });
    const date = rectifyBy === undefined ? {} : { rectifyBy: Instant.parse(rectifyBy) };
    expect(decideInspect(aProject("executing"), { ...parsed, ...date }, known())).toMatchObject({ ok: false, refusal: { code } });
  });

  it("refuses an outcome that the programme does not use", () => {
    const base = known();
    const settings = {
      ...base.settings,
      inspection: { ...base.settings.inspection, outcomes: [...base.settings.inspection.outcomes].slice(0, 2) },
    };
    const decision = decideInspect(aProject("executing"), { ...asked, outcome: "stop" }, { ...base, settings });
    expect(decision).toMatchObject({ refusal: { code: "outcome-not-used" } });
  });

  it("refuses the twenty-fifth inspection", () => {
    const project = aProject("executing", { inspections: Array.from({ length: 24 }, () => anInspection()) });
    expect(decideInspect(project, asked, known())).toMatchObject({ refusal: { code: "inspection-limit", details: { limit: 24 } } });
  });

  it.each([
    ["the institution", "si-a", "executing", "not-permitted"],
    ["the officer before the work begins", "officer", "deployed", "wrong-step"],
    ["the officer while rectification runs", "officer", "rectifying", "wrong-step"],
  ] as const)("refuses %s", (_, as, status, code) => {
    expect(decideInspect(aProject(status), asked, known(as))).toMatchObject({ ok: false, refusal: { code } });
  });
});

describe("R75 rectification", () => {
  const project = aProject("rectifying");
  const late = "2026-06-20T16:00:00.001Z";

  it("is reported by the institution, which then goes on", () => {
    const asked = { report: "已更换设备", evidenceIds: ["photo"] };
    expect(decideReportRectification(project, asked, aDeciding("si-a"))).toMatchObject({
      ok: true,
      value: { status: "executing", inspections: [{ rectification: asked }] },
    });
    expect(decideReportRectification(aProject("executing"), asked, aDeciding("si-a"))).toMatchObject({ refusal: { code: "wrong-step" } });
    expect(decideReportRectification(project, asked, aDeciding("officer"))).toMatchObject({ refusal: { code: "not-permitted" } });
  });

  it("that is late is noted once and can still be reported", () => {
    expect(decideEscalateRectification(project, aDeciding("officer", "2026-06-20T16:00:00.000Z"))).toMatchObject({
      refusal: { code: "not-yet-due" },
    });
    const noted = decideEscalateRectification(project, aDeciding("officer", late));
    if (!noted.ok) throw new Error(noted.refusal.code);
    expect(noted.value).toMatchObject({ status: "rectifying", inspections: [{ overdue: true }] });
    expect(projectDeadlines(noted.value)).toEqual([]);
    expect(decideEscalateRectification(noted.value, aDeciding("officer", late))).toMatchObject({ refusal: { code: "wrong-step" } });
    expect(decideReportRectification(noted.value, { report: "已整改", evidenceIds: [] }, aDeciding("si-a", late)).ok).toBe(true);
  });
});

describe("what is seen of inspections", () => {
  const inspection = Inspection.parse(anInspection());

  it.each(["officer", "supervisor"])("R75 the %s sees the satisfaction count", (as) => {
    expect(seenInspection(inspection, actorOf(as))).toEqual(inspection);
  });

  it.each(["si-a", "anping", "association", "unit-1"])("R75 %s sees the inspection without it, whatever the count", (as) => {
    const other = Inspection.parse(anInspection({ satisfaction: { answers: 1, satisfied: 0 } }));
    expect(seenInspection(inspection, actorOf(as))).toEqual(seenInspection(other, actorOf(as)));
    expect(seenInspection(inspection, actorOf(as))).not.toHaveProperty("satisfaction");
  });

  it("R74 each target is traced to its objectives and judgements, with its gap", () => {
    const project = aProject("executing", { inspections: [anInspection()] });
    expect(traceTargets(project)).toMatchObject([
      { targetId: "target-1", objectives: ["一次合格率达到 96%"], judgements: [{ course: "on_course", planVersion: 1 }], gap: null },
      { targetId: "target-2", judgements: [{ course: "behind" }], gap: "behind" },
    ]);
    expect(traceTargets(aProject("executing")).map(({ gap }) => gap)).toEqual(["not-inspected", "not-inspected"]);
    expect(traceTargets(aProject("contracted")).map(({ gap }) => gap)).toEqual(["no-objective", "no-objective"]);
    expect(traceTargets(aProject("recommended"))).toEqual([]);
  });
});
