import { bilingual } from "../language/words.ts";

export const words = bilingual({
  zh: {
    failedTitle: "登录没有完成",
    failedHelp: "登录请求可能已过期，或在别的窗口中取消了。请重新登录。",
    again: "重新登录",
    endedTitle: "登录已失效",
    endedHelp: "您填写的内容已保存在本机，登录后可以继续。",
    idleTitle: "即将自动退出",
    idleHelp: (seconds: number) => `长时间没有操作，${seconds} 秒后自动退出。已填写的内容会保存在本机。`,
    stay: "继续使用",
    signOut: "退出登录",
  },
  en: {
    failedTitle: "Signing in was not finished",
    failedHelp: "The request may have expired, or was cancelled in another window. Please sign in again.",
    again: "Sign in again",
    endedTitle: "Your session has ended",
    endedHelp: "What you typed is kept on this device; sign in and go on.",
    idleTitle: "You will be signed out",
    idleHelp: (seconds: number) =>
      `Nothing was done for a while: you will be signed out in ${seconds} seconds. What you typed is kept on this device.`,
    stay: "Stay",
    signOut: "Sign out",
  },
});
