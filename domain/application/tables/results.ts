import * as z from "zod";
import { better, cellNotes, code, words } from "../cell.ts";

const YearFigure = z.strictObject({ year: z.int().min(1990).max(2100), value: z.number().min(-1e15).max(1e15).nullable() });
export type YearFigure = z.infer<typeof YearFigure>;

const figures = () => {
  const schema = z.array(YearFigure).max(8);
  cellNotes.add(schema, { zh: "各年数值", en: "Figures by year", required: true, options: [] });
  return schema;
};

const ComparedWith = z.enum(["competitor", "benchmark", "industry_average", "target"]);
const comparison = () => {
  const schema = z
    .strictObject({ with: ComparedWith, name: z.string().trim().max(100), value: z.number().min(-1e15).max(1e15) })
    .nullable();
  cellNotes.add(schema, { zh: "对比值", en: "Compared with", required: false, options: [] });
  return schema;
};

/** One of the rubric's metrics with its figures (R55–R59): level, trend and comparison are read from them. */
export const MetricRow = z.strictObject({
  metric: code("绩效指标编号", "Metric code"),
  /** The unit's own indicator it stands for (R24), "" for none. */
  kpi: code("关键绩效指标编号", "KPI code", "optional"),
  figures: figures(),
  comparison: comparison(),
  note: words("说明", "Note", "optional"),
});
export type MetricRow = z.infer<typeof MetricRow>;

/** A figure the unit adds of its own accord; the list is open (R54). */
export const OwnMetricRow = z.strictObject({
  name: words("自选指标", "Metric of its own"),
  unit: code("单位", "Unit"),
  better: better(),
  kpi: code("关键绩效指标编号", "KPI code", "optional"),
  figures: figures(),
  comparison: comparison(),
});
export type OwnMetricRow = z.infer<typeof OwnMetricRow>;
