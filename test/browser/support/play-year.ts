import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Instant } from "../../../domain/kernel/instant.ts";
import { startEdition } from "../../../local/edition.ts";
import { demoCastFor } from "../../../local/rehearsal/demo-cast.ts";
import { openJournal } from "../../../local/rehearsal/journal.ts";
import { makeStage, type Stage } from "../../../local/rehearsal/stage.ts";
import { theatreOf } from "../../../local/rehearsal/theatre-of.ts";
import { playYear } from "../../../local/rehearsal/year.ts";
import { crowd, size } from "./size.ts";
import { journalOf, takeSnapshot } from "./snapshot.ts";
import { type Moment, nameOf, stages } from "./stages.ts";

const curtain = Instant.parse("2025-12-31T16:00:00.000Z");

/** The same stage, stopping at each moment before it goes on. */
const halting = (stage: Stage, at: (moment: Moment) => Promise<void>): Stage => {
  const around = async <Value>(step: string, play: () => Promise<Value>): Promise<Value> => {
    await at({ before: step });
    const value = await play();
    await at({ after: step });
    return value;
  };
  return {
    ...stage,
    get checked() {
      return stage.checked;
    },
    play: (scene, perform) => around(scene.step, () => stage.play(scene, perform)),
    playEach: (scene, perform, times) => around(scene.step, () => stage.playEach(scene, perform, times)),
  };
};

/** Plays the year once and leaves a copy of the data under `<to>/<name>` for each named moment. Throws where a moment never came. */
const playYearInto = async (to: string): Promise<void> => {
  const directory = await mkdtemp(join(tmpdir(), "zhisheng-browser-year-"));
  const edition = await startEdition({ directory, port: 0, seed: "demo", crowd, rehearsal: true, startsAt: curtain, logLevel: "SILENT" });
  const missed = new Set<string>(Object.keys(stages));
  const keep = async (moment: Moment): Promise<void> => {
    const name = nameOf(moment);
    if (name === undefined) return;
    missed.delete(name);
    await edition.idle();
    await takeSnapshot(directory, join(to, name));
  };
  try {
    const stage = makeStage(theatreOf(edition), demoCastFor(crowd), size, openJournal(journalOf(directory)), () => undefined);
    await playYear(halting(stage, keep));
  } finally {
    await edition.stop();
    await rm(directory, { recursive: true, force: true });
  }
  if (missed.size > 0) throw new Error(`the year never came to ${[...missed].join(", ")}: local/rehearsal calls its steps otherwise now`);
};

const [, , to] = process.argv;
if (to === undefined) throw new Error("usage: node test/browser/support/play-year.ts <directory for the snapshots>");
await mkdir(to, { recursive: true });
await playYearInto(to);
