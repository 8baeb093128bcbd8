import { Id } from "../../domain/kernel/id.ts";
import {
  closeOnSite,
  concludeUnitPanel,
  explainUnitOutlier,
  recordConsensus,
  recordFinding,
  settleResult,
} from "../../domain/technical-evaluation/panel-contract.ts";
import type { TechnicalEvaluation } from "../../domain/technical-evaluation/technical-evaluation.ts";
import { daysAfter } from "./facts.ts";
import type { Acting, Stage } from "./stage.ts";
import { evaluationIdOf } from "./units-2-apply.ts";
import { panelOf } from "./units-4-draw.ts";

type As = (sub: string | undefined) => Acting;

const leaderOf = ({ seats }: TechnicalEvaluation): string => {
  const leader = seats.find(({ leads }) => leads);
  if (!leader) throw new Error("a panel has no leader");
  return leader.memberId;
};

/** 5.2, 6: where marks disagree the panel meets, one unit is visited, and each panel concludes. */
export const concludePanels = async (stage: Stage): Promise<void> => {
  const visited = stage.size.units - 1;
  const from = daysAfter(await stage.now(), 2);
  await stage.playEach(
    { step: "合议分歧、安排现场评审", clause: "5.2", requirement: "R10 R43", who: "评价机构与评审组" },
    async (index, as) => {
      const params = { id: evaluationIdOf(stage, index) };
      const team = (await panelOf(stage, index)).seats.slice(0, 3).map(({ memberId }) => Id.parse(memberId));
      const onSite = index === visited ? { onSite: { from, until: daysAfter(from, 1), place: "单位生产现场", team, questions: [] } } : {};
      await as(stage.cast.officer)(settleResult, params, onSite);
      await agree(stage, as, index);
      return {};
    },
    stage.size.units,
  );
  await stage.moveTo(daysAfter(from, 1));
  await stage.play({ step: "现场评审", clause: "5.2", requirement: "R10 R43 R44", who: "评审组" }, async (as) => visit(stage, as, visited));
  await stage.playEach(
    { step: "形成评审结论", clause: "5.2", requirement: "R10", who: "评审组长" },
    async (index, as) => {
      const panel = await panelOf(stage, index);
      for (const memberId of panel.result?.disagreement.members ?? [])
        await as(memberId)(explainUnitOutlier, { id: evaluationIdOf(stage, index) }, { explanation: "对结果类指标的对比数据要求较严。" });
      await as(leaderOf(panel))(
        concludeUnitPanel,
        { id: evaluationIdOf(stage, index) },
        { opinion: "体系健全，改进有效，建议加强结果对比。" },
      );
      const { conclusion, result } = await panelOf(stage, index);
      stage.check("R10", "the raw result stays beside the conclusion", result !== null && conclusion !== null, "one of them is missing");
      return { grade: conclusion?.grade ?? "" };
    },
    stage.size.units,
  );
};

const agree = async (stage: Stage, as: As, index: number): Promise<void> => {
  const panel = await panelOf(stage, index);
  if (panel.status !== "consensus") return;
  await as(leaderOf(panel))(
    recordConsensus,
    { id: evaluationIdOf(stage, index) },
    {
      heldAt: await stage.now(),
      attendance: panel.seats.map(({ memberId }) => Id.parse(memberId)),
      points: (panel.result?.disagreement.points ?? []).map((point) => ({
        point,
        percent: 65,
        reason: "核对职责文件和执行记录后取得一致。",
      })),
      minutes: "评审组对分歧得分点逐项讨论，意见一致。",
    },
  );
};

const visit = async (stage: Stage, as: As, index: number) => {
  const panel = await panelOf(stage, index);
  const params = { id: evaluationIdOf(stage, index) };
  const items = panel.onSite?.items ?? [];
  const looked = ["6.4.1", "6.4.2"].every((point) => items.some((item) => item.point === point));
  stage.check("R43", "every visit looks at the order of the site and at traceability", looked, `the visit has ${items.length} items`);
  for (const { itemId } of items)
    await as(panel.onSite?.team[0])(
      recordFinding,
      { ...params, itemId },
      { text: "现场整洁，抽查三份作业文件均为现行版本。", adjustment: 5, evidenceIds: [] },
    );
  await as(leaderOf(panel))(closeOnSite, params, {});
  return {};
};
