import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { inSeedOrder } from "../../../domain/draw/seed-order.ts";
import { substitutesFor } from "../../../domain/draw/substitutes-for.ts";
import { assignmentIdOf, assignmentNoun } from "../../../domain/expert/expert-assignment.ts";
import { memberNoun } from "../../../domain/member/member.ts";
import { technicalEvaluationNoun } from "../../../domain/technical-evaluation/technical-evaluation.ts";
import { routes as drawRoutes } from "../../../functions/draw/http.ts";
import { routes as publicRoutes } from "../../../functions/public/http.ts";
import { fireInvitationOverdue } from "../../../functions/shell/replace-seat.ts";
import { aScoredPanel } from "../../support/a-technical-evaluation.ts";
import {
  accept,
  assignmentPath,
  drawPanelsOf,
  evaluationOf,
  givenExpert,
  givenUnitsAndPool,
  mustCall,
  panelOf,
  pool,
  publishedRecord,
  seatedAt,
} from "../../support/given-draw.ts";
import { startWorld, type World } from "../../support/world.ts";

let world: World;
let drawId: string;
beforeEach(async () => {
  world = await startWorld([...drawRoutes, ...publicRoutes]);
  await givenUnitsAndPool(world);
  drawId = await drawPanelsOf(world);
});
afterEach(() => world.stop());

const assignmentOf = async (memberId: string) =>
  (await world.live.records.get(assignmentNoun, assignmentIdOf(evaluationOf("unit-1"), 1, memberId)))?.state;
const decline = (memberId: string) => mustCall(world, memberId, "POST", `${assignmentPath(memberId)}/refusal`, { reason: "时间冲突" });
const named = (memberId: string, others: object = {}) =>
  world.call("approver", "POST", `/api/draw/evaluations/${evaluationOf("unit-1")}/named-seat`, { memberId, reason: "无人可抽", ...others });

/** All four who are not on the panel of unit-1 leave it too, so that nobody is left to draw. */
const untilVacant = async (): Promise<void> => {
  for (let left = await seatedAt(world); left.length === 5; left = await seatedAt(world)) await decline(left[4] ?? "");
};

describe("invitations", () => {
  it("R14 marking begins when the last of the panel has accepted, for as long as the programme says", async () => {
    const seats = await seatedAt(world);
    for (const memberId of seats.slice(0, 4)) expect((await accept(world, memberId)).body["step"]).toBe("accepted");
    expect(await panelOf(world)).toMatchObject({ status: "assigning", scoreBy: null });
    await accept(world, seats[4] ?? "");
    expect(await panelOf(world)).toMatchObject({ status: "scoring", scoreBy: "2026-05-28T16:00:00.000Z" });
    expect((await accept(world, seats[4] ?? "")).body).toMatchObject({ code: "not-invited" });
  });

  it("R05 whoever leaves is followed by the next of the draw's order, which the public record gives as well", async () => {
    const { draw, roster, units, panels } = await publishedRecord(world, drawId);
    const { unitCode, seats } = await panelOf(world);
    const unit = units.find(({ code }) => code === unitCode);
    if (!unit || !draw.seed) throw new Error("the draw is not out");
    const panel = panels.find((entry) => entry.unit === unitCode)?.panel ?? [];
    expect(seats.map(({ code }) => code)).toEqual(panel);
    const order = substitutesFor({ experts: inSeedOrder(roster, draw.seed), seed: draw.seed }, unit, panel);
    const leaving = seats[0]?.memberId ?? "";
    await decline(leaving);
    const after = await panelOf(world);
    expect(after.seats.map(({ code, leads }) => ({ code, leads }))).toEqual(
      [...panel.slice(1), order[0]].map((code, index) => ({ code, leads: index === 0 })),
    );
    expect(after.replaced).toMatchObject([{ memberId: leaving, by: after.seats[4]?.memberId, reason: "declined" }]);
    expect(await assignmentOf(leaving)).toMatchObject({ status: "declined" });
    expect(await assignmentOf(after.seats[4]?.memberId ?? "")).toMatchObject({ status: "invited" });
  });

  it("R05 accepting with a conflict on record gives the seat up instead", async () => {
    const [memberId = ""] = await seatedAt(world);
    const member = await world.live.records.get(memberNoun, memberId);
    if (!member) throw new Error("no member");
    const relation = { organizationId: "unit-1", kind: "advice" as const, until: null };
    await world.given(memberNoun, memberId, { ...member.state, relations: [relation] });
    expect((await accept(world, memberId)).body["step"]).toBe("recused");
    expect(await assignmentOf(memberId)).toMatchObject({ status: "recused", recused: { ground: "advice" } });
    expect(await seatedAt(world)).not.toContain(memberId);
  });

  it("no answer in time counts as declined, and a late one is refused", async () => {
    const [memberId = ""] = await seatedAt(world);
    const id = assignmentIdOf(evaluationOf("unit-1"), 1, memberId);
    expect(await fireInvitationOverdue(world.live, id)).toBe(false);
    world.setClock("2026-05-13T16:00:00.001Z");
    expect((await accept(world, memberId)).body).toMatchObject({ code: "invitation-over" });
    expect(await fireInvitationOverdue(world.live, id)).toBe(true);
    expect(await fireInvitationOverdue(world.live, id)).toBe(false);
    expect(await assignmentOf(memberId)).toMatchObject({ status: "declined", declined: { reason: "no-answer" } });
    expect(await seatedAt(world)).toHaveLength(5);
  });

  it("nobody answers for another, or learns that there is anything to answer", async () => {
    const seats = await seatedAt(world);
    const other = pool.find((memberId) => !seats.includes(memberId)) ?? "";
    for (const [act, body] of [
      ["acceptance", { noConflict: true }],
      ["refusal", { reason: "x" }],
      ["conflict", { ground: "kinship" }],
    ] as const) {
      const there = await world.call(other, "POST", `${assignmentPath(seats[0] ?? "")}/${act}`, body);
      const nowhere = await world.call(other, "POST", `${assignmentPath("nobody")}/${act}`, body);
      expect({ code: there.body["code"], status: there.status }).toEqual({ code: "unknown-record", status: 404 });
      expect({ code: nowhere.body["code"], status: nowhere.status }).toEqual({ code: "unknown-record", status: 404 });
    }
  });
});

