import { DrawPart } from "../../domain/draw/draw-part.ts";
import { DrawRecord } from "../../domain/draw/recheck-draw.ts";
import { SeenDraw } from "../../domain/draw/seen-draw.ts";
import { expertNoun } from "../../domain/expert/expert.ts";
import { assignmentIdOf } from "../../domain/expert/expert-assignment.ts";
import { type Member, memberNoun } from "../../domain/member/member.ts";
import { type TechnicalEvaluation, technicalEvaluationNoun } from "../../domain/technical-evaluation/technical-evaluation.ts";
import { unitEvaluationNoun } from "../../domain/unit-evaluation/unit-evaluation.ts";
import { createHandler as createOpen } from "../../functions/draw/open-panels.task.ts";
import { createHandler as createRun } from "../../functions/draw/run-draw.task.ts";
import { fitExpert } from "./a-technical-evaluation.ts";
import { aSubmission, aUnitEvaluation } from "./a-unit-evaluation.ts";
import { givenActivity } from "./an-activity.ts";
import { aContext } from "./events.ts";
import { givenCycle } from "./given-cycle.ts";
import { givenPeople } from "./people.ts";
import type { Answer, World } from "./world.ts";

export const units = ["unit-1", "unit-2", "unit-3"] as const;
export const pool: readonly string[] = Array.from({ length: 9 }, (_, index) => `expert-${index + 1}`);
export const evaluationOf = (unitId: string): string => `main-2026-${unitId}`;
const publicValue = { source: "2026 年 5 月 8 日某公开开奖号码", knownFrom: "2026-05-08T02:00:00.000Z" };

/** An active expert of the pool, for any field, from an organisation of their own. */
export const givenExpert = async (world: World, memberId: string, overrides: Partial<Member> = {}): Promise<void> => {
  const organization = { id: `employer-of-${memberId}`, kind: "partner", jurisdiction: "130000" } as const;
  const known = { memberId, name: `测试${memberId}`, relations: [], status: "active" } as const;
  const member = memberNoun.schema.parse({ ...known, organization, roles: ["expert"], ...overrides });
  await world.given(memberNoun, memberId, member);
  const expert = expertNoun.schema.parse({
    ...{ memberId, name: member.name, organizationId: member.organization.id, jurisdiction: "130000" },
    profile: { fields: ["*"], title: "senior_title", yearsInField: 12, birthYear: 1975, evidenceIds: [] },
    ...{ publicConsent: false, entry: "application", appliedAt: "2026-01-05T02:00:00.000Z", ownApplicationAt: "2026-01-05T02:00:00.000Z" },
    ...{ recommendation: null, vetting: null, appraisals: [], changes: [], removalProposedAt: null },
    ...fitExpert,
  });
  await world.given(expertNoun, memberId, expert);
};

/** A year whose three units await their panels, and a pool of nine experts. */
export const givenUnitsAndPool = async (world: World): Promise<void> => {
  await givenPeople(world);
  await givenCycle(world);
  await givenActivity(world, { status: "evaluating" });
  const unit = { kind: "unit", jurisdiction: "131125" } as const;
  const known = { name: "测试", relations: [], status: "active", roles: ["representative"] } as const;
  await world.given(
    memberNoun,
    "unit-2",
    memberNoun.schema.parse({ ...known, memberId: "unit-2", organization: { ...unit, id: "unit-2" } }),
  );
  for (const [index, unitId] of units.entries()) {
    const names = { evaluationId: evaluationOf(unitId), unitId, unitName: `甲${unitId}`, uscc: `9113000000000000${index + 1}R` };
    const evaluation = aUnitEvaluation({ ...names, status: "technical_review", field: "C3340", submission: aSubmission() });
    await world.given(unitEvaluationNoun, evaluation.evaluationId, evaluation);
  }
  for (const memberId of pool) await givenExpert(world, memberId);
  world.setClock("2026-05-06T02:00:00.000Z");
};

/** Throws unless the call was answered with 200. */
export const mustCall = async (world: World, ...[as, method, to, body]: Parameters<World["call"]>): Promise<Answer> => {
  const answer = await world.call(as, method, to, body);
  if (answer.status !== 200) throw new Error(`${as} ${method} ${to}: ${JSON.stringify(answer.body)}`);
  return answer;
};

export const prepare = (world: World, as = "officer"): Promise<Answer> =>
  world.call(as, "POST", "/api/draw/draws", { cycleId: "main-2026", publicValue });

export const runDraw = (world: World, id: string) => createRun(() => world.live)({ noun: "expert-draw", id }, aContext("run-draw"));
export const openPanels = (world: World, id: string) => createOpen(() => world.live)({ noun: "expert-draw", id }, aContext("open-panels"));

/** From the roster to the invitations; answers the draw's id. */
export const drawPanelsOf = async (world: World): Promise<string> => {
  const drawId = String((await prepare(world)).body["id"]);
  world.setClock("2026-05-08T03:00:00.000Z");
  await mustCall(world, "officer-2", "POST", `/api/draw/draws/${drawId}/seed`, { value: "03 11 12 20" });
  await runDraw(world, drawId);
  await openPanels(world, drawId);
  return drawId;
};

/** The published record, read as anyone could without login. */
export const publishedRecord = async (world: World, drawId: string): Promise<DrawRecord> => {
  const draw = SeenDraw.parse((await mustCall(world, undefined, "GET", `/api/public/draws/${drawId}`)).body);
  const entries = async (kind: "roster" | "units" | "panels") => {
    const found: unknown[] = [];
    for (let number = 0; number < draw.parts[kind]; number += 1) {
      const part = DrawPart.parse((await mustCall(world, undefined, "GET", `/api/public/draws/${drawId}/parts/${kind}/${number}`)).body);
      if ("entries" in part) found.push(...part.entries);
    }
    return found;
  };
  return DrawRecord.parse({ draw, roster: await entries("roster"), units: await entries("units"), panels: await entries("panels") });
};

export const panelOf = async (world: World, unitId = "unit-1"): Promise<TechnicalEvaluation> => {
  const found = await world.live.records.get(technicalEvaluationNoun, evaluationOf(unitId));
  if (!found) throw new Error(`no panel of ${unitId}`);
  return found.state;
};
export const seatedAt = async (world: World, unitId = "unit-1"): Promise<readonly string[]> =>
  (await panelOf(world, unitId)).seats.map(({ memberId }) => memberId);

export const assignmentPath = (memberId: string, unitId = "unit-1"): string =>
  `/api/draw/assignments/${assignmentIdOf(evaluationOf(unitId), 1, memberId)}`;

export const accept = (world: World, memberId: string, unitId = "unit-1"): Promise<Answer> =>
  world.call(memberId, "POST", `${assignmentPath(memberId, unitId)}/acceptance`, { noConflict: true });
