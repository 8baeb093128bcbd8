import { bilingual } from "../language/words.ts";

export const words = bilingual({
  zh: {
    basis: (clause: string) => `依据：标准第 ${clause} 条`,
    unreachable: "暂时连接不上服务器。您填写的内容仍在，网络恢复后请重试。",
    signedOut: "登录已失效，请重新登录。您填写的内容仍在。",
    broken: (id: string) => `系统出错，未能办理。请稍后重试；仍不行时，请把编号 ${id} 告诉评价机构。`,
  },
  en: {
    basis: (clause: string) => `Rests on clause ${clause} of the standard`,
    unreachable: "The server cannot be reached just now. What you typed is still here; try again when the network is back.",
    signedOut: "Your session has ended; sign in again. What you typed is still here.",
    broken: (id: string) =>
      `The system failed and nothing was done. Try again in a moment; if that does not help, tell the evaluation body this number: ${id}.`,
  },
});
