import { admitExpert, applyAsExpert, recommendExpert, vetExpert } from "../../domain/expert/entry-contract.ts";
import { recordTraining } from "../../domain/expert/standing-contract.ts";
import { Id } from "../../domain/kernel/id.ts";
import { localDateOf } from "../../domain/kernel/instant.ts";
import { candidatesPerInstitute } from "../seed/crowd.ts";
import { industries } from "../seed/industries.ts";
import { turn } from "./cast.ts";
import type { Stage } from "./stage.ts";

/** The industry codes by which the rehearsal matches units and experts. */
export const fieldOf = (index: number): string => turn(industries, index).slug;

const profileOf = (index: number, evidenceIds: readonly string[] = []) => ({
  fields: index % 3 === 0 ? ["*"] : [fieldOf(index), fieldOf(index + 1)],
  title: "senior_title",
  yearsInField: 10 + (index % 20),
  birthYear: 1965 + (index % 25),
  evidenceIds: evidenceIds.map((id) => Id.parse(id)),
});

/** 5.3: candidates apply, are recommended, vetted, admitted and trained, each by whoever it falls to. */
export const admitExperts = async (stage: Stage): Promise<void> => {
  const { candidates, officer, approver } = stage.cast;
  await stage.playEach(
    { step: "专家申请、推荐与审核", clause: "5.3", requirement: "R11", who: "专家与评价机构" },
    async (index, as) => {
      const { sub } = turn(candidates, index);
      const home = index - (index % candidatesPerInstitute);
      const colleague = turn(candidates, home + ((index + 1) % candidatesPerInstitute)).sub;
      const params = { id: Id.parse(sub) };
      await as(sub)(applyAsExpert, {}, { profile: profileOf(index), publicConsent: false });
      const own = await (await stage.client(sub)).refused(recommendExpert, params, { opinion: "自荐" });
      stage.check("R11", "nobody recommends themselves for the pool", own === "not-permitted", `recommending oneself answered ${own}`);
      await as(colleague)(recommendExpert, params, { opinion: "专业对口，作风严谨，同意推荐。" });
      await as(officer)(vetExpert, params, { opinion: "年限、职称符合条件。" });
      await as(approver)(admitExpert, params, { reason: "符合入库条件。" });
      return {};
    },
    candidates.length,
  );
  await stage.playEach(
    { step: "专家培训与测试", clause: "5.3", requirement: "R12", who: "评价机构经办人" },
    async (index, as) => {
      const params = { id: Id.parse(turn(candidates, index).sub) };
      const on = localDateOf(await stage.now());
      // The first fails once and is trained again.
      if (index === 0) {
        const failed = await as(officer)(recordTraining, params, { course: "评价规范与评分方法（第一次）", on, score: 45 });
        stage.check(
          "R12",
          "a failed test gives no right to be used",
          failed.step === "admitted",
          `after a failed test they are ${failed.step}`,
        );
      }
      const { step } = await as(officer)(recordTraining, params, { course: "评价规范与评分方法", on, score: 80 + (index % 20) });
      stage.check("R12", "an expert is used only after training and test", step === "active", `a trained expert is ${step}`);
      return {};
    },
    candidates.length,
  );
};
