import { bilingual } from "../../language/words.ts";

export const words = bilingual({
  zh: {
    title: "本机暂存、尚未提交的内容",
    lead: "只保存在本机的浏览器中，未加密，30 天后自动清除。使用公用电脑时，请在离开前清除。",
    remove: "清除",
    removeOne: (title: string) => `清除：${title}`,
    clear: "全部清除",
  },
  en: {
    title: "Kept on this device and not sent yet",
    lead: "It is in this browser only, not encrypted, and removed after 30 days. On a shared computer, clear it before you leave.",
    remove: "Clear",
    removeOne: (title: string) => `Clear: ${title}`,
    clear: "Clear all",
  },
});
