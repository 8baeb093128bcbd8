import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../../domain/kernel/canonical.ts";
import { sha256 } from "../../../domain/kernel/sha256.ts";
import { decideConfirmPlan, decideEscalatePlan, decideReturnPlan } from "../../../domain/plan/confirm-plan.ts";
import { decideFilePlan } from "../../../domain/plan/file-plan.ts";
import { decideChangePlan, decideSubmitPlan } from "../../../domain/plan/submit-plan.ts";
import type { Project } from "../../../domain/project/project.ts";
import { projectDeadlines } from "../../../domain/project/project-placement.ts";
import { aDeciding } from "../../support/a-deciding.ts";
import { aPlanContent, aProject } from "../../support/a-project.ts";

const content = aPlanContent();
const hash = sha256(canonicalJson(content));
const accepted = (decision: { readonly ok: boolean; readonly value?: Project }): Project => {
  if (!decision.value) throw new Error("expected to be accepted");
  return decision.value;
};

describe("decideSubmitPlan", () => {
  it("R70 numbers and hashes the plan and gives the authority five working days", () => {
    const project = aProject("team_formed");
    const next = accepted(decideSubmitPlan(project, { content }, aDeciding("si-a", "2026-05-06T02:00:00.000Z")));
    expect(next.status).toBe("plan_submitted");
    // May 9, 2026 is a make-up workday: 7, 8, 9, 11, 12 May.
    expect(next.plan).toMatchObject({ planVersion: 1, content, hash, confirmBy: "2026-05-12T16:00:00.000Z", confirmation: null });
  });

  it("R70 answers a returned plan with its next version", () => {
    const next = accepted(decideSubmitPlan(aProject("plan_returned"), { content }, aDeciding("si-a")));
    expect(next.plan).toMatchObject({ planVersion: 2, returnedFor: null });
  });

  it.each([
    ["a time after the contract's end", { completionTimes: [{ task: "改进", dueOn: "2027-01-01" }] }, "plan-after-contract-end"],
    ["an objective for no target of the contract", { objectives: [{ objective: "降本", targetId: "other" }] }, "unknown-target"],
    ["a target without an objective", { objectives: [{ objective: "合格率", targetId: "target-1" }] }, "target-without-objective"],
  ])("R70 refuses %s", (_, overrides, code) => {
    const poor = aPlanContent({ ...content, ...JSON.parse(JSON.stringify(overrides)) });
    expect(decideSubmitPlan(aProject("team_formed"), { content: poor }, aDeciding("si-a"))).toMatchObject({ ok: false, refusal: { code } });
  });

  it("R69 refuses a plan before the team", () => {
    expect(decideSubmitPlan(aProject("contracted"), { content }, aDeciding("si-a"))).toMatchObject({
      ok: false,
      refusal: { code: "wrong-step", details: { step: "contracted", needed: "team_formed, plan_returned" } },
    });
  });
});

describe("R71 the local authority", () => {
  const project = aProject("plan_submitted");
  const seen = { planVersion: 1 };

  it("confirms by name", () => {
    const next = accepted(decideConfirmPlan(project, seen, aDeciding("anping")));
    const confirmation = { memberId: "anping", organizationId: "authority-anping", at: "2026-05-04T02:00:00.000Z" };
    expect(next).toEqual({ ...project, status: "plan_confirmed", plan: { ...project.plan, confirmation } });
  });

  it("of the city or the province confirms too", () => {
    const city = aDeciding("anping");
    const actor = { ...city.actor, organization: { ...city.actor.organization, id: "authority-hengshui", jurisdiction: "131100" } };
    expect(decideConfirmPlan(project, seen, { ...city, actor }).ok).toBe(true);
  });

  it("returns with reasons, as often as needed", () => {
    const next = accepted(decideReturnPlan(project, { ...seen, reason: "目标不清" }, aDeciding("anping")));
    expect(next).toMatchObject({ status: "plan_returned", plan: { returnedFor: "目标不清", confirmation: null } });
  });

  it.each([
    ["of another place", "qinghe", "plan_submitted", 1, "unknown-record"],
    ["that read another version", "anping", "plan_submitted", 2, "stale-version"],
    ["before the plan is there", "anping", "team_formed", 1, "wrong-step"],
    ["twice", "anping", "plan_confirmed", 1, "wrong-step"],
  ] as const)("is refused %s", (_, as, status, planVersion, code) => {
    const refused = { ok: false, refusal: { code } };
    expect(decideConfirmPlan(aProject(status), { planVersion }, aDeciding(as))).toMatchObject(refused);
    expect(decideReturnPlan(aProject(status), { planVersion, reason: "目标不清" }, aDeciding(as))).toMatchObject(refused);
  });

  it("has its place taken by nobody else", () => {
    expect(decideConfirmPlan(project, seen, aDeciding("si-a"))).toMatchObject({ ok: false, refusal: { code: "not-permitted" } });
    expect(decideConfirmPlan(project, seen, aDeciding("officer"))).toMatchObject({ ok: false, refusal: { code: "not-permitted" } });
  });
});

