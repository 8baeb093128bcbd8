import { describe, expect, it } from "vitest";
import { type Cycle, CycleStatus } from "../../../domain/cycle/cycle.ts";
import { addHours } from "../../../domain/kernel/instant.ts";
import { projectStatuses } from "../../../domain/project/project-status.ts";
import { decideRecommend, decideReviseDraft, draftProject } from "../../../domain/project/recommend-project.ts";
import { actorOf, aDeciding } from "../../support/a-deciding.ts";
import { aProject } from "../../support/a-project.ts";
import { aCycle } from "../../support/given-cycle.ts";
import { atNine } from "../../support/machine.ts";

const call = { callId: "call-1", closesAt: addHours(atNine, 24) };
const open = aCycle({ status: "call_open", call });
const draft = aProject("proposed");
const anping = aDeciding("anping", call.closesAt);
const recommend = (project = draft, cycle: Cycle = open, deciding = anping) =>
  decideRecommend(project, cycle, { opinion: "同意推荐" }, deciding);
const refusedAs = (code: string) => ({ ok: false, refusal: { code, clause: "7.1.2" } });

describe("draftProject", () => {
  it("R03 is the proposer's own draft, with nothing of the later path", () => {
    const { projectId, cycleId, brief } = draft;
    expect(draftProject({ projectId, cycleId, brief }, actorOf("anping"))).toEqual(draft);
  });
});

describe("decideReviseDraft", () => {
  const brief = { ...draft.brief, title: "改后的题目" };

  it("R62 the proposer changes the draft", () => {
    expect(decideReviseDraft(draft, brief, anping)).toEqual({ ok: true, value: { ...draft, brief } });
  });

  it("R62 to others it does not exist", () => {
    expect(decideReviseDraft(draft, brief, aDeciding("qinghe"))).toMatchObject(refusedAs("unknown-record"));
  });

  it.each(projectStatuses.filter((status) => status !== "proposed"))("R62 it is no draft any more at %s", (status) => {
    expect(decideReviseDraft(aProject(status), brief, anping)).toMatchObject(refusedAs("wrong-step"));
  });
});

describe("decideRecommend", () => {
  it("R62 to the last moment of the call, with the opinion", () => {
    const by = { memberId: "anping", organizationId: "authority-anping" };
    expect(recommend()).toEqual({
      ok: true,
      value: { ...draft, status: "recommended", recommendation: { by, opinion: "同意推荐", at: call.closesAt } },
    });
  });

  it("R61 a moment later is too late, whether the sweep has closed the call yet or not", () => {
    const late = aDeciding("anping", addHours(call.closesAt, 1));
    expect(recommend(draft, open, late)).toMatchObject(refusedAs("call-closed"));
  });

  it.each(CycleStatus.options.filter((status) => status !== "planned" && status !== "call_open"))("R61 nor at %s", (status) => {
    expect(recommend(draft, aCycle({ status, call }))).toMatchObject(refusedAs("call-closed"));
  });

  it("R61 before there is a call it is too early", () => {
    expect(recommend(draft, aCycle())).toMatchObject({ ok: false, refusal: { code: "wrong-step", details: { step: "planned" } } });
  });

  it("R62 to another organisation the draft does not exist", () => {
    expect(recommend(draft, open, aDeciding("qinghe", call.closesAt))).toMatchObject(refusedAs("unknown-record"));
  });

  it("R62 a local authority recommends only what belongs to its place", () => {
    const elsewhere = aProject("proposed", { brief: { ...draft.brief, jurisdiction: "130534" } });
    expect(recommend(elsewhere)).toMatchObject(refusedAs("not-permitted"));
    const city = { ...anping, actor: { ...anping.actor, organization: { ...anping.actor.organization, jurisdiction: "131100" } } };
    expect(recommend(draft, open, city)).toMatchObject({ ok: true });
  });

  it("R62 a partner organisation recommends from anywhere", () => {
    const proposedBy = { memberId: "association", organizationId: "partner-1" };
    expect(recommend(aProject("proposed", { proposedBy }), open, aDeciding("association", call.closesAt))).toMatchObject({ ok: true });
  });

  it.each(projectStatuses.filter((status) => status !== "proposed"))("R62 a project is not recommended again at %s", (status) => {
    expect(recommend(aProject(status))).toMatchObject(refusedAs("wrong-step"));
  });
});
