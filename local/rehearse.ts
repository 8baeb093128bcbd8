import { join } from "node:path";
import * as z from "zod";
import { Instant } from "../domain/kernel/instant.ts";
import { directoryOption, portOption, readCommandLine } from "./command-line.ts";
import { startEdition } from "./edition.ts";
import { crowdFor } from "./rehearsal/crowd-cast.ts";
import { demoCastFor } from "./rehearsal/demo-cast.ts";
import { Deviation } from "./rehearsal/deviation.ts";
import { openJournal } from "./rehearsal/journal.ts";
import { lineOf, tableOf } from "./rehearsal/report.ts";
import { makeStage } from "./rehearsal/stage.ts";
import { theatreOf } from "./rehearsal/theatre-of.ts";
import { playYear } from "./rehearsal/year.ts";
import { logToStderr, print, runCommand } from "./terminal.ts";

const Flags = z.object({
  data: z.string().min(1).default(".zhisheng-rehearsal"),
  projects: z.coerce.number().int().min(1).max(500).default(1),
  units: z.coerce.number().int().min(1).max(2000).default(3),
  port: z.coerce.number().int().min(0).max(65_535).default(0),
});

const line = {
  usage: "npm run rehearse -- [--projects N] [--units N] [--data DIR] [--port N]",
  schema: Flags,
  options: {
    data: directoryOption,
    port: portOption,
    projects: { zh: "1 至 500 的整数", en: "a whole number from 1 to 500" },
    units: { zh: "1 至 2000 的整数", en: "a whole number from 1 to 2000" },
  },
};

/** New Year's Eve: the schedule of the year has not fired yet. */
const curtain = Instant.parse("2025-12-31T16:00:00.000Z");

/** `npm run rehearse`: plays a whole year; one that was killed in the middle goes on, one that had ended starts anew. */
const rehearse = async (): Promise<void> => {
  const asked = readCommandLine(line, process.argv.slice(2));
  if (asked === null) return print(line.usage);
  const { data, projects, units, port } = asked.values;
  const crowd = crowdFor(units);
  const journal = openJournal(join(data, `rehearsal-${projects}-${units}.jsonl`));
  const resumed = journal.of("begun") !== undefined && journal.of("ended") === undefined;
  if (!resumed) journal.clear();
  const edition = await startEdition({
    directory: data,
    port,
    crowd,
    seed: "demo",
    rehearsal: true,
    reset: !resumed,
    startsAt: curtain,
    log: logToStderr,
  });
  try {
    journal.note("begun", {});
    print(
      resumed
        ? `继续上次中断的演练 Resuming at ${edition.origin}`
        : `演练开始 Rehearsing at ${edition.origin}, projects: ${projects}, units: ${units}`,
    );
    const startedAt = performance.now();
    const stage = makeStage(theatreOf(edition), demoCastFor(crowd), { projects, units }, journal, (row) => print(lineOf(row)));
    await playYear(stage);
    journal.note("ended", {});
    print(`\n${tableOf(stage.played)}\n`);
    print(`全年通过 The year held: ${stage.checked.length} checks, ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
  } catch (error) {
    if (!(error instanceof Deviation)) throw error;
    print(`\n与标准不符 Deviation from ${error.requirements.join(", ")}\n${error.message}`);
    process.exitCode = 1;
  } finally {
    await edition.stop();
  }
};

await runCommand(rehearse);
