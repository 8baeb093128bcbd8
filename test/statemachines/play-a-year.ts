import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getCycle } from "../../domain/cycle/contract.ts";
import { Instant } from "../../domain/kernel/instant.ts";
import { listProjects } from "../../domain/project/contract.ts";
import { type Edition, startEdition } from "../../local/edition.ts";
import { crowdFor } from "../../local/rehearsal/crowd-cast.ts";
import { demoCastFor } from "../../local/rehearsal/demo-cast.ts";
import { openJournal } from "../../local/rehearsal/journal.ts";
import { makeStage } from "../../local/rehearsal/stage.ts";
import { theatreOf } from "../../local/rehearsal/theatre-of.ts";
import { playYear } from "../../local/rehearsal/year.ts";
import type { EditionSettings } from "../../local/settings.ts";

/** How a year ended, as the public API tells it: all that must be the same whatever happened to the workflows. */
export type Ending = {
  readonly cycle: string;
  readonly projects: readonly unknown[];
  readonly claims: readonly string[];
  readonly waiting: number;
};

const size = { projects: 1, units: 1 };
const crowd = crowdFor(size.units);
const cast = demoCastFor(crowd);

type Disturbance = Pick<EditionSettings, "onTransition" | "beforeTask">;

/**
 * Plays a whole year with one project on an edition of its own while something disturbs its workflows, which `reconcile` is asked to
 * mend over and over, as its schedule would. Throws when the year deviates.
 */
export const playDisturbedYear = async (
  disturb: (edition: () => Edition | undefined) => Disturbance,
  pace: "hurried" | "waiting" = "hurried",
): Promise<Ending> => {
  const directory = await mkdtemp(join(tmpdir(), "zhisheng-year-"));
  let edition: Edition | undefined;
  const disturbance = disturb(() => edition);
  edition = await startEdition({
    ...{ directory, port: 0, seed: "demo", crowd, rehearsal: true, logLevel: "SILENT", ...disturbance },
    startsAt: Instant.parse("2025-12-31T16:00:00.000Z"),
  });
  const { reconcile, stop, idle } = edition;
  let mending: Promise<unknown> = Promise.resolve();
  const mender = setInterval(() => {
    mending = mending.then(reconcile);
  }, 60);
  /** Nobody acts before every workflow has come as far as it can, so that each step is really waited in. */
  const beforeCommand = async (): Promise<void> => {
    do await idle();
    while ((await reconcile()) > 0);
  };
  try {
    const stage = makeStage(
      { ...theatreOf(edition), ...(pace === "waiting" ? { beforeCommand } : {}) },
      cast,
      size,
      openJournal(join(directory, "journal.jsonl")),
      () => undefined,
    );
    await playYear(stage);
    clearInterval(mender);
    await mending;
    await edition.idle();
    const { call } = await stage.client(cast.officer);
    const { rows } = await call(listProjects, {}, { cycleId: "main-2026" });
    return {
      cycle: (await call(getCycle, { id: "main-2026" }, {})).cycle.status,
      projects: rows.map(({ step, summary }) => ({ step, title: summary["title"] })),
      claims: stage.checked.map(({ requirement, claim }) => `${requirement} ${claim}`).toSorted(),
      waiting: edition.running().length,
    };
  } finally {
    clearInterval(mender);
    await mending;
    await stop();
    await rm(directory, { recursive: true, force: true });
  }
};
