import { describe, expect, it } from "vitest";
import { AspectId } from "../../../domain/application/aspect.ts";
import { aspects, aspectsOf } from "../../../domain/application/aspects.ts";
import { profileFacts } from "../../../domain/application/profile-content.ts";
import { parseContent } from "../../../domain/application/section-content.ts";
import { SectionForm, sectionForm } from "../../../domain/application/section-form.ts";
import { SectionId } from "../../../domain/application/section-id.ts";
import { EvidenceSlot } from "../../../domain/evidence/evidence.ts";
import { ScoringPointId } from "../../../domain/standard/elements.ts";
import { aPoint, aProfile } from "../../support/an-application.ts";

describe("form", () => {
  it("asks for every requirement of clause 6 once, in order", () => {
    expect(aspects.map(({ requirement }) => requirement)).toEqual(AspectId.options);
    expect(AspectId.options).toHaveLength(42);
  });

  it.each([
    ["6.1.1", ["R18"]],
    ["6.1.2", ["R19", "R20", "R21"]],
    ["6.1.3", ["R22", "R23", "R24", "R25", "R26"]],
    ["6.2.1", ["R27"]],
    ["6.2.2", ["R28", "R29"]],
    ["6.2.3", ["R30", "R31"]],
    ["6.2.4", ["R32", "R33", "R34"]],
    ["6.3.1", ["R35"]],
    ["6.3.2", ["R36", "R37"]],
    ["6.3.3", ["R38", "R39", "R40", "R41", "R42"]],
    ["6.4.1", ["R43"]],
    ["6.4.2", ["R44", "R45", "R46"]],
    ["6.4.3", ["R47", "R48", "R49"]],
    ["6.5.1", ["R50"]],
    ["6.5.2", ["R51"]],
    ["6.5.3", ["R52"]],
    ["6.5.4", ["R53"]],
    ["contribution", ["R54", "R55"]],
    ["market", ["R54", "R56"]],
    ["innovation", ["R54", "R57"]],
    ["operations", ["R54", "R58"]],
    ["resources", ["R54", "R59"]],
  ] as const)("%s is made of %j", (point, requirements) => {
    expect(aspectsOf(point).map(({ requirement }) => requirement)).toEqual(requirements);
  });

  it("names every place for a file once, as the evidence store takes it", () => {
    const slots = aspects.flatMap((aspect) => aspect.slots.map(({ code }) => code));
    expect(new Set(slots).size).toBe(slots.length);
    expect(slots.filter((slot) => !EvidenceSlot.shape.slot.safeParse(slot).success)).toEqual([]);
  });

  it("describes all 24 sections, each table column in both languages", () => {
    const forms = SectionId.options.map((section) => SectionForm.parse(sectionForm(section)));
    expect(forms).toHaveLength(24);
    const kpis = sectionForm("6.1.3").aspects.find(({ requirement }) => requirement === "R24");
    expect(kpis?.columns.map(({ key, required }) => ({ key, required }))).toEqual([
      { key: "code", required: true },
      { key: "name", required: true },
      { key: "unit", required: true },
      { key: "target", required: true },
      { key: "owner", required: true },
    ]);
  });

  it("has a column note for every column of every table", () => {
    const unnoted = aspects.flatMap(({ requirement, row }) => {
      const columns = ScoringPointId.options
        .flatMap((point) => sectionForm(point).aspects)
        .find((form) => form.requirement === requirement);
      return Object.keys(row.shape).filter((key) => !columns?.columns.some((column) => column.key === key));
    });
    expect(unnoted).toEqual([]);
  });
});

describe("content", () => {
  const issuesOf = (section: SectionId, raw: unknown) => parseContent(section, raw).error?.issues.map(({ message }) => message) ?? [];

  it("takes half-filled rows, so that a draft loses nothing", () => {
    const row = { code: "", name: "合格率", unit: "", target: null, owner: "" };
    const draft = {
      selfPercent: null,
      selfWords: "",
      notApplicable: null,
      aspects: { R24: { text: "", notApplicable: null, evidence: [], rows: [row] } },
    };
    expect(parseContent("6.1.3", draft)).toEqual({ success: true, data: draft });
  });

  it("refuses an aspect of another point", () => {
    expect(issuesOf("6.1.1", { ...aPoint("6.1.1"), aspects: aPoint("6.1.2").aspects })).toEqual(["aspect-of-another-point"]);
  });

  it("refuses a file in a slot of another aspect", () => {
    const { aspects: answers } = aPoint("6.1.1");
    const R18 = { ...answers.R18, evidence: [{ slot: "kpi-cascade", evidenceId: "evidence-1" }] };
    expect(parseContent("6.1.1", { ...aPoint("6.1.1"), aspects: { R18 } }).success).toBe(false);
  });

  it("refuses a section beyond its size", () => {
    const { aspects: answers } = aPoint("6.3.3");
    const long = Array.from({ length: 100 }, () => ({ partner: "院".repeat(200), subject: "研".repeat(200), from: null, until: null }));
    const wide = Array.from({ length: 100 }, () => ({ name: "室".repeat(200), level: null, since: null, task: "试".repeat(200) }));
    const raw = { ...aPoint("6.3.3"), aspects: { ...answers, R39: { ...answers.R39, rows: long }, R38: { ...answers.R38, rows: wide } } };
    expect(issuesOf("6.3.3", raw)).toEqual(["section-too-large"]);
  });

  it("gives the unit's record its field and its related organisations", () => {
    const related = [
      { id: "unit-2", kind: "sister" as const, until: null },
      { id: "unit-2", kind: "adviser" as const, until: null },
    ];
    expect(profileFacts(aProfile({ related }))).toEqual({ field: "C33", relatedOrganizationIds: ["unit-2"] });
    expect(profileFacts(aProfile({ field: "" }))).toEqual({ field: null, relatedOrganizationIds: [] });
  });
});
