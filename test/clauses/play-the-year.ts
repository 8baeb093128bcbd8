import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { Instant } from "../../domain/kernel/instant.ts";
import { startEdition } from "../../local/edition.ts";
import { crowdFor } from "../../local/rehearsal/crowd-cast.ts";
import { demoCastFor } from "../../local/rehearsal/demo-cast.ts";
import { openJournal } from "../../local/rehearsal/journal.ts";
import { makeStage } from "../../local/rehearsal/stage.ts";
import { theatreOf } from "../../local/rehearsal/theatre-of.ts";
import { playYear } from "../../local/rehearsal/year.ts";
import { crowdOf } from "../../local/seed/crowd.ts";
import { demoMembers } from "../../local/seed/demo-people.ts";
import { prepareNextYears } from "./support/next-years.ts";

const size = { projects: 2, units: 3 };
const crowd = crowdFor(size.units);
const curtain = Instant.parse("2025-12-31T16:00:00.000Z");

/** Plays 2026 whole and begins the years after it, once for all clause tests; answers what stops the edition again. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const directory = await mkdtemp(join(tmpdir(), "zhisheng-clauses-"));
  const edition = await startEdition({ directory, port: 0, seed: "demo", crowd, rehearsal: true, startsAt: curtain, logLevel: "SILENT" });
  const stop = async (): Promise<void> => {
    await edition.stop();
    await rm(directory, { recursive: true, force: true });
  };
  try {
    const stage = makeStage(theatreOf(edition), demoCastFor(crowd), size, openJournal(join(directory, "journal.jsonl")), () => undefined);
    await playYear(stage);
    const next = await prepareNextYears(stage);
    const tokens = await Promise.all(
      [...demoMembers, ...crowdOf(crowd).members].map(async ({ memberId }) => [memberId, await edition.issueToken(memberId)] as const),
    );
    project.provide("year", { origin: edition.origin, tokens: Object.fromEntries(tokens), checked: [...stage.checked], next });
    return stop;
  } catch (error) {
    await stop();
    throw error;
  }
};
