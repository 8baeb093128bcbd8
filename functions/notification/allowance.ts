import type { ChannelKind } from "../../domain/notification/channel.ts";

/** WeCom's and DingTalk's own limit for one robot. */
const robotPerMinute = 20;

/** After so many tries in vain the mail server is left alone until the next run. */
const mostInVain = 3;

/** What one run, a minute of them, may still send: mails in all, and messages by each robot. */
export const makeAllowance = (mailPerMinute: number, isInTime: () => boolean) => {
  let mails = 0;
  let inVain = 0;
  const robots = new Map<string, number>();
  const mailIsOpen = (): boolean => mails < mailPerMinute && inVain < mostInVain;
  return {
    isOpen: (): boolean => isInTime() && mailIsOpen(),
    /** False when it must wait for a later run; else it counts as sent. */
    take: (kind: ChannelKind, address: string): boolean => {
      if (!isInTime() || (kind === "mail" && !mailIsOpen())) return false;
      if (kind === "mail") {
        mails += 1;
        return true;
      }
      const sent = robots.get(address) ?? 0;
      robots.set(address, sent + 1);
      return sent < robotPerMinute;
    },
    note: (kind: ChannelKind, outcome: "sent" | "refused" | "unreachable"): void => {
      if (kind === "mail") inVain = outcome === "unreachable" ? inVain + 1 : 0;
    },
  };
};
export type Allowance = ReturnType<typeof makeAllowance>;
