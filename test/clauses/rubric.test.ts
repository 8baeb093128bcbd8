import { describe, expect, it } from "vitest";
import { getEvaluation } from "../../domain/conformity-evaluation/read-contract.ts";
import { openApplications } from "../../domain/creation-activity/contract.ts";
import { listActivities } from "../../domain/creation-activity/public-contract.ts";
import { canonicalJson } from "../../domain/kernel/canonical.ts";
import { Id } from "../../domain/kernel/id.ts";
import { sha256 } from "../../domain/kernel/sha256.ts";
import { getRubric, publishRubric, reviseRubric, startRubric, withdrawRubric } from "../../domain/rubric/contract.ts";
import { listPublicRubrics, readRubric } from "../../domain/rubric/public-contract.ts";
import { activityOfTheYear, technicalOf, unitOfTheYear, units } from "./support/the-units.ts";
import { as, cycleId, next, publicly, sawInTheYear } from "./support/year.ts";

const officer = as("officer");
const approver = as("approver");
const draft = async (year: number) => {
  const title = { zh: `${year} 细则草案`, en: `Draft of ${year}` };
  return { id: (await officer.call(startRubric, {}, { year, title })).id };
};

describe("the rubric of units", () => {
  it("R04 was public before applications opened, and anyone recomputes its hash", async () => {
    expect(sawInTheYear("R04", "no application before the rubric is public")).toBe(true);
    const { rubricId, rubricHash, opensAt } = await activityOfTheYear();
    const rubric = await publicly.call(readRubric, { id: rubricId }, {});
    expect(rubric.publishedAt).not.toBeNull();
    expect((rubric.publishedAt ?? opensAt) < opensAt).toBe(true);
    expect([rubric.contentHash, sha256(canonicalJson(rubric.tree))]).toEqual([rubricHash, rubricHash]);
    const { rows } = await publicly.call(listPublicRubrics, {}, { limit: 200 });
    expect(rows.find((row) => row.rubricId === rubricId)).toMatchObject({ status: "published", contentHash: rubricHash });
    const activities = await publicly.call(listActivities, {}, {});
    expect(activities.rows.find((row) => row.cycleId === cycleId)).toMatchObject({ rubricId, status: "finished" });
  });

  it("R04 every unit of the year signed for it and is marked by it, each point with the same maximum for all", async () => {
    const { rubricId, rubricHash } = await activityOfTheYear();
    const { tree } = await publicly.call(readRubric, { id: rubricId }, {});
    const maxima = tree.points.map(({ point, weight }) => [point, weight * tree.totalPoints]);
    for (const sub of units) {
      const { evaluation } = await officer.call(getEvaluation, { id: unitOfTheYear(sub) }, {});
      expect(evaluation.statement?.rubricHash).toBe(rubricHash);
      const { terms } = (await technicalOf(sub)).evaluation;
      expect(terms.points.map(({ point, maximum }) => [point, maximum])).toEqual(maxima);
    }
  });

  it("R04 once published it is not revised, and once a year is judged by it, not withdrawn", async () => {
    const { rubricId } = await activityOfTheYear();
    for (const id of [rubricId, Id.parse(next.applying.rubricId)]) {
      const { rubric, version } = await officer.call(getRubric, { id }, {});
      expect(await officer.refused(reviseRubric, { id }, { tree: rubric.tree })).toBe("wrong-step");
      expect(await approver.refused(withdrawRubric, { id }, { reason: "另行发布" })).toBe("rubric-in-use");
      expect((await officer.call(getRubric, { id }, {})).version).toBe(version);
    }
  });

  it("R04 a draft is nobody's but the body's, and is published by someone who did not write it, whole", async () => {
    const params = await draft(2031);
    for (const sub of ["unit-1", "crowd-candidate-001", "anping"])
      expect(await as(sub).refused(getRubric, params, {})).toBe("unknown-record");
    expect(await publicly.refused(readRubric, params, {})).toBe("unknown-record");
    expect(await officer.refused(publishRubric, params, {})).toBe("not-permitted");
    const { tree } = (await officer.call(getRubric, params, {})).rubric;
    const [first, ...others] = tree.points;
    if (!first) throw new Error("a rubric has points");
    const lighter = { ...tree, points: [{ ...first, weight: first.weight - 1 }, ...others] };
    await officer.call(reviseRubric, params, { tree: lighter });
    expect((await officer.call(getRubric, params, {})).problems.map(({ code }) => code)).toContain("weights-do-not-sum");
    expect(await approver.refused(publishRubric, params, {})).toBe("weights-do-not-sum");
    await officer.call(reviseRubric, params, { tree });
    expect((await approver.call(publishRubric, params, {})).step).toBe("published");
  });

  it("R04 applications do not open by a draft, nor by a rubric that was published only in the same moment", async () => {
    const { id } = await draft(2028);
    const asked = { cycleId: Id.parse(next.recommending.cycleId), rubricId: id, title: "过早受理" };
    expect(await officer.refused(openApplications, {}, asked)).toBe("wrong-step");
    await approver.call(publishRubric, { id }, {});
    expect(await officer.refused(openApplications, {}, asked)).toBe("wrong-step");
  });
});
