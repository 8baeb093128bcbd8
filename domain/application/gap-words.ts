type Words = { readonly zh: string; readonly en: string };

/** What the checks may find, in words; `{name}` is filled from the finding's facts. */
export const gapWords = {
  "section-empty": { zh: "本部分尚未填写。", en: "Nothing has been entered here yet." },
  "point-required": { zh: "评分细则要求本项，不能填“不适用”。", en: "The rubric requires this point; it cannot be left out." },
  "self-score-missing": { zh: "请填写自评得分率。", en: "Give your own score in percent." },
  "self-score-off-step": { zh: "自评得分率须为 {step} 的倍数。", en: "Your own score goes in steps of {step} percent." },
  "not-answered": {
    zh: "本要点尚未填写；确无可写的，请说明为何不适用。",
    en: "Not answered yet; if there is nothing to show, say why it does not apply.",
  },
  "text-missing": { zh: "请写明情况。", en: "Describe how it is done." },
  "evidence-missing": { zh: "请至少上传一份佐证材料，或说明为何不适用。", en: "Add at least one file, or say why it does not apply." },
  "slot-missing": { zh: "缺少材料：{slotZh}。", en: "Missing file: {slotEn}." },
  "rows-missing": { zh: "请至少填写一行。", en: "Enter at least one row." },
  "cell-missing": { zh: "请填写“{columnZh}”。", en: "Fill in “{columnEn}”." },
  "code-repeated": { zh: "编号 {code} 重复。", en: "The code {code} is used twice." },
  "year-repeated": { zh: "{year} 年填写了两次。", en: "The year {year} is given twice." },
  "years-missing": { zh: "缺少 {years} 年的数值。", en: "Figures are missing for {years}." },
  "dates-reversed": { zh: "截止日早于起始日。", en: "The end lies before the beginning." },
  "date-in-future": { zh: "日期尚未到来。", en: "The date has not come yet." },
  "resource-missing": { zh: "五类资源中缺少：{kindZh}。", en: "Of the five resources one is missing: {kindEn}." },
  "horizon-missing": { zh: "缺少{horizonZh}计划。", en: "There is no {horizonEn} plan." },
  "no-review": {
    zh: "评价期（{from} 起）内没有计划评估记录，本项得分率上限为 {percent}%。",
    en: "No review of the plan since {from}: this point is capped at {percent} %.",
  },
  "unknown-review": { zh: "没有编号为 {code} 的评估。", en: "There is no review with the code {code}." },
  "certificate-incomplete": { zh: "证书须填写编号、发证机构和起止日期。", en: "A certificate needs its number, issuer and both dates." },
  "certificate-expired": { zh: "证书已于 {expires} 到期，且没有续证。", en: "The certificate expired on {expires} and was not renewed." },
  "certificate-expiring": { zh: "证书将于 {expires} 到期。", en: "The certificate expires on {expires}." },
  "other-unnamed": { zh: "请写明“其他”是什么。", en: "Say what “other” is." },
  "process-unmeasured": { zh: "过程 {code} 没有指标和测量方法。", en: "Process {code} has neither indicator nor method." },
  "measure-incomplete": { zh: "指标和测量方法缺一不可。", en: "Both an indicator and a method are needed." },
  "unknown-process": { zh: "没有编号为 {code} 的过程。", en: "There is no process with the code {code}." },
  "unknown-kpi": { zh: "没有编号为 {code} 的关键绩效指标。", en: "There is no KPI with the code {code}." },
  "kpi-unused": { zh: "指标 {code} 既未用于过程，也未用于绩效结果。", en: "KPI {code} is used by no process and no result." },
  "process-uncontrolled": { zh: "过程 {code} 没有写明如何控制。", en: "Nothing is said of how process {code} is controlled." },
  "cqo-below-conditions": {
    zh: "首席质量官未达到条件：{conditionZh}。",
    en: "The chief quality officer misses a condition: {conditionEn}.",
  },
  "number-missing": { zh: "请填写权利编号。", en: "Give the number of the right." },
  "outdated-document": {
    zh: "现场使用的版本 {inUse} 不是现行版本 {inForce}。",
    en: "Version {inUse} is in use where {inForce} is in force.",
  },
  "not-improved": { zh: "改进后的数值没有变好。", en: "The figure after is no better than before." },
  "completed-exceeds-planned": { zh: "完成人次多于计划人次。", en: "More attendances completed than planned." },
  "improvement-missing": { zh: "满意度下降，却没有写明改进。", en: "Satisfaction fell and no improvement is named." },
  "metric-missing": { zh: "缺少指标：{metricZh}。", en: "Missing metric: {metricEn}." },
  "unknown-metric": { zh: "评分细则中没有指标 {metric}。", en: "The rubric has no metric {metric}." },
  "figures-missing": {
    zh: "{metric} 缺少 {years} 年的数值；确实没有的，请在说明中写明原因。",
    en: "{metric} lacks figures for {years}; if there are none, say why in the note.",
  },
  "figures-explained": {
    zh: "{metric} 缺少 {years} 年的数值，已说明原因。",
    en: "{metric} lacks figures for {years}; the reason is given.",
  },
  "comparison-missing": { zh: "{metric} 没有对比值。", en: "{metric} is compared with nothing." },
  "veto-unanswered": { zh: "请回答：{vetoZh}？", en: "Answer: {vetoEn}?" },
  "look-back-short": { zh: "须回看 {years} 年。", en: "The answers must look back {years} years." },
  "not-vouched-for": { zh: "请声明以上内容属实。", en: "Confirm that this is true." },
} as const satisfies Record<string, Words>;

export type GapCode = keyof typeof gapWords;
