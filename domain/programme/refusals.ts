import type { RefusalTexts } from "../kernel/refusal-text.ts";
import type { SettingsRefusalCode } from "./check-settings.ts";

export const programmeRefusals = {
  "setting-unknown": {
    sort: "invalid",
    title: { zh: "没有名为“{key}”的设置", en: "There is no setting called “{key}”" },
    remedy: { zh: "请对照设置目录更正名称或删去该项。", en: "Correct the name after the list of settings, or leave it out." },
  },
  "setting-missing": {
    sort: "invalid",
    title: { zh: "缺少设置“{key}”", en: "The setting “{key}” is missing" },
    remedy: { zh: "请补上该项；不确定时可用默认值。", en: "Add it; its default serves when in doubt." },
  },
  "setting-out-of-range": {
    sort: "invalid",
    title: {
      zh: "“{key}”应在 {lowest} 至 {highest} 之间，现为 {given}",
      en: "“{key}” lies between {lowest} and {highest}, this is {given}",
    },
    remedy: { zh: "请在范围内取值。", en: "Choose a number within the range." },
  },
  "setting-not-odd": {
    sort: "invalid",
    title: { zh: "“{key}”应为单数，现为 {given}", en: "“{key}” must be odd, this is {given}" },
    remedy: {
      zh: "表决人数取单数以免票数相等，请在 {lowest} 至 {highest} 之间取单数。",
      en: "A panel that votes must not tie: choose an odd number between {lowest} and {highest}.",
    },
  },
  "setting-not-a-choice": {
    sort: "invalid",
    title: { zh: "“{key}”不能取 {given}", en: "“{key}” cannot be {given}" },
    remedy: {
      zh: "可选：{choices}。只有一个选项的规则由法律或标准确定。",
      en: "Choose from: {choices}. A rule with one choice is fixed by law or by the standard.",
    },
  },
  "setting-malformed": {
    sort: "invalid",
    title: { zh: "“{key}”的写法不对", en: "“{key}” is not written as expected" },
    remedy: { zh: "请按设置目录所示的形式填写。", en: "Write it in the form the list of settings shows." },
  },
  "weights-do-not-sum": {
    sort: "invalid",
    title: { zh: "“{key}”合计为 {given}，应为 {required}", en: "“{key}” sum to {given} instead of {required}" },
    remedy: { zh: "请调整各项，使合计正好相等。", en: "Change the parts until they sum exactly." },
  },
  "grades-not-decreasing": {
    sort: "invalid",
    title: { zh: "“{key}”的等级线没有由高到低排列", en: "The grades of “{key}” do not run from high to low" },
    remedy: {
      zh: "请由优到合格排列，分数线逐级降低，最后一级为合格。",
      en: "List better grades first, each floor lower than the one before, pass last.",
    },
  },
  "bands-do-not-cover": {
    sort: "invalid",
    title: { zh: "“{key}”没有不重不漏地覆盖 0 至 100", en: "“{key}” do not cover 0 to 100 without gap or overlap" },
    remedy: {
      zh: "每档从上一档终点加 {step} 开始，首档从 0 起，末档到 100，均为 {step} 的倍数。",
      en: "Start each band {step} above the end of the one before, the first at 0, the last ending at 100, all multiples of {step}.",
    },
  },
  "trimming-leaves-too-few": {
    sort: "invalid",
    title: { zh: "去高去低后只剩 {left} 份评分，至少应剩 {lowest} 份", en: "Trimming leaves {left} marks; at least {lowest} must stay" },
    remedy: { zh: "请减少每端去掉的份数，或提高起去的评分份数。", en: "Drop fewer marks at each end, or start trimming with more marks." },
  },
  "retention-below-law": {
    sort: "invalid",
    title: {
      zh: "采购资料保存 {given} 年少于法定的 {lowest} 年",
      en: "Keeping procurement papers {given} years is less than the {lowest} the law asks",
    },
    remedy: {
      zh: "请改为至少 {lowest} 年；不用财政资金时可改用自定规则。",
      en: "Keep them {lowest} years or more, or use own rules where no fiscal money is spent.",
    },
  },
  "list-shortened": {
    sort: "invalid",
    title: { zh: "“{key}”不得去掉“{missing}”", en: "“{missing}” may not be taken out of “{key}”" },
    remedy: { zh: "该清单只能增加，请恢复该条。", en: "This list may only grow: put the entry back." },
  },
} as const satisfies RefusalTexts<SettingsRefusalCode>;
