import type { RefusalTexts } from "../kernel/refusal-text.ts";

export const technicalRefusals = {
  "unknown-point": {
    sort: "invalid",
    title: { zh: "得分点不在评分范围内或重复", en: "A point is not among those to be marked, or is marked twice" },
    remedy: { zh: "请对照评分细则检查：{point}。", en: "Check against the rubric: {point}." },
  },
  "mark-off-scale": {
    sort: "invalid",
    title: { zh: "评分不在刻度上或超过上限", en: "A mark is off the scale or above the point's limit" },
    remedy: {
      zh: "{point} 的得分率应为 {step} 的倍数且不超过 {highest}%。",
      en: "The mark of {point} is a multiple of {step} and at most {highest} %.",
    },
  },
  "points-unmarked": {
    sort: "invalid",
    title: { zh: "仍有得分点未评分", en: "Some points have no mark" },
    remedy: { zh: "请补评：{points}。", en: "Mark these as well: {points}." },
  },
  "mark-without-reason": {
    sort: "invalid",
    title: { zh: "低分未说明理由", en: "A low mark has no reason" },
    remedy: { zh: "得分率低于 {percent}% 须写明理由：{points}。", en: "Marks below {percent} % need a reason: {points}." },
  },
  "not-fit-to-score": {
    sort: "conflict",
    title: { zh: "目前不能开始评分", en: "You cannot begin to mark at present" },
    remedy: {
      zh: "请确认本人在库状态、聘期和培训有效期（{why}），并联系评价机构。",
      en: "Check your standing in the pool, your term and your training ({why}), and ask the evaluation body.",
    },
  },
  "calibration-first": {
    sort: "conflict",
    title: { zh: "请先完成校准案例评分", en: "Mark the calibration case first" },
    remedy: { zh: "提交本年度校准案例的评分后即可开始。", en: "You may begin once you have submitted your marks of this year's case." },
  },
  "calibration-points": {
    sort: "invalid",
    title: { zh: "校准案例的得分点不一致", en: "The points of the calibration case do not agree" },
    remedy: {
      zh: "案例材料与评分须为同一组得分点，各一次：{points}。",
      en: "Dossier and marks must have the same points, each once: {points}.",
    },
  },
  "calibration-in-use": {
    sort: "conflict",
    title: { zh: "校准案例已在使用，不能更改", en: "The calibration case is in use and cannot change" },
    remedy: { zh: "已有专家评过案例或评分已开始。", en: "An expert has marked it, or scoring has begun." },
  },
  "calibration-missing": {
    sort: "conflict",
    title: { zh: "尚未计算本年度校准", en: "The year's calibration has not been computed" },
    remedy: {
      zh: "本年度按校准得分定级；请评价机构在全部评分完成后计算校准。",
      en: "This year's grades rest on calibrated scores; the body computes them once all marks are in.",
    },
  },
  "calibration-too-large": {
    sort: "conflict",
    title: { zh: "数据量超出一次校准的限度", en: "There is more than one calibration can take" },
    remedy: { zh: "已读取 {evaluations} 家单位；请联系系统管理员。", en: "{evaluations} units were read; ask an administrator." },
  },
  "on-site-off": {
    sort: "conflict",
    title: { zh: "本年度不设现场评审", en: "There are no on-site reviews this year" },
    remedy: { zh: "本年度评价方案未设现场评审。", en: "The year's programme has none." },
  },
  "on-site-unplanned": {
    sort: "invalid",
    title: { zh: "尚未安排现场评审", en: "The on-site review is not planned" },
    remedy: { zh: "本年度全部单位均须现场评审，请填写时间、地点和人员。", en: "Every unit is visited this year; say when, where and who." },
  },
  "on-site-dates": {
    sort: "invalid",
    title: { zh: "现场评审时间不合理", en: "The dates of the visit do not fit" },
    remedy: { zh: "开始时间不得早于 {now}，结束须晚于开始。", en: "It begins no earlier than {now} and ends after it begins." },
  },
  "on-site-team": {
    sort: "invalid",
    title: { zh: "现场评审人员须为评审组成员", en: "The visiting team must be of the panel" },
    remedy: { zh: "请核对 {memberId}：须为该评审组成员且不重复。", en: "Check {memberId}: only members of the panel, each once." },
  },
  "adjustment-too-large": {
    sort: "invalid",
    title: { zh: "现场发现的调整幅度过大", en: "The finding moves the mark too far" },
    remedy: { zh: "{point} 最多调整 {limit} 个百分点。", en: "{point} may move by {limit} percentage points at most." },
  },
  "finding-missing": {
    sort: "conflict",
    title: { zh: "现场评审项目尚未全部记录", en: "Not every item of the visit has a finding" },
    remedy: { zh: "请先记录：{items}。", en: "Record first: {items}." },
  },
  "consensus-in-future": {
    sort: "invalid",
    title: { zh: "合议时间不能晚于现在", en: "A consensus meeting cannot lie in the future" },
    remedy: { zh: "请填写不晚于 {now} 的时间。", en: "Give a time not after {now}." },
  },
  "consensus-quorum": {
    sort: "conflict",
    title: { zh: "合议到会人数不足", en: "Too few of the panel attended" },
    remedy: {
      zh: "评审组共 {seats} 人，到会 {present} 人，须过半数且均为本组成员。",
      en: "{present} of {seats} attended; it takes more than half, all of them of the panel.",
    },
  },
  "consensus-points": {
    sort: "invalid",
    title: { zh: "合议应逐一解决分歧得分点", en: "A consensus settles each point in question and no other" },
    remedy: { zh: "需要合议的得分点：{points}。", en: "The points in question: {points}." },
  },
} as const satisfies RefusalTexts<string>;
