import { describe, expect, it } from "vitest";
import { decideFormTeam, decideReplaceTeamMember } from "../../../domain/plan/form-team.ts";
import type { ImplementationTeam } from "../../../domain/plan/implementation-team.ts";
import { aDeciding } from "../../support/a-deciding.ts";
import { aProject, aTeam } from "../../support/a-project.ts";

const [leader, analyst] = aTeam;
if (!leader || !analyst) throw new Error("the test team has two members");

describe("decideFormTeam", () => {
  it("R68 forms the team of the contracted institution", () => {
    const project = aProject("contracted");
    expect(decideFormTeam(project, { team: aTeam }, aDeciding("si-a"))).toEqual({
      ok: true,
      value: { ...project, status: "team_formed", team: aTeam },
    });
  });

  it.each<[string, ImplementationTeam, string, object]>([
    ["an uncovered competence", [leader], "competence-uncovered", { competences: "统计过程控制" }],
    ["no leader", [{ ...leader, leads: false }, analyst], "one-leader", { leaders: 0 }],
    ["two leaders", [leader, { ...analyst, leads: true }], "one-leader", { leaders: 2 }],
    ["the same name twice", [leader, analyst, { ...analyst, duty: "培训" }], "team-member-twice", {}],
  ])("R69 refuses %s", (_, team, code, details) => {
    const decision = decideFormTeam(aProject("contracted"), { team }, aDeciding("si-a"));
    expect(decision).toEqual({ ok: false, refusal: { code, clause: "7.2.1", details } });
  });

  it.each([
    ["another institution, which cannot see the project", "si-b", "contracted", "unknown-record"],
    ["the local authority", "anping", "contracted", "not-permitted"],
    ["a second team", "si-a", "team_formed", "wrong-step"],
    ["a team before the contract", "officer", "in_procurement", "not-permitted"],
  ] as const)("R68 refuses %s", (_, as, status, code) => {
    expect(decideFormTeam(aProject(status), { team: aTeam }, aDeciding(as))).toMatchObject({ ok: false, refusal: { code } });
  });
});

describe("decideReplaceTeamMember", () => {
  it("R69 puts one in another's place and checks the team anew", () => {
    const project = aProject("executing");
    const joining = { ...analyst, name: "丙" };
    expect(decideReplaceTeamMember(project, { leaving: "乙", joining }, aDeciding("si-a"))).toEqual({
      ok: true,
      value: { ...project, team: [leader, joining] },
    });
  });

  it.each([
    ["one who leaves a competence uncovered", "executing", "乙", { ...analyst, name: "丙", competences: [] }, "competence-uncovered"],
    ["a name the team does not have", "executing", "丁", { ...analyst, name: "丙" }, "unknown-team-member"],
    ["a change after completion", "completed", "乙", { ...analyst, name: "丙" }, "wrong-step"],
  ] as const)("R69 refuses %s", (_, status, leaving, joining, code) => {
    const asked = { leaving, joining: { ...joining, competences: [...joining.competences] } };
    expect(decideReplaceTeamMember(aProject(status), asked, aDeciding("si-a"))).toMatchObject({ ok: false, refusal: { code } });
  });
});
