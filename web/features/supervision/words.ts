import { bilingual } from "../../language/words.ts";

export const words = bilingual({
  zh: {
    title: "办理记录核查",
    lead: "选择记录类别，从列表中选一条，或直接填写编号。每条记录的全部办理过程按时间列出，并在本机重新计算校验值；被改动或缺少的会指出。",
    kind: "记录类别",
    choose: "请选择类别",
    number: "编号",
    numberHelp: "编号可在各记录的办理记录、通知和导出文件中找到。",
    show: "查看办理记录",
    wrongNumber: "编号只含字母、数字和 . _ : | @ -，不含空格。",
    of: (kind: string) => `${kind}的办理记录`,
    other: "换一条记录",
    list: (kind: string) => `${kind}列表`,
    noList: "这一类记录没有列表，请填写编号。",
  },
  en: {
    title: "Audit of records",
    lead: "Choose a kind of record and one of its list, or type its number. Everything done to it is listed in order, and its hashes are computed anew on this device; what was changed or is missing is named.",
    kind: "Kind of record",
    choose: "Choose a kind",
    number: "Number",
    numberHelp: "It stands in the record's history, in messages and in exported files.",
    show: "Show its history",
    wrongNumber: "A number has letters, digits and . _ : | @ -, and no spaces.",
    of: (kind: string) => `History: ${kind}`,
    other: "Another record",
    list: (kind: string) => `List: ${kind}`,
    noList: "There is no list of this kind; type the number.",
  },
});
