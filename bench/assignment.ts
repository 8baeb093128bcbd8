import { assign } from "../domain/draw/assign.ts";
import type { AssignmentProblem } from "../domain/draw/assignment-problem.ts";
import { verifyOptimal } from "../domain/draw/verify-optimal.ts";

const seats = 5;
const conflictPct = 5;
/** Wanted seconds, and what HotCRP 3.4's own assigner took on such a machine. */
const sizes = [
  { units: 100, experts: 40, wanted: 0.1, anchor: "0.20 s, optimum" },
  { units: 1_000, experts: 200, wanted: 1.5, anchor: "14.1 s, 152 MB" },
  { units: 5_000, experts: 1_000, wanted: 30, anchor: "not finished in 20 min, 2.4 GB" },
] as const;

/** Marsaglia's xorshift of 32 bits: the same numbers on every machine. */
const numbersFrom = (seed: number): ((below: number) => number) => {
  let state = seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return Math.floor(((state >>> 0) / 4_294_967_296) * below);
  };
};

/** Preferences from −5 to 5 as costs, so that the least cost is the highest preference. */
const problemOf = (units: number, experts: number, span: number, from: number): AssignmentProblem => {
  const next = numbersFrom(20_260_302);
  const pairs = units * experts;
  const cost = Int32Array.from({ length: pairs }, () => -(next(span) + from));
  const allowed = Uint8Array.from({ length: pairs }, () => (next(100) < conflictPct ? 0 : 1));
  const capacity = new Int32Array(experts).fill(Math.ceil((units * seats) / experts) + 1);
  return { units, experts, seats, capacity, allowed, cost };
};

const write = (line: string): void => void process.stdout.write(`${line}\n`);
const peakMb = (): number => Math.round(process.resourceUsage().maxRSS / 1024);

const measure = (units: number, experts: number, span: number, from: number) => {
  const problem = problemOf(units, experts, span, from);
  const [before, cpuBefore] = [performance.now(), process.cpuUsage()];
  const { filled, assignment } = assign(problem);
  const { user, system } = process.cpuUsage(cpuBefore);
  const [seconds, clock] = [(user + system) / 1e6, (performance.now() - before) / 1000];
  const flaws = verifyOptimal(problem, assignment);
  const loads = `${Math.min(...assignment.loads)}–${Math.max(...assignment.loads)}`;
  const proof = filled && flaws.length === 0 ? "optimum proved, no conflict" : `NOT PROVED: ${flaws.join(", ")}`;
  return {
    seconds,
    isProved: filled && flaws.length === 0,
    told: `${clock.toFixed(3)} s by the clock, total ${-assignment.cost}, loads ${loads}, ${proof}, peak ${peakMb()} MB`,
  };
};

write(
  `preferences −5..5, ${conflictPct} % conflicts, ${seats} experts a unit, balanced loads; seconds of processor time, so that other work does not count`,
);
let isGood = true;
for (const { units, experts, wanted, anchor } of sizes) {
  const { seconds, isProved, told } = measure(units, experts, 11, -5);
  if (!isProved || seconds > wanted) isGood = false;
  write(`${units} × ${experts}: ${seconds.toFixed(3)} s (wanted ${wanted} s; HotCRP 3.4: ${anchor}); ${told}`);
}
write("as a draw prices pairs that fit alike: 128 lottery numbers");
for (const { units, experts } of sizes) {
  const { seconds, isProved, told } = measure(units, experts, 128, 0);
  if (!isProved) isGood = false;
  write(`${units} × ${experts}: ${seconds.toFixed(3)} s; ${told}`);
}
process.exitCode = isGood ? 0 : 1;