describe("seats that nobody is left to draw for", () => {
  it("R14 stay vacant until the approver names someone fit, with a reason on record", async () => {
    expect((await named("expert-1")).body["code"]).toMatch(/seat-not-vacant/);
    await untilVacant();
    expect((await panelOf(world)).seats).toHaveLength(4);
    const stored = await world.live.records.get(technicalEvaluationNoun, evaluationOf("unit-1"));
    expect(technicalEvaluationNoun.place(stored?.state ?? (await panelOf(world))).step).toBe("seat_vacant");
    const gone = (await panelOf(world)).replaced[0]?.memberId ?? "";
    expect((await named(gone)).body).toMatchObject({ code: "seat-not-vacant" });
    expect((await named("association")).body).toMatchObject({ code: "expert-unfit" });
    await givenExpert(world, "staff", { organization: { id: "body", kind: "evaluation-body", jurisdiction: "130000" } });
    expect((await named("staff")).body).toMatchObject({ code: "expert-unfit" });
    await givenExpert(world, "tied", { relations: [{ organizationId: "unit-1", kind: "kinship", until: null }] });
    expect((await named("tied")).body).toMatchObject({ code: "expert-recused" });
    await givenExpert(world, "newcomer");
    expect((await named("newcomer")).status).toBe(200);
    expect(await seatedAt(world)).toContain("newcomer");
    const history = await world.live.records.history("technical-evaluation", evaluationOf("unit-1"));
    expect(history.rows.at(-1)).toMatchObject({ command: "name-expert", reason: "无人可抽" });
    for (const memberId of await seatedAt(world)) await accept(world, memberId);
    expect(await panelOf(world)).toMatchObject({ status: "scoring" });
  });
});

describe("recusal found late", () => {
  it("R05 voids the marks, undoes what was added up with them, and the rest of the panel stands", async () => {
    const panel = await panelOf(world);
    const seats = panel.seats.map((seat) => ({ ...seat, accepted: true }));
    const { result } = aScoredPanel();
    await world.given(technicalEvaluationNoun, panel.evaluationId, {
      ...panel,
      seats,
      status: "scored" as const,
      result,
      scoreBy: panel.openedAt,
    });
    for (const { memberId } of seats) {
      const assignment = await assignmentOf(memberId);
      if (!assignment) throw new Error("no assignment");
      await world.given(assignmentNoun, assignment.assignmentId, { ...assignment, status: "sealed" as const, submittedAt: panel.openedAt });
    }
    const leaving = seats[1]?.memberId ?? "";
    await mustCall(world, "officer", "POST", `${assignmentPath(leaving)}/recusal`, { ground: "kinship" });
    const after = await panelOf(world);
    expect(after).toMatchObject({ status: "scoring", result: null });
    expect(await assignmentOf(leaving)).toMatchObject({ status: "recused", sheet: { marks: [] }, submittedAt: null });
    const statuses = await Promise.all(after.seats.map(async ({ memberId }) => (await assignmentOf(memberId))?.status));
    expect(statuses).toEqual(["submitted", "submitted", "submitted", "submitted", "invited"]);
    await accept(world, after.seats[4]?.memberId ?? "");
    expect((await panelOf(world)).scoreBy).toBe("2026-05-28T16:00:00.000Z");
  });

  it("is too late once the panel has concluded", async () => {
    const panel = await panelOf(world);
    await world.given(technicalEvaluationNoun, panel.evaluationId, { ...panel, status: "concluded" as const });
    const answer = await world.call("officer", "POST", `${assignmentPath(panel.seats[0]?.memberId ?? "")}/recusal`, { ground: "kinship" });
    expect(answer.body).toMatchObject({ code: "wrong-step" });
  });
});
