import { bilingual } from "../language/words.ts";

export const words = bilingual({
  zh: {
    failedTitle: "登录没有完成",
    failedHelp: "登录请求可能已过期，或在别的窗口中取消了。请重新登录。",
    again: "重新登录",
    offlineTitle: "现在没有网络",
    offlineHelp: "登录需要网络。存在本机的内容不受影响，联网登录后可以继续。",
    endedTitle: "登录已失效",
    endedHelp: "您填写的内容已保存在本机，登录后可以继续。",
    idleTitle: "即将自动退出",
    idleHelp: (seconds: number) => `长时间没有操作，${seconds} 秒后自动退出。已填写的内容会保存在本机。`,
    stay: "继续使用",
    signOut: "退出登录",
    keptTitle: "本机还有未提交的内容",
    keptHelp: (drafts: number, files: number) =>
      `${[drafts > 0 ? `${drafts} 份填写中的内容` : "", files > 0 ? `${files} 个未传完的文件` : ""].filter((part) => part !== "").join("、")}保存在这台设备的浏览器中，未加密。在公用电脑上请清除；清除后不能恢复。`,
    keepAndLeave: "保留并退出",
    clearAndLeave: "清除并退出",
    cancel: "取消",
    clearFailed: "没有清除成功，请再试一次，或在浏览器设置中清除本站数据。",
  },
  en: {
    failedTitle: "Signing in was not finished",
    failedHelp: "The request may have expired, or was cancelled in another window. Please sign in again.",
    again: "Sign in again",
    offlineTitle: "There is no network now",
    offlineHelp: "Signing in needs one. What is kept on this device is safe; sign in when you have a network and go on.",
    endedTitle: "Your session has ended",
    endedHelp: "What you typed is kept on this device; sign in and go on.",
    idleTitle: "You will be signed out",
    idleHelp: (seconds: number) =>
      `Nothing was done for a while: you will be signed out in ${seconds} seconds. What you typed is kept on this device.`,
    stay: "Stay",
    signOut: "Sign out",
    keptTitle: "Some of your work is on this device only",
    keptHelp: (drafts: number, files: number) =>
      `Kept in this browser, not encrypted: ${[drafts > 0 ? `${drafts} ${drafts === 1 ? "draft" : "drafts"} not sent` : "", files > 0 ? `${files} ${files === 1 ? "file" : "files"} not wholly uploaded` : ""].filter((part) => part !== "").join(", ")}. On a computer that others use, clear it. What is cleared cannot be brought back.`,
    keepAndLeave: "Keep it and sign out",
    clearAndLeave: "Clear it and sign out",
    cancel: "Cancel",
    clearFailed: "It was not cleared. Try again, or clear this site's data in the browser's settings.",
  },
});
