import { bilingual } from "../../language/words.ts";

export const words = bilingual({
  zh: {
    word: "下载 Word 文件",
    wordEnglish: "下载英文 Word 文件",
    print: "打印",
    idle: "",
    writing: "正在生成……",
    written: "已生成，请在下载的文件中查看。",
    failed: "没有生成：请检查网络后再试一次。",
  },
  en: {
    word: "Word, in Chinese",
    wordEnglish: "Word, in English",
    print: "Print",
    idle: "",
    writing: "Writing…",
    written: "Written; see your downloads.",
    failed: "It could not be written. Check the network and try again.",
  },
});
