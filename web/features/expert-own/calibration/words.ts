import { bilingual } from "../../../language/words.ts";

export const words = bilingual({
  zh: {
    title: "校准案例",
    lead: "正式评分前，各专家先对同一份匿名案例评分，再与参考评分比较，统一尺度。案例评分不计入任何结果，只能提交一次。",
    percent: "得分率（%）",
    submit: "提交案例评分",
    submitted: (time: string) => `已于 ${time} 提交`,
    yours: "您的评分",
    reference: "参考评分",
    why: "参考理由",
    back: "返回评审任务",
  },
  en: {
    title: "Calibration case",
    lead: "Before the real sheets every expert marks the same anonymous case and compares with the reference marks. It counts for no result and is submitted once.",
    percent: "Percent",
    submit: "Submit the marks of the case",
    submitted: (time: string) => `Submitted ${time}`,
    yours: "Your mark",
    reference: "Reference",
    why: "Why",
    back: "Back to my assignments",
  },
});
