import { officialCalendar } from "../../domain/calendar/official-calendar.ts";
import type { Deciding } from "../../domain/kernel/deciding.ts";
import { Instant } from "../../domain/kernel/instant.ts";
import type { Actor } from "../../domain/member/actor.ts";
import { defaultProgramme } from "../../domain/programme/programme.ts";
import { hebei } from "./given-cycle.ts";
import { people } from "./people.ts";

/** One of the people of the tests, as a decision sees them. */
export const actorOf = (id: string): Actor => {
  const person = people.find(({ memberId }) => memberId === id);
  if (!person) throw new Error(`no test person ${id}`);
  return { memberId: id, organization: person.organization, roles: person.roles };
};

/** What a decision knows when this person asks at this moment, under the default programme. */
export const aDeciding = (as: string, now = "2026-05-04T02:00:00.000Z", overrides: Partial<Deciding> = {}): Deciding => ({
  now: Instant.parse(now),
  actor: actorOf(as),
  settings: defaultProgramme(hebei).settings,
  calendar: officialCalendar,
  ...overrides,
});
