import type { Line } from "./lines.ts";
import type { NotificationLanguage } from "./notification-setting.ts";

type Words = {
  readonly sender: string;
  readonly reasons: Readonly<Record<Line["why"], string>>;
  readonly counted: Readonly<Record<Line["why"], (count: number) => string>>;
  readonly between: string;
  readonly openedSubject: (action: string) => string;
  readonly line: (said: {
    readonly action: string;
    readonly clause: string;
    readonly count: number;
    readonly due: string | null;
  }) => string;
  readonly more: (count: number) => string;
  readonly codeSubject: string;
  readonly codeIs: string;
  readonly codeOver: (minutes: number) => string;
  readonly notYou: string;
  readonly where: (address: string) => string;
  readonly change: (address: string) => string;
  readonly automatic: string;
};

const items = (count: number): string => `${count} item${count === 1 ? "" : "s"}`;

/** The words of what is sent. */
export const messageWords: Readonly<Record<NotificationLanguage, Words>> = {
  zh: {
    sender: "【质升】",
    reasons: { overdue: "已逾期", due: "今日截止或在下一工作日前截止", soon: "即将到期", new: "新的待办", opened: "新的待办" },
    counted: {
      overdue: (count) => `${count} 项已逾期`,
      due: (count) => `${count} 项今日截止`,
      soon: (count) => `${count} 项即将到期`,
      new: (count) => `${count} 项新的待办`,
      opened: (count) => `${count} 项新的待办`,
    },
    between: "，",
    openedSubject: (action) => `新的待办：${action}`,
    line: ({ action, clause, count, due }) =>
      `· ${action}${count > 1 ? ` ${count} 件` : ""}（标准第 ${clause} 条）${due === null ? "" : `，截止 ${due}`}`,
    more: (count) => `另有 ${count} 项未列出。`,
    codeSubject: "验证码",
    codeIs: "您正在添加质升的通知渠道，验证码为：",
    codeOver: (minutes) => `请在 ${minutes} 分钟内填写。`,
    notYou: "如非本人操作，请忽略此消息；不填写验证码就不会再发送。",
    where: (address) => `登录办理：${address}`,
    change: (address) => `更改或停止通知：${address}`,
    automatic: "时间均为北京时间。本消息由系统自动发送，请勿回复。",
  },
  en: {
    sender: "[Zhisheng] ",
    reasons: {
      overdue: "Overdue",
      due: "Due today, or before the next working day",
      soon: "Due soon",
      new: "New in your inbox",
      opened: "New in your inbox",
    },
    counted: {
      overdue: (count) => `${items(count)} overdue`,
      due: (count) => `${items(count)} due today`,
      soon: (count) => `${items(count)} due soon`,
      new: (count) => `${count} new`,
      opened: (count) => `${count} new`,
    },
    between: ", ",
    openedSubject: (action) => `New in your inbox: ${action}`,
    line: ({ action, clause, count, due }) =>
      `- ${action}${count > 1 ? ` (${items(count)})` : ""}, clause ${clause}${due === null ? "" : `, due ${due}`}`,
    more: (count) => `${items(count)} more not listed here.`,
    codeSubject: "Your code",
    codeIs: "You are adding a way for Zhisheng to reach you. The code is:",
    codeOver: (minutes) => `Please enter it within ${minutes} minutes.`,
    notYou: "If this was not you, ignore this message; without the code nothing more is sent.",
    where: (address) => `Sign in to deal with them: ${address}`,
    change: (address) => `Change or stop these messages: ${address}`,
    automatic: "All times are Beijing time. This message was sent automatically; please do not reply.",
  },
};
