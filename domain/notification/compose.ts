import { actionPair } from "../work-item/action-words.ts";
import type { ChannelKind } from "./channel.ts";
import { codeMinutes } from "./channel-code.ts";
import { digestReasons } from "./decide-digest.ts";
import { dueText } from "./due-text.ts";
import type { Line } from "./lines.ts";
import { messageWords } from "./message-words.ts";
import type { NotificationLanguage } from "./notification-setting.ts";

/** What is sent: a subject and a text without any markup. */
export type Said = { readonly subject: string; readonly text: string };

type To = { readonly language: NotificationLanguage; readonly kind: ChannelKind; readonly portalOrigin: string };

/** WeCom takes 2048 bytes, subject and text; what does not fit is counted instead. */
const mostBytes: Readonly<Record<ChannelKind, number>> = { mail: 16_000, wecom: 1800, dingtalk: 4000 };
const mostLines = 30;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;
const countOf = (lines: readonly Line[]): number => lines.reduce((sum, { count }) => sum + count, 0);

/** A message about work, cut to what its channel takes. */
export const composeWork = (lines: readonly Line[], to: To): Said => {
  const subject = subjectOf(lines, to.language);
  const whole = (shown: number): string => textOf(lines.slice(0, shown), countOf(lines.slice(shown)), to);
  let shown = Math.min(lines.length, mostLines);
  while (shown > 0 && bytesOf(whole(shown)) > mostBytes[to.kind]) shown -= 1;
  return { subject, text: whole(shown) };
};

const subjectOf = (lines: readonly Line[], language: NotificationLanguage): string => {
  const { sender, counted, between, openedSubject } = messageWords[language];
  const [first] = lines;
  if (first?.why === "opened" && lines.length === 1 && first.count === 1) return sender + openedSubject(actionIn(language, first.action));
  const reasons = [...digestReasons, "opened"] as const;
  const parts = reasons.flatMap((reason) => {
    const count = countOf(lines.filter(({ why }) => why === reason));
    return count === 0 ? [] : [counted[reason](count)];
  });
  return sender + parts.join(between);
};

const textOf = (lines: readonly Line[], more: number, { language, portalOrigin }: To): string => {
  const { reasons, line, more: moreWords, where, change, automatic } = messageWords[language];
  const parts = Map.groupBy(lines, ({ why }) => why);
  const said = [...parts].map(([why, ofReason]) =>
    [
      reasons[why],
      ...ofReason.map(({ action, clause, count, dueAt }) =>
        line({ action: actionIn(language, action), clause, count, due: dueAt === null ? null : dueText(language, dueAt) }),
      ),
    ].join("\n"),
  );
  const foot = [where(`${portalOrigin}/work`), change(`${portalOrigin}/work/notifications`), automatic].join("\n");
  return [...said, ...(more > 0 ? [moreWords(more)] : []), foot].join("\n\n");
};

const actionIn = (language: NotificationLanguage, action: string): string => actionPair(action)[language === "zh" ? 0 : 1];

/** The message that proves an address; the code stands on a line of its own, so that it is easily copied. */
export const composeCode = (code: string, { language, portalOrigin }: To): Said => {
  const { sender, codeSubject, codeIs, codeOver, notYou, automatic } = messageWords[language];
  return {
    subject: sender + codeSubject,
    text: [codeIs, code, codeOver(codeMinutes), notYou, `${portalOrigin}/\n${automatic}`].join("\n\n"),
  };
};
