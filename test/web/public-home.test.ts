import { describe, expect, it } from "vitest";
import { CycleStatus } from "../../domain/cycle/cycle.ts";
import { presentYear } from "../../web/features/public/home/present-year.ts";
import { projectSteps, projectsStand, unitsStand } from "../../web/features/public/home/year-state.ts";

const standing = (steps: ReturnType<typeof projectsStand>, wanted: string) =>
  steps.filter(({ standing: one }) => one === wanted).map(({ step }) => step);

describe("where a year stands, for everyone", () => {
  it("every status of a cycle has its steps, in order, and never goes back", () => {
    const order = CycleStatus.options.filter((status) => status !== "cancelled");
    const done = order.map((status) => standing(projectsStand(status), "done").length);
    expect(done).toEqual(done.toSorted((left, right) => left - right));
    for (const status of order) {
      const told = projectsStand(status).map(({ standing: one }) => ["done", "now", "ahead"].indexOf(one));
      expect(told).toEqual(told.toSorted((left, right) => left - right));
    }
    expect(standing(projectsStand("call_open"), "now")).toEqual(["call"]);
    expect(standing(projectsStand("closed"), "done")).toEqual([...projectSteps]);
    expect(standing(projectsStand(undefined), "ahead")).toEqual([...projectSteps]);
  });

  it("units: which of the two evaluations goes on is not told before the results are on notice", () => {
    expect(standing(unitsStand("open", false), "now")).toEqual(["application"]);
    expect(standing(unitsStand("evaluating", false), "now")).toEqual(["conformity", "technical"]);
    expect(standing(unitsStand("evaluating", true), "now")).toEqual(["result-notice"]);
    expect(standing(unitsStand("finished", false), "done")).toHaveLength(5);
    expect(standing(unitsStand(undefined, false), "ahead")).toHaveLength(5);
  });

  it("speaks of the latest year that has not ended, else of the latest", () => {
    const year = (number: number, status: CycleStatus) => ({ number, status });
    expect(presentYear([year(2025, "closed"), year(2026, "executing")])?.number).toBe(2026);
    expect(presentYear([year(2025, "executing"), year(2026, "cancelled")])?.number).toBe(2025);
    expect(presentYear([year(2025, "closed"), year(2026, "closed")])?.number).toBe(2026);
    expect(presentYear([])).toBeUndefined();
  });
});
