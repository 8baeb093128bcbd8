import { describe, expect, it } from "vitest";
import { decideEnterShortlist, decideGoOnNotice, decideLeaveShortlist } from "../../../domain/project/enter-shortlist.ts";
import { type ProjectStatus, projectStatuses } from "../../../domain/project/project-status.ts";
import { aProject } from "../../support/a-project.ts";

const others = (...allowed: readonly ProjectStatus[]) => projectStatuses.filter((status) => !allowed.includes(status));
const wrongStep = (step: string, needed: string) => ({ ok: false, refusal: { code: "wrong-step", details: { step, needed } } });

describe("the shortlist", () => {
  it("R62 a recommended project enters the list the committee decided", () => {
    const project = aProject("recommended");
    expect(decideEnterShortlist(project, "decision-1")).toEqual({
      ok: true,
      value: { ...project, status: "shortlisted", decisionId: "decision-1" },
    });
  });

  it("R63 a listed project goes out on notice", () => {
    const project = aProject("shortlisted", { decisionId: "decision-1" });
    expect(decideGoOnNotice(project, "notice-1")).toEqual({ ok: true, value: { ...project, status: "on_notice", noticeId: "notice-1" } });
  });

  it.each(["shortlisted", "on_notice"] as const)("R63 a justified objection takes a project %s back to recommended", (status) => {
    const project = aProject(status, { decisionId: "decision-1", noticeId: status === "on_notice" ? "notice-1" : null });
    expect(decideLeaveShortlist(project)).toEqual({ ok: true, value: aProject("recommended") });
  });

  it.each(projectStatuses)("refuses each of them out of turn at %s", (status) => {
    const project = aProject(status);
    if (others("recommended").includes(status)) expect(decideEnterShortlist(project, "d")).toMatchObject(wrongStep(status, "recommended"));
    if (others("shortlisted").includes(status)) expect(decideGoOnNotice(project, "n")).toMatchObject(wrongStep(status, "shortlisted"));
    if (others("shortlisted", "on_notice").includes(status))
      expect(decideLeaveShortlist(project)).toMatchObject(wrongStep(status, "shortlisted, on_notice"));
  });
});
