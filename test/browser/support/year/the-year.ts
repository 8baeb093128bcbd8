import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Instant } from "../../../../domain/kernel/instant.ts";
import { type Edition, startEdition } from "../../../../local/edition.ts";
import { crowdFor } from "../../../../local/rehearsal/crowd-cast.ts";
import { demoCastFor } from "../../../../local/rehearsal/demo-cast.ts";
import { openJournal } from "../../../../local/rehearsal/journal.ts";
import { makeStage, type Stage } from "../../../../local/rehearsal/stage.ts";
import { theatreOf } from "../../../../local/rehearsal/theatre-of.ts";
import type { Language } from "../../../../web/language/words.ts";
import { openBrowser, type People } from "../people.ts";
import { journalOf } from "../snapshot.ts";
import { told } from "../told.ts";
import { type Desks, openDesks } from "./desks.ts";
import { inPortal } from "./portal-stage.ts";
import { type Role, roleIn } from "./roles.ts";

const curtain = Instant.parse("2025-12-31T16:00:00.000Z");

/** One project, and two units: one on which the panel disagrees and one that is visited. */
const size = { projects: 1, units: 2 };
const crowd = crowdFor(size.units);

/** Which commands people of each kind gave. */
type Given = ReadonlyMap<Role, ReadonlySet<string>>;

export type TheYear = {
  readonly stage: Stage;
  readonly desks: Desks;
  readonly people: People;
  readonly origin: string;
  /** What the rehearsal has done so far, in the portal or not. */
  readonly rehearsed: Given;
  /** What browsers have sent to the server and the server has taken. */
  readonly inPortal: Given;
  readonly stop: () => Promise<void>;
};

const tally = () => {
  const given = new Map<Role, Set<string>>();
  return {
    given,
    note: (role: Role, name: string): void => {
      given.set(role, (given.get(role) ?? new Set()).add(name));
    },
  };
};

/** An edition at the beginning of the year 2026, and a stage whose commands are done in the portal, in a language. */
export const beginYear = async (language: Language): Promise<TheYear> => {
  const { chromium, portal } = told();
  const directory = await mkdtemp(join(tmpdir(), "zhisheng-year-"));
  const settings = { directory, portal, crowd, port: 0, seed: "demo", rehearsal: true, startsAt: curtain, logLevel: "SILENT" } as const;
  const edition: Edition = await startEdition(settings);
  const people = await openBrowser(chromium);
  const cast = demoCastFor(crowd);
  const roleOf = roleIn(cast);
  const [rehearsed, inBrowsers] = [tally(), tally()];
  let happened = 0;
  const desks = openDesks({
    people,
    origin: edition.origin,
    looks: { language },
    happened: () => happened,
    onCommand: (person, name) => inBrowsers.note(roleOf(person), name),
  });
  const onCommand = (role: Role, name: string): void => {
    happened += 1;
    rehearsed.note(role, name);
  };
  const stage = makeStage(theatreOf(edition), cast, size, openJournal(journalOf(directory)), () => undefined);
  return {
    stage: inPortal(stage, { desks, language, roleOf, onCommand }),
    ...{ desks, people, origin: edition.origin, rehearsed: rehearsed.given, inPortal: inBrowsers.given },
    stop: async () => {
      await people.leave();
      await edition.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
};
