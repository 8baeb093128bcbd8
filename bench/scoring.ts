import { Instant } from "../domain/kernel/instant.ts";
import { defaultSettings } from "../domain/programme/setting-catalogue.ts";
import { addUpPanel } from "../domain/scoring/add-up-panel.ts";
import { calibrate } from "../domain/scoring/calibrate.ts";
import { calibratedScoreOf, calibratedViewOf, mostExperts } from "../domain/scoring/calibrated-view.ts";
import type { UnitSheet } from "../domain/scoring/unit-sheet.ts";
import { ScoringPointId } from "../domain/standard/elements.ts";
import { rankingSortOf } from "../domain/technical-evaluation/ranking.ts";
import type { PanelResult } from "../domain/technical-evaluation/technical-result.ts";
import { someTerms } from "../test/support/a-unit-panel.ts";

const levels = [100, 1_000, 10_000, 100_000] as const;
/** An evaluation among the most may cost this many times what one among 10,000 does; more would not be linear. */
const highestGrowth = 1.5;
const panelSize = 5;
const batch = 500;
const now = Instant.parse("2026-10-09T02:00:00.000Z");
const known = { now, settings: defaultSettings };
const terms = someTerms();

/** Whole numbers from 0 up to below `limit`, the same ones at every run (xorshift, 32 bits). */
const givenNumbers = (seed: number) => {
  let state = seed;
  return (limit: number): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
};

const clamp = (percent: number): number => Math.max(0, Math.min(100, percent));

/** A sheet in steps of 5 %: the unit's quality, less the expert's severity, give or take 10. */
const sheetOf = (quality: number, severity: number, number: (limit: number) => number): UnitSheet => ({
  dissent: null,
  marks: ScoringPointId.options.map((point) => ({
    point,
    percent: clamp(quality - severity + 5 * (number(5) - 2)),
    reason: null,
    strength: null,
    improvement: null,
  })),
});

type Sheets = Parameters<typeof addUpPanel>[1];

/** A panel of five neighbours from a place drawn by lot, so that panels overlap and no expert sits twice. */
const panelOf = (experts: number, number: (limit: number) => number): Sheets => {
  const quality = 30 + 5 * number(14);
  const first = number(experts);
  return Array.from({ length: panelSize }, (_, seat) => {
    const expert = (first + seat * 7) % experts;
    return { memberId: `expert-${expert}`, sheet: sheetOf(quality, 5 * ((expert % 5) - 2), number) };
  });
};

type Kept = Pick<PanelResult, "members"> & { readonly evaluationId: string; readonly sort: string; readonly stable: boolean };

/** Processor time of this process, milliseconds, so that other work on the machine does not count. */
const spent = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const timed = <Value>(work: () => Value): { readonly ms: number; readonly value: Value } => {
  const before = spent();
  const value = work();
  return { ms: spent() - before, value };
};

/** Adds every panel up, stability and alpha with it, in batches whose making is not counted. Keeps what ranking and calibration need. */
const addUpAll = (evaluations: number, experts: number): { readonly ms: number; readonly value: readonly Kept[] } => {
  const number = givenNumbers(20_260_101);
  let ms = 0;
  const value: Kept[] = [];
  while (value.length < evaluations) {
    const panels = Array.from({ length: Math.min(batch, evaluations - value.length) }, () => panelOf(experts, number));
    const added = timed(() => panels.map((sheets) => addUpPanel(terms, sheets, known)));
    ms += added.ms;
    for (const result of added.value) {
      const { members, stability } = result;
      value.push({ evaluationId: `unit-${value.length}`, members, sort: rankingSortOf(result), stable: stability.stable });
    }
  }
  return { ms, value };
};

const show = (cells: readonly (string | number)[]): void => void process.stdout.write(`| ${cells.join(" | ")} |\n`);
const cellOf = (ms: number): string => (ms / 1000).toFixed(3);

type Measured = { readonly evaluations: number; readonly all: number; readonly rss: number };

const measure = (evaluations: number): Measured => {
  const began = performance.now();
  const experts = Math.min(mostExperts, evaluations / 2);
  const added = addUpAll(evaluations, experts);
  const ranked = timed(() => added.value.toSorted((one, other) => (one.sort < other.sort ? -1 : 1)));
  const calibrated = timed(() => calibrate(added.value.map(({ evaluationId, members }) => ({ evaluationId, marks: members }))));
  const view = calibratedViewOf(calibrated.value, { cycleId: "bench", totalPoints: terms.totalPoints, now });
  const page = timed(() => ranked.value.slice(0, 200).map(({ members }) => calibratedScoreOf(view, members)));
  const all = added.ms + ranked.ms + calibrated.ms;
  const unstable = added.value.filter(({ stable }) => !stable).length;
  const rss = Math.round(process.resourceUsage().maxRSS / 1024);
  const times = [added.ms, ranked.ms, calibrated.ms, all, performance.now() - began].map(cellOf);
  show([evaluations, experts, ...times, ((all * 1000) / evaluations).toFixed(0), page.ms.toFixed(1), rss, unstable]);
  return { evaluations, all, rss };
};

const header = ["evaluations", "experts", "add up, s", "rank, s", "calibrate, s", "all, s", "all by the clock, s", "µs each"];
const columns = [...header, "page of 200, ms", "peak RSS, MiB", "unstable"];
show(columns);
show(columns.map(() => "---"));
const measured = levels.map(measure);

const [wanted, most] = [measured.find(({ evaluations }) => evaluations === 10_000), measured.at(-1)];
if (!wanted || !most) throw new Error("nothing was measured");
const growth = most.all / most.evaluations / (wanted.all / wanted.evaluations);
process.stdout.write(`\nOne evaluation among ${most.evaluations} costs ${growth.toFixed(2)} times what one among 10000 does.\n`);
if (wanted.all > 10_000 || wanted.rss > 1024 || growth > highestGrowth) process.exitCode = 1;
