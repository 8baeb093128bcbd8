import { describe, expect, it } from "vitest";
import { getEvaluation } from "../../domain/conformity-evaluation/read-contract.ts";
import {
  closeCultivation,
  getCultivation,
  joinCultivation,
  listActivities,
  planCultivation,
  recordActivity,
} from "../../domain/cultivation/contract.ts";
import { checkConflicts, getExpert } from "../../domain/expert/read-contract.ts";
import { Id } from "../../domain/kernel/id.ts";
import { addDays, localDateOf, yearOf } from "../../domain/kernel/instant.ts";
import { getNqiDiagnosis, nqiTrend, recordNqiDiagnosis, requestNqi } from "../../domain/nqi/contract.ts";
import { NqiElement } from "../../domain/nqi/nqi-diagnosis.ts";
import { namesIn } from "./support/open-api.ts";
import { unitOfTheYear } from "./support/the-units.ts";
import { as, clockNow, publicly } from "./support/year.ts";

const association = as("association");
const officer = as("officer");
const today = localDateOf(await clockNow());
const plan = {
  title: "丝网产业培育计划",
  year: yearOf(today),
  plan: "集中培训与现场辅导。",
  evidenceIds: [],
  partners: [Id.parse("partner-1")],
};
const firm = as("crowd-unit-002");
const evaluationId = unitOfTheYear("crowd-unit-002");

describe("cultivation with associations", () => {
  it("R16 is planned by the body or a partner, joined by a unit's own act, and recorded for those who joined", async () => {
    for (const sub of ["unit-1", "si-a", "anping", "supervisor"])
      expect(await as(sub).refused(planCultivation, {}, plan)).toBe("not-permitted");
    expect(await officer.refused(planCultivation, {}, { ...plan, partners: [Id.parse("institution-a")] })).toBe("partner-unfit");
    const { id } = await association.call(planCultivation, {}, plan);
    for (const sub of ["officer", "association", "anping"])
      expect(await as(sub).refused(joinCultivation, { id }, {})).toBe("not-permitted");
    const activity = {
      date: today,
      kind: "training" as const,
      summary: "过程控制培训",
      advisers: [],
      unitIds: [Id.parse("crowd-unit-002")],
      evidenceIds: [],
    };
    expect(await association.refused(recordActivity, { id }, activity)).toBe("unit-not-joined");
    await firm.call(joinCultivation, { id }, {});
    expect(await firm.refused(joinCultivation, { id }, {})).toBe("already-joined");
    expect(await association.refused(recordActivity, { id }, { ...activity, date: addDays(today, 1) })).toBe("activity-ahead");
    // A partner answers for its own people only.
    const foreign = { ...activity, advisers: [Id.parse("crowd-candidate-016")] };
    expect(await association.refused(recordActivity, { id }, foreign)).toBe("unknown-record");
    await association.call(recordActivity, { id }, { ...activity, advisers: [Id.parse("association")] });
    const { rows } = await firm.call(listActivities, { id }, { limit: 50 });
    expect(rows).toMatchObject([{ date: today, kind: "training", summary: "过程控制培训", unitIds: ["crowd-unit-002"] }]);
    expect((await officer.call(getCultivation, { id }, {})).cultivation).toMatchObject({
      status: "running",
      activities: 1,
      partners: ["partner-1"],
      units: ["crowd-unit-002"],
    });
    expect((await association.call(closeCultivation, { id }, { summary: "一家单位完成培训。" })).step).toBe("closed");
    expect(await as("unit-2").refused(joinCultivation, { id }, {})).toBe("wrong-step");
  });

  it("R16, R05 who cultivated a unit may not judge it, and cultivation leaves no trace in its evaluation", async () => {
    const adviser = Id.parse("crowd-candidate-017");
    expect((await officer.call(checkConflicts, { id: adviser }, { evaluationId })).conflicts).toEqual([]);
    const { id } = await officer.call(planCultivation, {}, { ...plan, title: "现场辅导" });
    await firm.call(joinCultivation, { id }, {});
    const unitIds = [Id.parse("crowd-unit-002")];
    const activity = { date: today, kind: "guidance" as const, summary: "现场辅导一次", advisers: [adviser], unitIds, evidenceIds: [] };
    const before = await officer.call(getEvaluation, { id: evaluationId }, {});
    await officer.call(recordActivity, { id }, activity);
    const { conflicts } = await officer.call(checkConflicts, { id: adviser }, { evaluationId });
    expect(conflicts).toEqual([{ ground: "cultivation", path: ["crowd-unit-002"] }]);
    expect(await officer.call(getEvaluation, { id: evaluationId }, {})).toEqual(before);
    expect(namesIn(before).filter((name) => /cultivat|nqi/i.test(name))).toEqual([]);
  });

  it("R16 a unit sees that it takes part, not who else does", async () => {
    const { id } = await association.call(planCultivation, {}, { ...plan, title: "联合攻关" });
    await firm.call(joinCultivation, { id }, {});
    await as("unit-2").call(joinCultivation, { id }, {});
    expect((await firm.call(getCultivation, { id }, {})).cultivation.units).toEqual(["crowd-unit-002"]);
    expect((await as("unit-3").call(getCultivation, { id }, {})).cultivation.units).toEqual([]);
    expect(await publicly.refused(getCultivation, { id }, {})).toBe("unauthenticated");
  });
});

describe("help with quality infrastructure", () => {
  const findings = NqiElement.options.map((element, index) => ({ element, level: 1 + index, finding: "已有基础", nextStep: "补齐短板" }));
  const adviser = Id.parse("crowd-candidate-014");

  it("R17 is asked for by the unit, once a year, and diagnosed element by element by somebody who then does not judge it", async () => {
    const unit = as("crowd-unit-003");
    for (const sub of ["officer", "association", "anping"])
      expect(await as(sub).refused(requestNqi, {}, { wish: "代为申请" })).toBe("not-permitted");
    const { id } = await unit.call(requestNqi, {}, { wish: "希望建立计量管理" });
    expect(await unit.refused(requestNqi, {}, { wish: "再次申请" })).toBe("nqi-requested");
    expect(await as("crowd-unit-001").refused(getNqiDiagnosis, { id }, {})).toBe("unknown-record");
    const told = { on: today, advisers: [adviser] };
    expect(await officer.refused(recordNqiDiagnosis, { id }, { ...told, findings: findings.slice(1) })).toBe("nqi-elements-missing");
    expect(await officer.refused(recordNqiDiagnosis, { id }, { ...told, on: addDays(today, 1), findings })).toBe("activity-ahead");
    await officer.call(recordNqiDiagnosis, { id }, { ...told, findings });
    expect(await officer.refused(recordNqiDiagnosis, { id }, { ...told, findings })).toBe("wrong-step");
    const { diagnosis } = await unit.call(getNqiDiagnosis, { id }, {});
    expect(diagnosis.diagnosis?.findings).toEqual(findings);
    const { years } = await unit.call(nqiTrend, { unitId: Id.parse("crowd-unit-003") }, {});
    const levels = Object.fromEntries(findings.map(({ element, level }) => [element, level]));
    expect(years).toEqual([{ year: yearOf(today), levels }]);
    const { relations } = await officer.call(getExpert, { id: adviser }, {});
    expect(relations).toMatchObject([{ organizationId: "crowd-unit-003", kind: "nqi-guidance", until: today }]);
    const checked = await officer.call(checkConflicts, { id: adviser }, { evaluationId: unitOfTheYear("crowd-unit-003") });
    expect(checked.conflicts).toEqual([{ ground: "nqi-guidance", path: ["crowd-unit-003"] }]);
  });
});
