import type { RefusalTexts } from "../kernel/refusal-text.ts";

export const evidenceRefusals = {
  "evidence-unknown": {
    sort: "invalid",
    title: { zh: "找不到所引用的文件", en: "A file named here does not exist" },
    remedy: { zh: "请核对文件 {id}，只能引用本单位上传的文件。", en: "Check file {id}; only files of your own organisation can be used." },
  },
  "evidence-not-arrived": {
    sort: "conflict",
    title: { zh: "文件尚未上传完成", en: "A file has not arrived yet" },
    remedy: { zh: "请先完成文件 {id} 的上传，再提交。", en: "Finish the upload of file {id}, then send this again." },
  },
  "evidence-not-released": {
    sort: "conflict",
    title: { zh: "文件尚在安全检查中", en: "The file is still being checked" },
    remedy: { zh: "检查通过后即可下载，请稍后再试。", en: "It can be opened once it is released; try again later." },
  },
  "parts-unknown": {
    sort: "conflict",
    title: { zh: "分段上传已失效", en: "The upload in parts is no longer open" },
    remedy: { zh: "请重新开始上传这个文件。", en: "Begin to upload the file anew." },
  },
  "parts-missing": {
    sort: "conflict",
    title: { zh: "还有分段没有收到", en: "Parts have not arrived yet" },
    remedy: { zh: "请先上传第 {parts} 段，再完成上传。", en: "Upload part {parts} first, then complete the file." },
  },
  "part-out-of-range": {
    sort: "invalid",
    title: { zh: "没有这个分段", en: "The file has no such part" },
    remedy: { zh: "这个文件共有 {count} 段，没有第 {number} 段。", en: "The file has {count} parts; there is no part {number}." },
  },
} as const satisfies RefusalTexts<string>;
