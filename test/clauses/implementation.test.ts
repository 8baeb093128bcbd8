import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../domain/kernel/canonical.ts";
import { sha256 } from "../../domain/kernel/sha256.ts";
import { changePlan, confirmPlan, filePlan, formTeam, listPlanVersions, submitPlan } from "../../domain/plan/contract.ts";
import { getProject } from "../../domain/project/contract.ts";
import { applyForAcceptance, listServiceLogs, startExecution, submitSummary } from "../../domain/project/delivery-contract.ts";
import { send } from "./support/raw.ts";
import { historyOf, projectsOfTheYear, representativeOf } from "./support/the-year.ts";
import { as, next, sawInTheYear } from "./support/year.ts";

const officer = as("officer");
const delivered = async () => (await projectsOfTheYear()).map(({ project }) => project);
const aProject = async () => {
  const [project] = await delivered();
  if (!project?.contract) throw new Error("the year has a contracted project");
  return { id: project.projectId, winner: representativeOf(project.contract.institutionId), project };
};

describe("7.2.1 team", () => {
  it("R68 the team has one leader, and every milestone of the contract was served within the contract's time", async () => {
    for (const { team, contract, servedMilestoneIds, completedAt } of await delivered()) {
      expect(team?.filter(({ leads }) => leads)).toHaveLength(1);
      expect(contract?.milestones.map(({ milestoneId }) => milestoneId).toSorted()).toEqual(servedMilestoneIds.toSorted());
      expect(contract?.milestones.every(({ dueOn }) => dueOn <= contract.endsOn)).toBe(true);
      expect(completedAt).not.toBeNull();
    }
  });

  it("R68 only the contracted institution forms the team, and not before there is a contract", async () => {
    const { id } = await aProject();
    const team = [{ name: "王工", duty: "组长", leads: true, competences: [{ competence: "质量管理", evidenceId: "none" }] }];
    expect(await as("si-d").refused(formTeam, { id }, { team })).toBe("unknown-record");
    expect(await as("si-a").refused(formTeam, { id: next.bidding.projectId }, { team })).toBe("not-permitted");
  });

  it("R69 each competence the contract asks for is held by a member and proved by a file", async () => {
    expect(sawInTheYear("R69", "every needed competence must be covered")).toBe(true);
    for (const { team, contract } of await delivered()) {
      const held = (team ?? []).flatMap(({ competences }) => competences);
      expect(contract?.requiredCompetences.every((needed) => held.some(({ competence }) => competence === needed))).toBe(true);
      expect(held.every(({ evidenceId }) => evidenceId !== "")).toBe(true);
    }
  });
});

