import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../domain/kernel/canonical.ts";
import { technicalEvaluationNoun } from "../../domain/technical-evaluation/technical-evaluation.ts";
import { routes as drawRoutes } from "../../functions/draw/http.ts";
import { routes as publicRoutes } from "../../functions/public/http.ts";
import { someAtATime } from "../../functions/shell/some-at-a-time.ts";
import { routes as technicalRoutes } from "../../functions/technical/http.ts";
import { routes as workRoutes } from "../../functions/work-items/http.ts";
import {
  accept,
  assignmentPath,
  drawPanelsOf,
  evaluationOf,
  givenUnitsAndPool,
  mustCall,
  panelOf,
  pool,
  seatedAt,
} from "../support/given-draw.ts";
import { startWorld, type World } from "../support/world.ts";

const routes = [...drawRoutes, ...technicalRoutes, ...workRoutes, ...publicRoutes];
/** The unit itself, another, whoever else is outside, and nobody signed in. */
const outside = ["unit-1", "unit-2", "anping", "association", "si-a", undefined] as const;
const kinds = ["roster", "units", "panels"];
const nouns = ["technical-evaluation", "expert-assignment", "unit-evaluation", "expert-draw", "draw-part", "draw-substitutes"];

const evaluationId = evaluationOf("unit-1");

/** Every address with every identifier someone could think of, known or guessed. */
const readsOf = (drawId: string, seats: readonly string[]): readonly string[] => {
  const ids = [evaluationId, drawId, `${evaluationId}-1`, ...seats.map((memberId) => `${evaluationId}-1-${memberId}`)];
  const paths = routes
    .filter(({ contract }) => contract.method === "GET")
    .flatMap(({ contract: { path } }) => (path.includes("{id}") ? ids.map((id) => path.replace("{id}", id)) : [path]))
    .flatMap((path) => (path.includes("{noun}") ? nouns.map((noun) => path.replace("{noun}", noun)) : [path]))
    .flatMap((path) => (path.includes("{kind}") ? kinds.map((kind) => path.replace("{kind}", kind).replace("{n}", "0")) : [path]));
  return paths
    .filter((path) => !path.includes("{"))
    .map((path) => (path.split("/").length > 3 ? `/api${path}` : `/api${path}?cycleId=main-2026`));
};

/** All that each reader is told. */
const told = (world: World, readers: readonly (string | undefined)[], reads: readonly string[]): Promise<readonly string[]> =>
  someAtATime(
    readers.flatMap((reader) => reads.map((read) => ({ reader, read }))),
    16,
    async ({ reader, read }) => `${reader} ${read} ${canonicalJson(await world.call(reader, "GET", read))}`,
  );

const inWorld = async <Answer>(act: (world: World, drawId: string) => Promise<Answer>): Promise<Answer> => {
  const world = await startWorld(routes);
  try {
    await givenUnitsAndPool(world);
    return await act(world, await drawPanelsOf(world));
  } finally {
    await world.stop();
  }
};

describe("who sits on a panel", { timeout: 120_000 }, () => {
  it("R05 nobody outside can tell who was drawn, who declined, who accepted, or who stood down", async () => {
    await inWorld(async (world, drawId) => {
      const seats = await seatedAt(world);
      const reads = readsOf(drawId, seats.slice(0, 3));
      const before = await told(world, outside, reads);
      expect(before.filter((answer) => answer.includes('"status":200')).length).toBeGreaterThan(20);
      for (const answer of before) expect(answer.replace(/^\S+ \S+ /, "")).not.toMatch(/"expert-\d"/);
      const [first = "", second = ""] = seats;
      await mustCall(world, first, "POST", `${assignmentPath(first)}/refusal`, { reason: "时间冲突" });
      await mustCall(world, second, "POST", `${assignmentPath(second)}/conflict`, { ground: "kinship" });
      for (const memberId of await seatedAt(world)) await accept(world, memberId);
      expect((await panelOf(world)).status).toBe("scoring");
      expect(await told(world, outside, reads)).toEqual(before);
    });
  });

  it("R05 an expert off the panel cannot tell either; one on it sees no more than their own invitation", async () => {
    await inWorld(async (world, drawId) => {
      const seats = await seatedAt(world);
      const readers = [pool.find((memberId) => !seats.includes(memberId)), seats[4]];
      const reads = readsOf(drawId, seats.slice(2));
      const before = await told(world, readers, reads);
      expect(
        before.filter((answer) => answer.startsWith(`${seats[4]} `) && answer.includes(`"${evaluationId}-1-${seats[4]}"`)),
      ).not.toEqual([]);
      // A panel with another person in one seat and an answer in others, nobody else invited for it.
      const panel = await panelOf(world);
      const swapped = panel.seats.map((seat, index) => (index === 2 ? { ...seat, memberId: "somebody" } : seat));
      await world.given(technicalEvaluationNoun, panel.evaluationId, { ...panel, seats: swapped });
      await accept(world, seats[3] ?? "");
      expect(await told(world, readers, reads)).toEqual(before);
    });
  });
});
