import { getCalibrationCase, setCalibrationCase, submitCalibration } from "../../domain/calibration-case/contract.ts";
import { listOwnAssignments } from "../../domain/expert/assignment-contract.ts";
import type { Id } from "../../domain/kernel/id.ts";
import { ScoringPointId } from "../../domain/standard/elements.ts";
import { listUnitSheets } from "../../domain/technical-evaluation/contract.ts";
import { beginScoring, getUnitSheet, saveUnitSheet, submitUnitSheet } from "../../domain/technical-evaluation/sheet-contract.ts";
import { cycleId } from "./act-1-select.ts";
import { turn } from "./cast.ts";
import type { Acting, Stage } from "./stage.ts";
import { evaluationIdOf } from "./units-2-apply.ts";
import { panelOf } from "./units-4-draw.ts";

type As = (sub: string | undefined) => Acting;

const anonymous = "某单位建立了质量管理架构，职责明确，有定期评审记录，改进项目覆盖主要过程，近三年结果总体向好。";

/** 5.3: what every expert marks before the first unit, so that all bring the same scale to it. */
export const setCase = (stage: Stage) =>
  stage.play({ step: "设置校准案例", clause: "5.3", requirement: "R12", who: "评价机构经办人" }, async (as) => {
    const points = ScoringPointId.options.slice(0, 6);
    await as(stage.cast.officer)(
      setCalibrationCase,
      {},
      {
        cycleId,
        title: "校准案例（匿名）",
        dossier: points.map((point) => ({ point, text: anonymous })),
        reference: points.map((point) => ({ point, percent: 65, reason: "方法系统、展开到主要部门，学习环节不足。" })),
      },
    );
    return {};
  });

/** 5.2, 6: each expert alone marks the calibration case, then the units of their panels. */
export const scoreUnits = async (stage: Stage): Promise<void> => {
  await stage.playEach(
    { step: "专家独立评价单位（密封）", clause: "5.2", requirement: "R05 R10", who: "专家" },
    async (index, as) => {
      const { sub } = turn(stage.cast.candidates, index);
      const { rows } = await (await stage.client(sub)).call(listOwnAssignments, {}, {});
      const seats = rows.filter(({ step }) => step === "accepted" || step === "scoring");
      const [first] = seats;
      if (!first) return {};
      if (first.step === "accepted") await calibrate(stage, as, sub, first.id);
      for (const { id, summary } of seats) await mark(stage, as, sub, id, String(summary["unitId"]), index);
      return {};
    },
    stage.cast.candidates.length,
  );
  await stage.play({ step: "汇总评分", clause: "5.2", requirement: "R05 R10", who: "工作流" }, async (as) => {
    for (let index = 0; index < stage.size.units; index += 1) {
      await stage.until("R10", "the adding up of every panel", async () => (await panelOf(stage, index)).status === "scored");
      const { sheets } = await as(stage.cast.officer)(listUnitSheets, { id: evaluationIdOf(stage, index) }, {});
      const { result, panelSize } = await panelOf(stage, index);
      const whole = sheets.length === panelSize && result?.members.length === panelSize;
      stage.check("R10", "a result stands on every seat's own sheet", whole, `unit ${index} has ${sheets.length} sheets`);
    }
    return {};
  });
};

const calibrate = async (stage: Stage, as: As, sub: string, assignmentId: Id): Promise<void> => {
  const early = await (await stage.client(sub)).refused(beginScoring, { id: assignmentId }, {});
  stage.check(
    "R12",
    "the calibration case comes before the queue",
    early === "calibration-first",
    `beginning without it answered ${early}`,
  );
  const { case: dossier, reference } = await as(sub)(getCalibrationCase, { id: cycleId }, {});
  stage.check("R12", "the reference marks stay hidden before one's own", reference === null, "the reference was shown");
  const marks = dossier.dossier.map(({ point }, place) => ({ point, percent: 60 + 5 * (place % 3) }));
  await as(sub)(submitCalibration, { id: cycleId }, { marks });
};

/** Units differ by their number, experts by a little; on one point of the first unit the panel disagrees. */
const percentOf = (unitNo: number, expert: number, point: ScoringPointId): number => {
  if (unitNo === 1 && point === "6.1.1") return expert % 2 === 0 ? 85 : 45;
  return Math.min(95, 62 + ((unitNo * 11) % 30) - ((unitNo * 11) % 5) + 3 + 5 * (expert % 2));
};

const mark = async (stage: Stage, as: As, sub: string, id: Id, unitId: string, expert: number): Promise<void> => {
  const unitNo = stage.cast.applicants.findIndex(({ organizationId }) => organizationId === unitId) + 1;
  await as(sub)(beginScoring, { id }, {});
  const { assignment } = await as(sub)(getUnitSheet, { id }, {});
  const marks = assignment.terms.points.map(({ point }) => {
    const percent = percentOf(unitNo, expert, point);
    const reason = percent < assignment.terms.lowItemPct ? "职责有规定但未见执行记录，展开不足。" : null;
    return {
      point,
      percent: percent - (percent % 5),
      reason,
      strength: "做法系统，有记录可查。",
      improvement: "补充三年以上趋势和对比数据。",
    };
  });
  await as(sub)(saveUnitSheet, { id }, { replaces: "marks", marks: marks.slice(0, 3) });
  const sealed = await (await stage.client(stage.cast.officer)).refused(listUnitSheets, { id: assignment.evaluationId }, {});
  stage.check("R05", "no sheet can be read before all are in", sealed === "scores-sealed", `reading the sheets answered ${sealed}`);
  await as(sub)(submitUnitSheet, { id }, { sheet: { marks, dissent: null } });
};
