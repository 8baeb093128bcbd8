import { describe, expect, it } from "vitest";
import { acceptanceStatuses } from "../../domain/acceptance/acceptance-status.ts";
import { CycleStatus } from "../../domain/cycle/cycle.ts";
import { procurementNoun } from "../../domain/procurement/procurement.ts";
import { projectStatuses } from "../../domain/project/project-status.ts";
import { unitEvaluationStatuses } from "../../domain/unit-evaluation/unit-evaluation-status.ts";
import { audienceWord } from "../../web/ui/standing/audience-word.ts";
import { acceptancePath, cyclePath, procurementPath, projectPath, unitEvaluationPath } from "../../web/ui/standing/paths.ts";
import { stageStates } from "../../web/ui/standing/standing-path.ts";

/** Statuses by which a record leaves its path. */
const leaving = ["cancelled", "terminated", "failed", "lapsed", "withdrawn", "suspended", "revoked", "nonconforming"];
const procurementStatuses = [
  "issued",
  "closed_for_bids",
  "opened",
  "evaluated",
  "candidate_noticed",
  "awarded",
  "contracted",
  "failed",
  "cancelled",
];

describe("the standard's paths", () => {
  it.each([
    ["cycle", cyclePath, CycleStatus.options],
    ["project", projectPath, projectStatuses],
    ["acceptance", acceptancePath, acceptanceStatuses],
    ["procurement", procurementPath, procurementStatuses],
    ["unit evaluation", unitEvaluationPath, unitEvaluationStatuses],
  ] as const)("of a %s hold every status it can have on its way, each once", (_, path, statuses) => {
    const steps = path.flatMap((stage) => [...stage.steps]);
    expect(statuses.filter((status) => !steps.some((step) => step === status) && !leaving.includes(status))).toEqual([]);
    expect(steps.toSorted()).toEqual([...new Set(steps)].toSorted());
  });

  it("name statuses a procurement really has", () => {
    for (const status of procurementStatuses)
      expect(JSON.stringify(procurementNoun.schema.safeParse({ status }).error?.issues)).not.toContain('"path":["status"]');
  });

  it("tell what is done, what goes on and what follows", () => {
    expect(stageStates(procurementPath, "evaluated")).toEqual(["done", "done", "current", "next", "next", "next"]);
    expect(stageStates(procurementPath, "contracted").every((state) => state === "done")).toBe(true);
    expect(stageStates(procurementPath, "cancelled").every((state) => state === "passed")).toBe(true);
  });
});

describe("whose turn it is", () => {
  const self = { memberId: "m-1", organization: { id: "o-1", kind: "unit", jurisdiction: "131125" } } as const;
  it("is told in words", () => {
    expect(audienceWord("zh", "role:evaluation-body:officer")).toBe("评价机构经办人");
    expect(audienceWord("en", "role:evaluation-body:approver")).toBe("Approver of the evaluation body");
    expect(audienceWord("zh", "role:unit:representative")).toContain("代表");
    expect(audienceWord("zh", "member:m-1", { self })).toBe("您本人");
    expect(audienceWord("zh", "organization:o-1", { self })).toBe("本单位");
    expect(audienceWord("en", "organization:o-2", { names: { "o-2": "Acme" } })).toBe("Acme");
    expect(audienceWord("zh", "jurisdiction:local-authority:131125")).toContain("131125");
  });
});
