import { getCycle } from "../../domain/cycle/contract.ts";
import { getProject } from "../../domain/project/contract.ts";
import { addEntry, giveConsent, publishPromotion } from "../../domain/promotion/contract.ts";
import { EntryKind } from "../../domain/promotion/promotion-entry.ts";
import { cycleId } from "./act-1-select.ts";
import { winnerOf } from "./act-2-contract.ts";
import { turn } from "./cast.ts";
import { fact } from "./facts.ts";
import type { Stage } from "./stage.ts";
import { finishUnits } from "./units-7-publish.ts";

const cycleParams = { id: cycleId };
const promotionParams = { id: `promotion-${cycleId}` };

/** 8 and the end of the year: practices, cases and experience are published with consent, then the cycle closes. */
export const promoteResults = async (stage: Stage, projectIds: readonly string[]): Promise<void> => {
  const { officer } = stage.cast;
  const { call } = await stage.client(officer);
  const statusOf = async (): Promise<string> => (await call(getCycle, cycleParams, {})).cycle.status;
  await stage.until("R84", "the announcement of every result", async () => ["announced", "promoted", "closed"].includes(await statusOf()));
  const entries = await stage.play(
    { step: "收集做法、案例和经验", clause: "8", requirement: "R86 R87 R88", who: "机构与评价机构" },
    async (as) => {
      const projectId = turn(projectIds, 0);
      const { sub } = winnerOf(stage, 0);
      const ids: [string, string][] = [];
      for (const kind of EntryKind.options) {
        const content = {
          kind,
          title: "县域共享检验室",
          background: "企业规模小，无力单独配备检验设备。",
          action: "由县级部门牵头共建共享检验室。",
          result: "一次合格率提高三个百分点以上。",
          reuseTerms: "注明来源即可使用。",
          evidenceIds: [],
        };
        const { id } = await as(officer)(addEntry, {}, { projectId, content });
        ids.push([kind, id]);
      }
      const unasked = await (await stage.client(officer)).refused(publishPromotion, promotionParams, {
        foreword: "年度成果",
        entryIds: ids.map(([, id]) => id),
      });
      stage.check(
        "R85",
        "nothing is published without the consent of whom it names",
        unasked === "consent-missing",
        `publishing without consent answered ${unasked}`,
      );
      for (const [, id] of ids) await as(sub)(giveConsent, { id }, {});
      return Object.fromEntries(ids);
    },
  );
  await stage.play({ step: "发布宣传推广材料", clause: "8", requirement: "R85", who: "评价机构经办人" }, async (as) => {
    const entryIds = EntryKind.options.map((kind) => fact(entries, kind));
    await as(officer)(publishPromotion, promotionParams, { foreword: "本年度优秀做法、典型案例和可复制经验。", entryIds });
    return {};
  });
  await finishUnits(stage);
  await stage.play({ step: "年度工作结束，资料只读", clause: "5.1", requirement: "R08", who: "工作流" }, async () => {
    await stage.until("R08", "the closing of the cycle", async () => (await statusOf()) === "closed");
    const { project } = await call(getProject, { id: turn(projectIds, 0) }, {});
    stage.check("R08", "a closed year's projects are archived", project.status === "archived", `the project is ${project.status}`);
    return { status: await statusOf() };
  });
};
