import * as z from "zod";
import { Instant } from "../../domain/kernel/instant.ts";
import type { Edition } from "../edition.ts";
import type { Theatre } from "./stage.ts";

const ClockAnswer = z.object({ now: Instant });

/** An edition started for rehearsal, reached through its public address; only its demo people's tokens are made here. */
export const theatreOf = ({ origin, issueToken }: Edition): Theatre => {
  const clock = async (to?: Instant): Promise<Instant> => {
    const request =
      to === undefined ? {} : { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ to }) };
    const answer = await fetch(`${origin}/rehearsal/clock`, request);
    if (!answer.ok) throw new Error(`the clock was not moved: ${await answer.text()}`);
    return ClockAnswer.parse(await answer.json()).now;
  };
  return {
    origin,
    tokenOf: issueToken,
    now: () => clock(),
    moveClock: async (to) => {
      await clock(to);
    },
  };
};
