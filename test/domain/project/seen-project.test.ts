import { describe, expect, it } from "vitest";
import { mayReadProject } from "../../../domain/project/may.ts";
import { projectStatuses } from "../../../domain/project/project-status.ts";
import { projectSeenBy, showsVersion, summarySeenBy } from "../../../domain/project/seen-project.ts";
import { actorOf } from "../../support/a-deciding.ts";
import { anInspection, aProject } from "../../support/a-project.ts";

const outside = ["si-a", "si-b", "anping", "association", "expert-1", "unit-1"] as const;
const overseers = ["officer", "approver", "supervisor"] as const;
const graded = aProject("graded", { grade: "excellent" });

describe("projectSeenBy", () => {
  it.each(outside)("R83 %s sees neither the grade nor that there is one", (reader) => {
    const seen = projectSeenBy(actorOf(reader), graded);
    expect(seen).toMatchObject({ status: "defended", grade: null });
    expect(JSON.stringify(seen)).not.toContain("excellent");
  });

  it.each([...outside, ...overseers])("R84 once announced, %s sees the grade", (reader) => {
    expect(projectSeenBy(actorOf(reader), { ...graded, status: "announced" })).toMatchObject({ status: "announced", grade: "excellent" });
  });

  it.each(outside)("R75 %s does not see how many units answered", (reader) => {
    const inspected = aProject("executing", { inspections: [anInspection()] });
    expect(projectSeenBy(actorOf(reader), inspected).inspections[0]).not.toHaveProperty("satisfaction");
    expect(projectSeenBy(actorOf("officer"), inspected)).toEqual(inspected);
  });
});

describe("showsVersion", () => {
  it.each(projectStatuses)("R83 at %s the outside is shown a version unless a grading may come", (status) => {
    const hidden = status === "defended" || status === "graded";
    for (const reader of outside) expect(showsVersion(actorOf(reader), status)).toBe(!hidden);
    for (const reader of overseers) expect(showsVersion(actorOf(reader), status)).toBe(true);
  });
});

describe("summarySeenBy", () => {
  const row = (status: string) => ({ noun: "project", id: "p", version: 9, step: status, summary: { title: "t", status } });

  it("R83 a row tells the outside nothing of a grading: it looks as it did at the defence", () => {
    expect(summarySeenBy(actorOf("si-a"), row("graded"))).toEqual({
      noun: "project",
      id: "p",
      step: "defended",
      summary: { title: "t", status: "defended" },
    });
    expect(summarySeenBy(actorOf("si-a"), { ...row("defended"), version: 8 })).toEqual(summarySeenBy(actorOf("si-a"), row("graded")));
  });

  it("shows overseers the row as it is, and others every other row", () => {
    expect(summarySeenBy(actorOf("officer"), row("graded"))).toEqual(row("graded"));
    expect(summarySeenBy(actorOf("anping"), row("filed"))).toEqual(row("filed"));
  });
});

describe("mayReadProject", () => {
  it.each([
    ["anping", "proposed", true],
    ["officer", "proposed", false],
    ["supervisor", "proposed", false],
    ["officer", "recommended", true],
    ["supervisor", "recommended", true],
    ["qinghe", "recommended", false],
    ["si-a", "shortlisted", false],
    ["si-b", "on_notice", true],
    ["si-a", "contracted", true],
    ["si-b", "contracted", false],
    ["unit-1", "announced", false],
    ["association", "announced", false],
  ] as const)("lets %s read a project at %s: %s", (reader, status, may) => {
    expect(mayReadProject(actorOf(reader), aProject(status))).toBe(may);
  });
});
