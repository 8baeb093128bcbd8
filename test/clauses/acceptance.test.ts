import { describe, expect, it } from "vitest";
import { finishReview, formPanel, issuePlan, scheduleDefence, submitMaterials } from "../../domain/acceptance/contract.ts";
import { getAcceptance } from "../../domain/acceptance/read-contract.ts";
import { acceptedProjects, anAcceptance, representativeOf, settingsOfTheYear } from "./support/the-year.ts";
import { as, sawInTheYear } from "./support/year.ts";

const officer = as("officer");

describe("7.3.1 panel", () => {
  it("R77 each panel has an odd number of members from at least two kinds of organisation and one leader", async () => {
    for (const { acceptance } of await acceptedProjects()) {
      const seats = acceptance.panel?.seats ?? [];
      expect(seats.length % 2).toBe(1);
      expect(new Set(seats.map(({ source }) => source)).size).toBeGreaterThanOrEqual(2);
      expect(seats.filter(({ leads }) => leads)).toHaveLength(1);
    }
  });

  it("R77 nobody of the institution or of its rivals sits on its panel, and only the body forms one", async () => {
    expect(sawInTheYear("R77", "own people never sit on its panel")).toBe(true);
    for (const { acceptance } of await acceptedProjects())
      expect(acceptance.panel?.seats.some(({ organizationId }) => organizationId.startsWith("institution-"))).toBe(false);
    const { id, winner } = await anAcceptance();
    const members = [1, 2, 3].map((number) => ({ memberId: `expert-${number}`, leads: number === 1 }));
    expect(await as(winner).refused(formPanel, { id }, { members })).toBe("not-permitted");
    expect(await officer.refused(formPanel, { id }, { members })).toBe("wrong-step");
  });
});

describe("7.3.2 plan, rubric and materials", () => {
  it("R78 the institution reads plan and rubric before its materials are due; the rubric sums to 100 and assesses every target", async () => {
    for (const { acceptance, project } of await acceptedProjects()) {
      const seen = await as(representativeOf(acceptance.institutionId)).call(getAcceptance, { id: acceptance.acceptanceId }, {});
      const { plan } = seen.acceptance;
      expect((plan?.issuedAt ?? "9") < (plan?.materialsDueAt ?? "")).toBe(true);
      expect(plan?.rubric.reduce((sum, { points }) => sum + points, 0)).toBe(100);
      const assessed = plan?.rubric.flatMap(({ targetIds }) => targetIds);
      expect(project.contract?.targets.every(({ targetId }) => assessed?.includes(targetId))).toBe(true);
    }
  });

  it("R78 a plan once issued is not issued anew", async () => {
    const { id, acceptance } = await anAcceptance();
    const { text, materialsDueAt } = acceptance.plan ?? {};
    const rubric = acceptance.plan?.rubric.map(({ line, requirement, targetIds }) => ({ line, requirement, targetIds }));
    const again = issuePlan.request.parse({ text, rubric, checklist: { changed: [], added: [] }, materialsDueAt });
    expect(await officer.refused(issuePlan, { id }, again)).toBe("wrong-step");
  });

  it("R79 the checklist has the six materials and the summary, each with its need, and every required one was handed in", async () => {
    expect(sawInTheYear("R79", "every required material must be there")).toBe(true);
    const { materials: needs } = (await settingsOfTheYear()).acceptance;
    for (const { acceptance } of await acceptedProjects()) {
      const checklist = acceptance.plan?.checklist ?? [];
      expect(Object.fromEntries(checklist.map(({ slot, need }) => [slot, need]))).toEqual(needs);
      const handedIn = acceptance.materials.filter(({ evidenceIds }) => evidenceIds.length > 0).map(({ slot }) => slot);
      expect(checklist.filter(({ need }) => need === "required").every(({ slot }) => handedIn.includes(slot))).toBe(true);
    }
    const { id } = await anAcceptance();
    expect(await officer.refused(submitMaterials, { id }, { materials: [{ slot: "project_summary", evidenceIds: ["none"] }] })).toBe(
      "not-permitted",
    );
  });
});

describe("7.3.3 review and defence", () => {
  it("R80 every material was reviewed within the set time, after one supplement, and only then was the defence held", async () => {
    expect(sawInTheYear("R80", "no defence before every material is reviewed")).toBe(true);
    for (const { acceptance } of await acceptedProjects()) {
      expect(acceptance.materialReviews.map(({ slot }) => slot).toSorted()).toEqual(
        acceptance.materials.map(({ slot }) => slot).toSorted(),
      );
      expect(acceptance.materialReviews.every(({ outcome }) => outcome === "accepted")).toBe(true);
      expect([acceptance.supplementsUsed, acceptance.review?.overdue]).toEqual([1, false]);
      expect((acceptance.defence?.at ?? "") < (acceptance.review?.dueAt ?? "")).toBe(true);
    }
    const { id, winner, acceptance } = await anAcceptance();
    expect(await as(winner).refused(finishReview, { id }, {})).toBe("not-permitted");
    const soon = scheduleDefence.request.parse({ at: acceptance.announcedAt, place: "评审室" });
    expect(await officer.refused(scheduleDefence, { id }, soon)).toBe("wrong-step");
  });

  it("R81 the institution named who answers; every member asked, each question has its answer, and the minutes are filed", async () => {
    for (const { acceptance } of await acceptedProjects()) {
      const { respondent, record } = acceptance.defence ?? {};
      const members = acceptance.panel?.seats.map(({ memberId }) => memberId).toSorted();
      expect(respondent).toEqual({ name: "王工", duty: "项目组长" });
      expect(record?.attendance.toSorted()).toEqual(members);
      expect(record?.questions.map(({ askedBy }) => askedBy).toSorted()).toEqual(members);
      expect(record?.questions.every(({ question, answer }) => question !== "" && answer !== "")).toBe(true);
      expect([record?.minutesEvidenceId === "", record?.recording]).toEqual([false, null]);
    }
  });

  it("R81 the institution reads what was asked, not who asked it", async () => {
    const { id, winner } = await anAcceptance();
    const { defence } = (await as(winner).call(getAcceptance, { id }, {})).acceptance;
    expect(defence?.record?.questions).toHaveLength(5);
    expect(JSON.stringify(defence)).not.toMatch(/expert-\d/);
  });
});
