import type { RefusalTexts } from "../kernel/refusal-text.ts";

export const expertRefusals = {
  "profile-missing": {
    sort: "invalid",
    title: { zh: "缺少被推荐人的专业情况", en: "The candidate's profile is missing" },
    remedy: { zh: "本人尚未申请，请在推荐时填写专业情况。", en: "They have not applied yet; give the profile with the recommendation." },
  },
  "entry-incomplete": {
    sort: "conflict",
    title: { zh: "入库手续不齐全", en: "The entry is not complete" },
    remedy: {
      zh: "还缺 {lacks}（application 本人申请，recommendation 单位推荐）。",
      en: "Still missing: {lacks} (the person's own application, or the employer's recommendation).",
    },
  },
  "years-too-few": {
    sort: "invalid",
    title: { zh: "从业年限不足", en: "Too few years in the field" },
    remedy: { zh: "入库须在本领域从业满 {years} 年。", en: "Admission asks for {years} years in the field." },
  },
  "title-not-accepted": {
    sort: "invalid",
    title: { zh: "职称或同等条件不符合要求", en: "The title is not among those accepted" },
    remedy: { zh: "请对照年度方案列明的职称条件。", en: "Compare with the titles listed in the programme." },
  },
  "age-above-limit": {
    sort: "invalid",
    title: { zh: "超过入库年龄上限", en: "Above the age limit at admission" },
    remedy: {
      zh: "上限为当年 12 月 31 日 {age} 周岁；确需例外的，请写明理由并由审批人决定。",
      en: "The limit is {age} on 31 December of the year; an exception needs a reason, and an approver decides.",
    },
  },
  "training-ahead": {
    sort: "early",
    title: { zh: "培训尚未举行", en: "The training has not taken place yet" },
    remedy: { zh: "请在 {on} 当日或之后登记。", en: "Record it on {on} or later." },
  },
  "training-recorded": {
    sort: "duplicate",
    title: { zh: "该次培训已登记", en: "This training is on record already" },
    remedy: { zh: "{on} 的同名培训无需重复登记。", en: "The course of {on} need not be recorded twice." },
  },
  "already-appraised": {
    sort: "duplicate",
    title: { zh: "已作考核", en: "Appraised already" },
    remedy: { zh: "同一任务或同一年度只考核一次。", en: "An assignment or a year is appraised once." },
  },
  "assignment-unfinished": {
    sort: "early",
    title: { zh: "该专家尚未完成此项评审任务", en: "The expert has not finished this assignment" },
    remedy: { zh: "请在评分表提交后再考核。", en: "Appraise it once the sheet is in." },
  },
  "suspension-past": {
    sort: "invalid",
    title: { zh: "暂停期限已过", en: "The suspension would be over already" },
    remedy: { zh: "请选择 {today} 之后的日期，或不填期限。", en: "Choose a day after {today}, or leave the end open." },
  },
  "removal-not-decided": {
    sort: "conflict",
    title: { zh: "未经集体研究决定出库", en: "The committee has not decided on this removal" },
    remedy: {
      zh: "请先就该专家召集集体研究并形成通过的决定。",
      en: "First a collective decision about this expert must be carried.",
    },
  },
  "relations-full": {
    sort: "too-large",
    title: { zh: "已登记的利害关系过多", en: "Too many relations are on record" },
    remedy: { zh: "最多登记 {limit} 条。", en: "At most {limit} can be recorded." },
  },
} as const satisfies RefusalTexts<string>;