describe("R71 silence", () => {
  const project = aProject("plan_submitted");
  const confirmBy = project.plan?.confirmBy ?? "";

  it("is noted once the time has run out, and is no consent", () => {
    const next = accepted(decideEscalatePlan(project, aDeciding("anping", "2026-04-17T16:00:00.001Z")));
    expect(next).toEqual({ ...project, plan: { ...project.plan, overdue: true } });
    expect(projectDeadlines(project)).toEqual([{ purpose: "escalate-plan", dueAt: confirmBy }]);
    expect(projectDeadlines(next)).toEqual([]);
    expect(decideConfirmPlan(next, { planVersion: 1 }, aDeciding("anping")).ok).toBe(true);
  });

  it("is not noted at the cut-off itself, nor twice, nor later", () => {
    const at = (state: Project, now: string) => decideEscalatePlan(state, aDeciding("anping", now));
    expect(at(project, confirmBy)).toMatchObject({ refusal: { code: "not-yet-due", details: { dueAt: confirmBy } } });
    const noted = accepted(at(project, "2026-04-20T00:00:00.000Z"));
    expect(at(noted, "2026-04-20T00:00:00.000Z")).toMatchObject({ refusal: { code: "wrong-step" } });
    expect(at(aProject("plan_confirmed"), "2026-04-20T00:00:00.000Z")).toMatchObject({ refusal: { code: "wrong-step" } });
  });
});

describe("R72 filing", () => {
  it("pins the confirmed plan under a number of its own", () => {
    const next = accepted(decideFilePlan(aProject("plan_confirmed"), {}, aDeciding("si-a")));
    expect(next.status).toBe("filed");
    expect(next.filing).toEqual({
      filingNumber: "ZS-2026-131125-000000000001-1",
      planVersion: 1,
      planHash: "1".repeat(64),
      filedAt: "2026-05-04T02:00:00.000Z",
    });
  });

  it("is refused before confirmation", () => {
    expect(decideFilePlan(aProject("plan_submitted"), {}, aDeciding("si-a"))).toMatchObject({ refusal: { code: "wrong-step" } });
  });

  it.each(["filed", "deployed", "executing", "rectifying"] as const)("is done anew for a change while %s, which then goes on", (from) => {
    const project = aProject(from);
    const changed = accepted(decideChangePlan(project, { content, reason: "企业搬迁" }, aDeciding("si-a")));
    expect(changed).toMatchObject({
      status: "plan_submitted",
      planChange: { from, reason: "企业搬迁" },
      plan: { planVersion: 2, confirmation: null },
    });
    expect(changed.filing).toEqual(project.filing);
    const confirmed = accepted(decideConfirmPlan(changed, { planVersion: 2 }, aDeciding("anping")));
    const filed = accepted(decideFilePlan(confirmed, {}, aDeciding("si-a")));
    expect(filed).toMatchObject({ status: from, planChange: null, filing: { planVersion: 2, planHash: hash } });
  });

  it("leaves no way to change a plan before it is filed or after completion", () => {
    for (const status of ["plan_confirmed", "completed"] as const)
      expect(decideChangePlan(aProject(status), { content, reason: "搬迁" }, aDeciding("si-a"))).toMatchObject({
        refusal: { code: "wrong-step" },
      });
  });
});
