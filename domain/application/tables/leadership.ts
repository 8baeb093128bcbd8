import * as z from "zod";
import { choice, code, day, figure, words } from "../cell.ts";

/** What improvement needs and where it comes from (R20); all five kinds are to be shown. */
export const ResourceRow = z.strictObject({
  kind: choice("资源", "Resource", [
    ["people", "人员", "People"],
    ["technology", "技术", "Technology"],
    ["facilities", "设施", "Facilities"],
    ["information", "信息", "Information"],
    ["partners", "合作方", "Partners"],
  ]),
  provided: words("提供了什么", "What is provided"),
});

/** An objective and whose need it answers (R22). */
export const ObjectiveRow = z.strictObject({
  code: code("编号", "Code"),
  objective: words("目标", "Objective"),
  stakeholder: choice("来源相关方", "Stakeholder it comes from", [
    ["customer", "顾客", "Customers"],
    ["shareholder", "股东", "Shareholders"],
    ["staff", "员工", "Staff"],
    ["supplier", "供方", "Suppliers"],
    ["society", "社会", "Society"],
    ["government", "政府", "Government"],
  ]),
});

/** An improvement plan with its horizon (R23). */
export const PlanRow = z.strictObject({
  title: words("计划名称", "Plan"),
  horizon: choice("期限", "Horizon", [
    ["long", "长期", "Long"],
    ["short", "短期", "Short"],
  ]),
  from: day("起始日", "From"),
  until: day("截止日", "Until"),
});

/** A key performance indicator (R24). Processes (R29) and results (R55–R59) name it by its code. */
export const KpiRow = z.strictObject({
  code: code("指标编号", "KPI code"),
  name: words("指标名称", "Name"),
  unit: code("单位", "Unit"),
  target: figure("目标值", "Target"),
  owner: words("责任部门或岗位", "Owning department or post"),
});
export type KpiRow = z.infer<typeof KpiRow>;

/** A review of how the plan was carried out (R25). */
export const ReviewRow = z.strictObject({
  code: code("评估编号", "Review code"),
  on: day("评估日期", "Held on"),
  subject: words("评估内容", "What was reviewed"),
  finding: words("评估结论", "Finding"),
});

/** What was changed because of a review (R26). */
export const ChangeRow = z.strictObject({
  review: code("依据的评估编号", "Code of the review behind it"),
  kind: choice("调整类别", "Kind of change", [
    ["plan", "计划", "Plan"],
    ["structure", "组织架构", "Structure"],
    ["operation", "运行方式", "Way of working"],
  ]),
  change: words("调整内容", "What was changed"),
});
