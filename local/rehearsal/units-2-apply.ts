import { apply, signStatement, submitApplication, submitSupplement } from "../../domain/application/contract.ts";
import { getApplication } from "../../domain/application/read-contract.ts";
import { saveSection } from "../../domain/application/section-contract.ts";
import { SectionId, sectionIdOf } from "../../domain/application/section-id.ts";
import { getActivity, openApplications } from "../../domain/creation-activity/contract.ts";
import { Id } from "../../domain/kernel/id.ts";
import { getRubric, publishRubric, startRubric } from "../../domain/rubric/contract.ts";
import { unitEvaluationIdOf } from "../../domain/unit-evaluation/unit-evaluation.ts";
import { sampleContent } from "../seed/sample-application.ts";
import { cycleId } from "./act-1-select.ts";
import { turn } from "./cast.ts";
import { prove } from "./evidence.ts";
import { fact, justAfter } from "./facts.ts";
import type { Acting, Stage } from "./stage.ts";
import { fieldOf } from "./units-1-pool.ts";

type As = (sub: string | undefined) => Acting;
const year = 2026;

export const evaluationIdOf = (stage: Stage, index: number): Id =>
  Id.parse(unitEvaluationIdOf(cycleId, turn(stage.cast.applicants, index).organizationId));

/** 4, 5.2, 6: the rubric is published, applications open, units apply of their own will, and the window closes. */
export const takeApplications = async (stage: Stage): Promise<void> => {
  const { officer, approver } = stage.cast;
  const rubric = await stage.play({ step: "编制并发布评分细则", clause: "4", requirement: "R04", who: "评价机构" }, async (as) => {
    const { id } = await as(officer)(startRubric, {}, { year, title: { zh: "2026 年度评分细则", en: "Rubric of 2026" } });
    const early = await (await stage.client(officer)).refused(openApplications, {}, { cycleId, rubricId: id, title: "创建活动" });
    stage.check(
      "R04",
      "no application before the rubric is public",
      early === "wrong-step",
      `opening with a draft rubric answered ${early}`,
    );
    await as(approver)(publishRubric, { id }, {});
    const { rubric } = await as(officer)(getRubric, { id }, {});
    return { rubricId: id, rubricHash: rubric.contentHash ?? "" };
  });
  // Published at one moment and opened at a later one.
  await stage.moveTo(justAfter(await stage.now()));
  const activity = await stage.play({ step: "启动创建活动", clause: "5.2", requirement: "R06", who: "评价机构经办人" }, async (as) => {
    const rubricId = Id.parse(fact(rubric, "rubricId"));
    await as(officer)(openApplications, {}, { cycleId, rubricId, title: "2026 年度质量提升单位创建活动" });
    const { activity } = await as(officer)(getActivity, { id: cycleId }, {});
    return { closesAt: activity.closes.dueAt };
  });
  await stage.playEach(
    { step: "自愿申请、填报并提交", clause: "4", requirement: "R03 R18–R59", who: "参评单位" },
    async (index, as) => applyAs(stage, as, index),
    stage.size.units,
  );
  await leaveUnfinished(stage);
  await stage.moveTo(justAfter(fact(activity, "closesAt")));
  await settle(stage);
};

const applyAs = async (stage: Stage, as: As, index: number) => {
  const { sub } = turn(stage.cast.applicants, index);
  const id = evaluationIdOf(stage, index);
  await as(sub)(apply, {}, { cycleId });
  for (const section of SectionId.options) await fill(stage, as, index, section);
  await as(sub)(signStatement, { id }, { agrees: true });
  // The last unit's submit call is lost; its complete save counts at the close.
  const lost = stage.size.units > 1 && index === stage.size.units - 1;
  if (!lost) await as(sub)(submitApplication, { id }, {});
  return { submitted: lost ? "no" : "yes" };
};

/** Saves a section with one file as its proof. */
const fill = async (stage: Stage, as: As, index: number, section: SectionId, baseVersion = 0): Promise<void> => {
  const { sub } = turn(stage.cast.applicants, index);
  const id = evaluationIdOf(stage, index);
  const proof = { noun: "application-section", id: sectionIdOf(id, section), slot: section };
  const evidenceId = await prove(stage, as, sub, proof, `佐证-${section}-${baseVersion}.txt`, true);
  const content = sampleContent(section, { year, unitNo: index + 1, field: fieldOf(index), evidenceIds: [evidenceId] });
  const saved = await as(sub)(saveSection, { id, section }, { baseVersion, content: JSON.parse(JSON.stringify(content)) });
  stage.check("R18", "a section with answers and proof is complete", saved.complete, `${section} has ${saved.gaps} gaps`);
};

/** One firm begins and never hands in. */
const leaveUnfinished = (stage: Stage) =>
  stage.play({ step: "一家单位未填完", clause: "4", requirement: "R03", who: "参评单位" }, async (as) => {
    const index = stage.size.units;
    const { sub } = turn(stage.cast.applicants, index);
    await as(sub)(apply, {}, { cycleId });
    await fill(stage, as, index, "profile");
    return {};
  });

const statusOf = async (stage: Stage, index: number): Promise<string> => {
  const { call } = await stage.client(turn(stage.cast.applicants, index).sub);
  return (await call(getApplication, { id: evaluationIdOf(stage, index) }, {})).application.status;
};

const settle = (stage: Stage) =>
  stage.play({ step: "申请截止", clause: "5.2", requirement: "R03", who: "定时任务" }, async () => {
    const { units } = stage.size;
    const expected = [...Array.from({ length: units }, () => "conformity_review"), "lapsed"];
    for (const [index, status] of expected.entries()) {
      await stage.until("R03", "the closing of the window", async () => !["draft", "submitted"].includes(await statusOf(stage, index)));
      const found = await statusOf(stage, index);
      stage.check(
        "R03",
        status === "lapsed"
          ? "what was not handed in complete is not evaluated"
          : "the last complete save counts, its submit call lost or not",
        found === status,
        `unit ${index} is ${found}`,
      );
    }
    return {};
  });

/** 5.2: the unit answers what the body asked for once more. */
export const supplementAs = async (stage: Stage, as: As, index: number, section: SectionId): Promise<void> => {
  const { sub } = turn(stage.cast.applicants, index);
  await fill(stage, as, index, section, 1);
  await as(sub)(submitSupplement, { id: evaluationIdOf(stage, index) }, {});
};
