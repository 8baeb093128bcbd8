import * as z from "zod";
import { choice, code, count, day, figure, words, year } from "../cell.ts";

/** An innovation, tagged by which of the four "news" it is (R35). */
export const InnovationRow = z.strictObject({
  title: words("创新内容", "Innovation"),
  kind: choice("四新类别", "Which of the four", [
    ["technology", "新技术", "New technology"],
    ["process", "新工艺", "New process"],
    ["material", "新材料", "New material"],
    ["method", "新方法", "New method"],
  ]),
  year: year("年度", "Year"),
  effect: words("对产品或服务的改善", "What it improved in product or service"),
});

/** Part taken in a standard (R36). */
export const StandardRow = z.strictObject({
  number: code("标准编号", "Standard number"),
  title: words("标准名称", "Title"),
  level: choice("级别", "Level", [
    ["international", "国际标准", "International"],
    ["national", "国家标准", "National"],
    ["industry", "行业标准", "Industry"],
    ["local", "地方标准", "Local"],
    ["group", "团体标准", "Group"],
  ]),
  role: choice("角色", "Role", [
    ["lead_drafter", "主持起草", "Lead drafter"],
    ["drafter", "参与起草", "Drafter"],
    ["reviser", "参与修订", "Reviser"],
    ["committee", "标委会工作", "Committee work"],
  ]),
  year: year("年度", "Year"),
});

/** A right or measure that protects an innovation (R37). A measure for trade secrets has no number. */
export const IntellectualPropertyRow = z.strictObject({
  kind: choice("类型", "Kind", [
    ["invention_patent", "发明专利", "Invention patent"],
    ["utility_model", "实用新型", "Utility model"],
    ["design_patent", "外观设计", "Design patent"],
    ["software_right", "软件著作权", "Software copyright"],
    ["trade_secret_measure", "商业秘密保护措施", "Trade-secret measure"],
  ]),
  number: code("编号", "Number", "optional"),
  title: words("名称", "Title"),
  year: year("年度", "Year"),
});

/** The body that carries innovation (R38). */
export const InnovationBodyRow = z.strictObject({
  name: words("机构名称", "Name"),
  level: choice("级别", "Level", [
    ["national", "国家级", "National"],
    ["provincial", "省级", "Provincial"],
    ["municipal", "市级", "Municipal"],
    ["own", "企业自建", "The unit's own"],
  ]),
  since: day("设立日期", "Since"),
  task: words("对质量提升的作用", "What it does for quality"),
});

/** An agreement on joint research (R39). */
export const CooperationRow = z.strictObject({
  partner: words("合作单位", "Partner"),
  subject: words("合作内容", "Subject"),
  from: day("起始日", "From"),
  until: day("截止日", "Until", "optional"),
});

/** A reward for innovation (R40): what was rewarded and how, never who received how much. */
export const RewardRow = z.strictObject({
  year: year("年度", "Year"),
  result: words("受奖励的成果", "Result rewarded"),
  form: words("奖励形式", "Form of reward"),
});

/** A creative or sharing activity (R41). */
export const ActivityRow = z.strictObject({
  on: day("日期", "On"),
  activity: words("活动", "Activity"),
  takers: count("参加人次", "Attendances"),
});

/** Research money of one year in 10,000 yuan (R42); the series is also a result of the innovation group. */
export const ResearchBudgetRow = z.strictObject({
  year: year("年度", "Year"),
  budget: figure("预算（万元）", "Budget (10,000 yuan)"),
  actual: figure("实际支出（万元）", "Spent (10,000 yuan)"),
});
export type ResearchBudgetRow = z.infer<typeof ResearchBudgetRow>;
