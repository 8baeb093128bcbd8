import * as z from "zod";
import { choice, code, count, day, words, yesNo } from "../cell.ts";

/** A management system or method in use (R27). Number, issuer and dates are asked of certificates only. */
export const SystemRow = z.strictObject({
  system: words("体系或方法", "System or method"),
  kind: choice("类别", "Kind", [
    ["certificate", "认证证书", "Certificate"],
    ["method", "自行采用的方法", "Method of its own choice"],
  ]),
  number: code("证书编号", "Certificate number", "optional"),
  issuer: words("发证机构", "Issuer", "optional"),
  issued: day("发证日期", "Issued", "optional"),
  expires: day("有效期至", "Expires", "optional"),
});
export type SystemRow = z.infer<typeof SystemRow>;

/** A main process (R28). The list of types is open: `other` with a name of its own. */
export const ProcessRow = z.strictObject({
  code: code("过程编号", "Process code"),
  name: words("过程名称", "Process"),
  type: choice("类型", "Type", [
    ["design", "设计开发", "Design"],
    ["process_engineering", "工艺", "Process engineering"],
    ["purchasing", "采购", "Purchasing"],
    ["making", "生产制造", "Making"],
    ["inspection", "检验", "Inspection"],
    ["delivery", "交付", "Delivery"],
    ["sales_service", "销售服务", "Sales and service"],
    ["other", "其他", "Other"],
  ]),
  otherType: words("其他类型名称", "Name of another type", "optional"),
});

/** How a process is measured (R29): which indicator, and by what method. */
export const ProcessKpiRow = z.strictObject({
  process: code("过程编号", "Process code"),
  kpi: code("指标编号", "KPI code", "optional"),
  method: words("测量方法与频次", "Method and frequency of measurement", "optional"),
});

/** How a process is kept under control (R30). */
export const ControlRow = z.strictObject({
  process: code("过程编号", "Process code"),
  control: words("控制方法", "Control method"),
  awareness: words("操作人员如何知晓要求", "How operators know what is required"),
  monitoring: words("如何监控", "How it is monitored"),
});

/** A sample of how an anomaly was dealt with (R31). */
export const AnomalyRow = z.strictObject({
  on: day("发生日期", "Happened on"),
  anomaly: words("异常情况", "Anomaly"),
  cause: words("原因", "Cause"),
  correction: words("处置与纠正", "What was done"),
});

/** The chief quality officer (R32): the post and its conditions, never the person's name. */
export const CqoRow = z.strictObject({
  post: words("职务", "Post"),
  appointedOn: day("任命日期", "Appointed on"),
  years: count("质量管理从业年限", "Years of quality management"),
  trained: yesNo("是否经培训", "Trained"),
  qualification: words("资格或学历", "Qualification"),
});
export type CqoRow = z.infer<typeof CqoRow>;

/** An improvement project and the method it used (R33). */
export const ImprovementRow = z.strictObject({
  title: words("改进课题", "Project"),
  method: choice("方法", "Method", [
    ["pdca", "PDCA 循环", "PDCA"],
    ["benchmarking", "标杆对比", "Benchmarking"],
    ["qc_circle", "QC 小组", "Quality circle"],
    ["six_sigma", "六西格玛", "Six Sigma"],
    ["lean", "精益", "Lean"],
    ["eight_d", "8D", "8D"],
    ["other", "其他", "Other"],
  ]),
  started: day("开始日期", "Started"),
  result: words("成效", "Result"),
});

/** What is kept of an improvement, and how others learn of it (R34). */
export const KnowledgeRow = z.strictObject({
  title: words("成果名称", "Result kept"),
  keptAs: words("固化形式（标准、作业书、案例…）", "Kept as (standard, instruction, case …)"),
  sharedWith: words("推广范围", "Passed on to"),
});