describe("7.2.2 plan", () => {
  it("R70 the plan has completion times, objectives for every target of the contract, and service content", async () => {
    for (const { plan, contract } of await delivered()) {
      expect(plan?.content.completionTimes.every(({ dueOn }) => dueOn <= (contract?.endsOn ?? ""))).toBe(true);
      const aimedAt = plan?.content.objectives.map(({ targetId }) => targetId);
      expect(contract?.targets.every(({ targetId }) => aimedAt?.includes(targetId))).toBe(true);
      expect(plan?.content.serviceContent).not.toBe("");
    }
  });

  it("R70 a plan without any one of the three parts is refused, naming the part", async () => {
    const { id, winner, project } = await aProject();
    const { content } = submitPlan.request.parse({ content: project.plan?.content });
    for (const [part, empty] of [
      ["completionTimes", []],
      ["objectives", []],
      ["serviceContent", ""],
    ] as const) {
      const body = { content: { ...content, [part]: empty } };
      const answer = await send("POST", `/implementation/projects/${id}/plans`, { by: winner, body });
      expect(answer).toMatchObject({ status: 422, body: { code: "invalid-request", errors: [{ field: `content.${part}` }] } });
    }
  });

  it("R71 the plan was confirmed by the place's own authority, after it had sent a first version back with reasons", async () => {
    expect(sawInTheYear("R71", "only the place's own authority confirms")).toBe(true);
    for (const { projectId, plan, proposedBy } of await delivered()) {
      expect(plan?.confirmation?.organizationId).toBe(proposedBy.organizationId);
      const { versions } = await officer.call(listPlanVersions, { id: projectId }, {});
      expect(versions.map(({ returnedFor }) => returnedFor)).toEqual(["请补充培训安排。", null]);
      expect(versions[1]?.redline?.serviceContent?.after).toContain("培训不少于三次");
    }
  });

  it("R71 neither the evaluation body nor the institution confirms a plan in the authority's stead", async () => {
    const { id, winner } = await aProject();
    for (const sub of ["officer", "approver", winner])
      expect(await as(sub).refused(confirmPlan, { id }, { planVersion: 2 })).toBe("not-permitted");
  });

  it("R72 the filing has a number of its own and pins the confirmed plan by its hash, which anyone concerned recomputes", async () => {
    expect(sawInTheYear("R72", "a plan is filed only after it was confirmed")).toBe(true);
    const filings = (await delivered()).map(({ plan, filing }) => {
      expect(filing?.planHash).toBe(plan?.hash);
      expect(sha256(canonicalJson(plan?.content ?? {}))).toBe(plan?.hash);
      expect((filing?.filedAt ?? "") >= (plan?.confirmation?.at ?? "9")).toBe(true);
      return filing?.filingNumber;
    });
    expect(new Set(filings).size).toBe(filings.length);
  });

  it("R72 once the work is over the filed plan is neither filed again nor changed", async () => {
    const { id, winner, project } = await aProject();
    const { content } = submitPlan.request.parse({ content: project.plan?.content });
    expect(await as(winner).refused(filePlan, { id }, {})).toBe("wrong-step");
    expect(await as(winner).refused(changePlan, { id }, { content, reason: "补改" })).toBe("wrong-step");
  });
});

describe("7.2.3 delivery", () => {
  it("R73 work began after a deployment meeting with minutes, attendance and tasks, and every piece of it is logged", async () => {
    expect(sawInTheYear("R73", "no work before the deployment meeting")).toBe(true);
    for (const { projectId, meeting } of await delivered()) {
      expect([meeting?.attendees.length, meeting?.tasks.length, meeting?.minutesEvidenceId !== ""]).toEqual([3, 1, true]);
      const steps = (await historyOf("project", projectId)).map(({ changes }) => changes["status"]);
      expect(steps.indexOf("deployed")).toBeLessThan(steps.indexOf("executing"));
      const { rows } = await officer.call(listServiceLogs, { id: projectId }, { limit: 200 });
      expect(rows).toHaveLength(10);
    }
  });

  it("R73 nobody starts the work of a project twice", async () => {
    const { id, winner } = await aProject();
    expect(await as(winner).refused(startExecution, { id }, {})).toBe("wrong-step");
  });
});

describe("7.2.5 summary", () => {
  it("R76 results, highlights and experience were summed up before acceptance was applied for", async () => {
    expect(sawInTheYear("R76", "no acceptance without a summary")).toBe(true);
    for (const { projectId, summary } of await delivered()) {
      expect([summary?.results, summary?.highlights, summary?.experience]).not.toContain("");
      const steps = (await historyOf("project", projectId)).map(({ changes }) => changes["status"]);
      expect(steps.indexOf("completed")).toBeLessThan(steps.indexOf("summarised"));
      expect(steps.indexOf("summarised")).toBeLessThan(steps.indexOf("acceptance_applied"));
    }
  });

  it("R76 a summary without one of its three parts is refused, and only the institution writes it", async () => {
    const { id, winner } = await aProject();
    const summary = { results: "一", highlights: "二", experience: "三", evidenceIds: [] };
    for (const part of ["results", "highlights", "experience"] as const)
      expect(await as(winner).refused(submitSummary, { id }, { ...summary, [part]: " " })).toBe("invalid-request");
    expect(await officer.refused(submitSummary, { id }, summary)).toBe("not-permitted");
    expect(await as(winner).refused(applyForAcceptance, { id }, {})).toBe("wrong-step");
    expect((await officer.call(getProject, { id }, {})).project.status).toBe("archived");
  });
});
