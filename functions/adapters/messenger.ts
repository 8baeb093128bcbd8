import type { Clock, Messenger } from "../shell/ports.ts";
import { makeMail } from "./mail.ts";
import { makeRobot, type RobotEndpoints, robotEndpoints } from "./robots.ts";

type Parts = {
  readonly from: string;
  readonly readServer: () => Promise<string>;
  readonly clock: Clock;
  /** Elsewhere in tests alone. */
  readonly robots?: RobotEndpoints;
};

/** Everything that sends: mail by SMTP and the group robots. */
export const makeMessenger = ({ from, readServer, clock, robots = robotEndpoints }: Parts): Messenger => {
  const ways = {
    mail: makeMail(from, readServer),
    wecom: makeRobot("wecom", robots.wecom, clock),
    dingtalk: makeRobot("dingtalk", robots.dingtalk, clock),
  };
  return { send: (sending) => ways[sending.kind](sending) };
};
