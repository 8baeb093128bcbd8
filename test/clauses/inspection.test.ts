import { describe, expect, it } from "vitest";
import { inspectProject, listInspections, recordSatisfaction, traceProject } from "../../domain/inspection/contract.ts";
import { canonicalJson } from "../../domain/kernel/canonical.ts";
import { sha256 } from "../../domain/kernel/sha256.ts";
import { terminateProject } from "../../domain/project/delivery-contract.ts";
import { send } from "./support/raw.ts";
import { projectsOfTheYear, representativeOf } from "./support/the-year.ts";
import { as, sawInTheYear } from "./support/year.ts";

const officer = as("officer");
const inspected = async () => (await projectsOfTheYear()).map(({ project }) => project);
const judgement = { finding: "按计划推进", evidenceIds: ["none"] };
const request = {
  findings: { progress: judgement, effect: judgement, satisfaction: judgement },
  targets: [{ targetId: "pass-rate", course: "on_course" as const, finding: "有记录可查" }],
  outcome: "on_track" as const,
};

describe("7.2.4 process inspection", () => {
  it("R74 each inspection is pinned to the filed plan, the contract and its targets, by hashes anyone concerned recomputes", async () => {
    expect(sawInTheYear("R74", "pinned to filed plan, contract and targets")).toBe(true);
    for (const { inspections, filing, contract } of await inspected()) {
      expect(inspections).toHaveLength(2);
      for (const { bases } of inspections) {
        expect(bases).toMatchObject({ planVersion: filing?.planVersion, planHash: filing?.planHash });
        expect(bases.contractHash).toBe(sha256(canonicalJson(contract ?? {})));
        expect(bases.targetsHash).toBe(sha256(canonicalJson(contract?.targets ?? [])));
      }
    }
  });

  it("R74 every target of the contract is traced through the plan's objectives to a finding in each inspection", async () => {
    for (const { projectId, contract } of await inspected()) {
      const { targets } = await officer.call(traceProject, { id: projectId }, {});
      expect(targets.map(({ targetId }) => targetId)).toEqual(contract?.targets.map(({ targetId }) => targetId));
      expect(targets.map(({ objectives, judgements, gap }) => [objectives.length, judgements.length, gap])).toEqual([
        [1, 2, null],
        [1, 2, null],
      ]);
    }
  });

  it("R74 only the evaluation body inspects, and not a project that is no longer carried out", async () => {
    const [project] = await inspected();
    const params = { id: project?.projectId ?? "" };
    expect(await as(representativeOf(project?.contract?.institutionId ?? "")).refused(inspectProject, params, request)).toBe(
      "not-permitted",
    );
    const findings = project?.inspections[0]?.findings ?? request.findings;
    expect(await officer.refused(inspectProject, params, { ...request, findings })).toBe("wrong-step");
  });

  it("R75 progress, effect and satisfaction are each judged, and a judgement without evidence is refused by name", async () => {
    const [project] = await inspected();
    for (const { findings } of project?.inspections ?? [])
      expect(Object.values(findings).every(({ finding, evidenceIds }) => finding !== "" && evidenceIds.length > 0)).toBe(true);
    for (const part of ["progress", "effect", "satisfaction"] as const) {
      const body = { ...request, findings: { ...request.findings, [part]: { finding: "据了解良好", evidenceIds: [] } } };
      const answer = await send("POST", `/inspection/projects/${project?.projectId}/inspections`, { by: "officer", body });
      expect(answer).toMatchObject({ status: 422, body: { errors: [{ field: `findings.${part}.evidenceIds` }] } });
    }
  });

  it("R75 satisfaction is counted from the served units' own answers, and the institution does not see how many were satisfied", async () => {
    expect(sawInTheYear("R75", "the served units' own answers are counted")).toBe(true);
    for (const { projectId, inspections, contract } of await inspected()) {
      expect(inspections.map(({ satisfaction }) => satisfaction)).toEqual([
        { answers: 5, satisfied: 5 },
        { answers: 5, satisfied: 5 },
      ]);
      const seen = await as(representativeOf(contract?.institutionId ?? "")).call(listInspections, { id: projectId }, {});
      expect(seen.inspections.every((inspection) => !("satisfaction" in inspection))).toBe(true);
    }
  });

  it("R75 nobody answers for a served unit, and a unit that was not served has no say", async () => {
    const [project] = await inspected();
    const params = { id: project?.projectId ?? "" };
    expect(await as("si-a").refused(recordSatisfaction, params, { score: 5, comment: "" })).toBe("not-permitted");
    expect(await officer.refused(recordSatisfaction, params, { score: 5, comment: "" })).toBe("not-permitted");
    expect(await as("unit-6").refused(recordSatisfaction, params, { score: 5, comment: "" })).toBe("unknown-record");
  });

  it("R75 a project told to rectify reported how, with evidence, before it was inspected anew and found on track", async () => {
    for (const { inspections } of await inspected()) {
      const [first, second] = inspections;
      expect([first?.outcome, second?.outcome]).toEqual(["rectify", "on_track"]);
      expect(first?.rectification?.evidenceIds).toHaveLength(1);
      expect((first?.rectification?.at ?? "9") <= (first?.rectifyBy ?? "")).toBe(true);
      expect((second?.inspectedAt ?? "") > (first?.rectification?.at ?? "9")).toBe(true);
    }
  });

  it("R75 stopping a project is an approver's act, not an inspector's", async () => {
    const [project] = await inspected();
    const params = { id: project?.projectId ?? "" };
    expect(await officer.refused(terminateProject, params, terminateProject.request.parse({ reason: "停止" }))).toBe("not-permitted");
  });
});
