import * as z from "zod";
import { better, choice, code, count, day, figure, words, year } from "../cell.ts";

/** A sample of documents at the place of work (R43): the version in use there beside the one in force. */
export const SiteDocumentRow = z.strictObject({
  place: words("现场", "Place"),
  document: words("指导文件", "Guidance document"),
  inUse: code("现场版本", "Version in use"),
  inForce: code("现行版本", "Version in force"),
});

/** A line of the access matrix (R45). */
export const AccessRow = z.strictObject({
  informationClass: words("信息类别", "Class of information"),
  post: words("岗位或部门", "Post or department"),
  rights: choice("权限", "Rights", [
    ["none", "无", "None"],
    ["read", "查阅", "Read"],
    ["write", "修改", "Write"],
    ["approve", "审批", "Approve"],
  ]),
});

/** An analysis and the figure it moved (R46). */
export const AnalysisRow = z.strictObject({
  subject: words("分析对象", "Subject"),
  method: words("分析方法", "Method"),
  indicator: words("指标", "Indicator"),
  unit: code("单位", "Unit"),
  better: better(),
  before: figure("改进前", "Before"),
  after: figure("改进后", "After"),
});

/** Training of a group of posts in one year (R48); the completion rate follows from the two counts. */
export const TrainingRow = z.strictObject({
  year: year("年度", "Year"),
  posts: words("岗位类别", "Group of posts"),
  need: words("培训需求", "Need"),
  planned: count("计划人次", "Planned attendances"),
  completed: count("完成人次", "Completed attendances"),
});

/** A rule on pay or welfare and how it was improved (R49): of the whole unit, never of a person. */
export const WelfareRow = z.strictObject({
  kind: choice("类别", "Kind", [
    ["pay", "薪酬制度", "Pay policy"],
    ["welfare", "福利制度", "Welfare policy"],
  ]),
  measure: words("制度或措施", "Rule or measure"),
  since: day("施行日期", "Since"),
  improvement: words("改善情况", "How it was improved"),
});
