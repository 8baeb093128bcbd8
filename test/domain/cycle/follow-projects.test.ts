import { describe, expect, it } from "vitest";
import { CycleStatus } from "../../../domain/cycle/cycle.ts";
import { barrierOf, decideFollowProjects, isPast } from "../../../domain/cycle/follow-projects.ts";
import { projectStatuses, rankOf } from "../../../domain/project/project-status.ts";
import { aCycle } from "../../support/given-cycle.ts";

const followed = [
  ["contracting", "executing", "in_procurement"],
  ["executing", "accepting", "summarised"],
  ["accepting", "announced", "graded"],
] as const;

describe("decideFollowProjects", () => {
  it.each(followed)("given %s, when no project is held back, then it is %s", (status, next) => {
    expect(decideFollowProjects(aCycle({ status }), { heldBack: false })).toEqual({ ok: true, value: aCycle({ status: next }) });
  });

  it.each(followed)("refuses at %s while a project holds it back", (status) => {
    expect(decideFollowProjects(aCycle({ status }), { heldBack: true })).toMatchObject({ ok: false, refusal: { code: "wrong-step" } });
  });

  it.each(CycleStatus.options.filter((status) => !followed.some(([own]) => own === status)))("waits for no project at %s", (status) => {
    expect(barrierOf(aCycle({ status }))).toBeUndefined();
    expect(decideFollowProjects(aCycle({ status }), { heldBack: false })).toMatchObject({ ok: false, refusal: { code: "wrong-step" } });
    expect(isPast("announced", aCycle({ status }))).toBe(false);
  });
});

describe("the barrier", () => {
  it.each(followed)("at %s holds exactly the listed projects that are not past it", (status, _, last) => {
    const cycle = aCycle({ status });
    const barrier = barrierOf(cycle);
    const holding = projectStatuses.filter((of) => {
      const key = `${rankOf(of)}#project`;
      return barrier !== undefined && key >= barrier.from && key <= barrier.upTo;
    });
    expect(holding.at(0)).toBe("shortlisted");
    expect(holding.at(-1)).toBe(last);
    for (const of of projectStatuses.slice(projectStatuses.indexOf("shortlisted")))
      expect(isPast(of, cycle), of).toBe(!holding.includes(of));
  });
});
