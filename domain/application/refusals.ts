import type { RefusalTexts } from "../kernel/refusal-text.ts";

export const applicationRefusals = {
  "applications-closed": {
    sort: "late",
    title: { zh: "申请受理已截止", en: "Applications are closed" },
    remedy: { zh: "受理截止时间为 {closedAt}；请关注下一年度通知。", en: "They closed at {closedAt}; watch for next year's call." },
  },
  "already-applied": {
    sort: "duplicate",
    title: { zh: "本单位今年已经申请", en: "Your organisation has applied this year" },
    remedy: { zh: "请打开已有申请继续办理，现处于“{status}”。", en: "Open the application there is; it stands at '{status}'." },
  },
  "statement-missing": {
    sort: "conflict",
    title: { zh: "尚未签署自愿申请声明", en: "The voluntary statement is not signed" },
    remedy: { zh: "请本单位代表先签署声明，再提交。", en: "Your representative signs the statement first, then submit." },
  },
  "section-malformed": {
    sort: "invalid",
    title: { zh: "填报内容不符合该部分要求", en: "This is not what the section holds" },
    remedy: { zh: "请修改以下各处后重新保存：{fields}。", en: "Correct these places and save again: {fields}." },
  },
  "section-changed": {
    sort: "stale",
    title: { zh: "同事已修改了相同内容", en: "A colleague has changed the same answers" },
    remedy: {
      zh: "{by} 于 {at} 保存了第 {current} 版，与您的修改重叠：{fields}。您的内容未丢失，请对照后再保存。",
      en: "{by} saved version {current} at {at}; both changed: {fields}. Your text is still with you; compare and save again.",
    },
  },
  "section-held": {
    sort: "conflict",
    title: { zh: "同事正在填写该部分", en: "A colleague is writing in this section" },
    remedy: { zh: "{by} 占用至 {until}；请稍后再试或先填其他部分。", en: "{by} holds it until {until}; try later or go on elsewhere." },
  },
  "section-not-asked": {
    sort: "conflict",
    title: { zh: "该部分不在补正范围内", en: "This section was not asked for again" },
    remedy: { zh: "只能补正：{asked}。", en: "Only these may be supplemented: {asked}." },
  },
  "application-incomplete": {
    sort: "invalid",
    title: { zh: "申请材料尚不完整", en: "The application is not complete" },
    remedy: { zh: "共 {gaps} 处待补，涉及：{sections}。", en: "{gaps} gaps, in: {sections}." },
  },
  ineligible: {
    sort: "conflict",
    title: { zh: "存在一票否决情形", en: "A ground of ineligibility applies" },
    remedy: {
      zh: "本年度不能参评：{grounds}；如填写有误请更正。",
      en: "Not eligible this year: {grounds}; correct it if it was a mistake.",
    },
  },
  "supplement-unchanged": {
    sort: "conflict",
    title: { zh: "要求补正的部分尚未修改", en: "What was asked for has not been changed" },
    remedy: { zh: "请先补正并保存：{sections}。", en: "Supplement and save first: {sections}." },
  },
  "evidence-elsewhere": {
    sort: "invalid",
    title: { zh: "文件不是为该部分上传的", en: "The file was not uploaded for this section" },
    remedy: { zh: "请在该部分重新上传文件 {id}。", en: "Upload file {id} again for this section." },
  },
  "nothing-to-carry": {
    sort: "conflict",
    title: { zh: "没有可沿用的内容", en: "There is nothing to carry over" },
    remedy: { zh: "上次申请为空，或本次各部分均已填写。", en: "The earlier application is empty, or every section is filled already." },
  },
} as const satisfies RefusalTexts<string>;
