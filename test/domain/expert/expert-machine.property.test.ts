import * as fc from "fast-check";
import { expect, it } from "vitest";
import { decideAdmitExpert, decideRejectExpert, decideRenewExpert } from "../../../domain/expert/admit-expert.ts";
import { decideApplyAsExpert, decideRecommendExpert } from "../../../domain/expert/apply-as-expert.ts";
import { decideAppraiseExpert } from "../../../domain/expert/appraise-expert.ts";
import { type Expert, ExpertStatus, expertNoun } from "../../../domain/expert/expert.ts";
import { isAvailable } from "../../../domain/expert/is-available.ts";
import { decideRemoveExpert } from "../../../domain/expert/remove-expert.ts";
import { decideReinstateExpert, decideSuspendExpert } from "../../../domain/expert/suspend-expert.ts";
import { decideRecordTraining } from "../../../domain/expert/train-expert.ts";
import { decideVetExpert } from "../../../domain/expert/vet-expert.ts";
import { type Instant, localDateOf } from "../../../domain/kernel/instant.ts";
import type { Refusal, Result } from "../../../domain/kernel/result.ts";
import { aDeciding } from "../../support/a-deciding.ts";
import { aDecision } from "../../support/a-decision.ts";
import { anExpert, aProfile } from "../../support/an-expert.ts";
import { atNine, checkMachine } from "../../support/machine.ts";

type Command = { readonly name: string; readonly by: string };
const candidate = {
  memberId: "expert-1",
  name: "测试expert-1",
  organization: { id: "employer-1", kind: "local-authority" as const, jurisdiction: "130000" },
};
const superior = { memberId: "hr", organization: candidate.organization, roles: ["representative" as const] };
const reason = "依据记录";
const grounds = { reason, evidenceIds: ["file-1"] };

const commands: Readonly<Record<string, (expert: Expert, by: string, now: Instant) => Result<Expert, Refusal>>> = {
  apply: (expert, _, now) =>
    decideApplyAsExpert(expert, { profile: aProfile, publicConsent: true }, { ...aDeciding("expert-1", now), candidate }),
  recommend: (expert, _, now) =>
    decideRecommendExpert(expert, { opinion: reason, profile: aProfile }, { ...aDeciding("officer", now), actor: superior, candidate }),
  vet: (expert, by, now) => decideVetExpert(expert, { opinion: reason }, aDeciding(by, now)),
  admit: (expert, by, now) => decideAdmitExpert(expert, { reason }, aDeciding(by, now)),
  reject: (expert, by, now) => decideRejectExpert(expert, { reason }, aDeciding(by, now)),
  renew: (expert, by, now) => decideRenewExpert(expert, { reason }, aDeciding(by, now)),
  pass: (expert, by, now) => decideRecordTraining(expert, { course: now, on: localDateOf(now), score: 60 }, aDeciding(by, now)),
  flunk: (expert, by, now) => decideRecordTraining(expert, { course: now, on: localDateOf(now), score: 59 }, aDeciding(by, now)),
  praise: (expert, by, now) =>
    decideAppraiseExpert(expert, { cycleId: now, evaluationId: null, grade: "excellent", reason }, aDeciding(by, now)),
  fail: (expert, by, now) => decideAppraiseExpert(expert, { cycleId: now, evaluationId: null, grade: "fail", reason }, aDeciding(by, now)),
  suspend: (expert, by, now) => decideSuspendExpert(expert, grounds, aDeciding(by, now)),
  reinstate: (expert, by, now) => decideReinstateExpert(expert, grounds, aDeciding(by, now)),
  remove: (expert, by, now) => {
    const subject = { kind: "expert-removal" as const, memberId: "expert-1" };
    const minutes = { text: "纪要", evidenceId: null, concludedBy: "officer", at: now };
    const decision = by === "officer-2" ? undefined : aDecision({ subject, status: "carried", minutes });
    return decideRemoveExpert(expert, { reason }, { ...aDeciding(by, now), decision });
  },
};

const command = fc.record({
  name: fc.constantFrom(...Object.keys(commands)),
  by: fc.constantFrom("officer", "officer-2", "approver", "expert-1"),
});

const entry = { recommendation: null, vetting: null, admission: null, training: [] };
const machine = {
  noun: expertNoun,
  id: "expert-1",
  startsAt: atNine,
  statusOf: ({ status }: Expert) => status,
  transitions: {
    applied: ["vetted", "rejected"],
    vetted: ["admitted", "rejected"],
    admitted: ["active", "removed"],
    active: ["suspended", "removed"],
    suspended: ["active", "removed"],
    rejected: ["applied"],
  },
  command,
  apply: (expert: Expert, { name, by }: Command, now: Instant): Result<Expert, Refusal> => {
    const decide = commands[name];
    if (!decide) throw new Error(`no command ${name}`);
    return decide(expert, by, now);
  },
  invariant: (before: Expert, after: Expert) => {
    const last = after.changes.at(-1);
    // Every change of standing has its line, by another than the expert; who admits did not vet.
    if (before.status !== after.status) expect(last).toMatchObject({ from: before.status, to: after.status });
    if (before.status !== after.status && after.status !== "applied") expect(last?.by.memberId).not.toBe("expert-1");
    if (after.status === "admitted") expect(after.admission?.by.memberId).not.toBe(after.vetting?.by.memberId);
    if (after.status === "removed") expect(last?.decisionId).toBe("decision-1");
    if (after.status !== "active") expect(isAvailable(after, localDateOf(atNine))).not.toBe(true);
  },
};

it("R11–R13, R15 every command on an expert is refused by name or leads on as A.2 allows", () => {
  const reached = new Set<string>();
  for (const initial of [anExpert({ status: "applied", ...entry }), anExpert({ status: "admitted", training: [] }), anExpert()])
    for (const status of checkMachine({ ...machine, initial }, 120)) reached.add(status);
  expect([...reached].sort()).toEqual([...ExpertStatus.options].sort());
});
