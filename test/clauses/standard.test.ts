import { describe, expect, it } from "vitest";
import { getEvaluation } from "../../domain/conformity-evaluation/read-contract.ts";
import { readGlossary, readStandard } from "../../domain/standard/contract.ts";
import { activityOfTheYear, unitOfTheYear, units } from "./support/the-units.ts";
import { as, publicly } from "./support/year.ts";

const officer = as("officer");

describe("the text that units are judged by", () => {
  it("R01 the year and every application of it name the version of the standard they were made under", async () => {
    const { standard } = await publicly.call(readStandard, {}, {});
    const activity = await activityOfTheYear();
    expect(activity.standardVersionId).toBe(standard.id);
    for (const sub of units) {
      const { evaluation } = await officer.call(getEvaluation, { id: unitOfTheYear(sub) }, {});
      expect(evaluation.statement?.standardVersionId).toBe(standard.id);
    }
  });
});

describe("the terms", () => {
  it("R02 anyone reads the glossary in both languages, at the version that the standard in use names", async () => {
    const { standard } = await publicly.call(readStandard, {}, {});
    const { standardVersionId, version, terms } = await publicly.call(readGlossary, {}, {});
    expect([standardVersionId, version]).toEqual([standard.id, standard.glossaryVersion]);
    expect(terms).toHaveLength(100);
    expect(terms.filter(({ zh, en }) => !/[一-龥]/.test(zh) || !/[A-Za-z]/.test(en))).toEqual([]);
    expect(terms.find(({ zh }) => zh === "质量提升单位")).toEqual({
      code: "Unit",
      zh: "质量提升单位",
      en: "Quality improvement unit",
      otherCode: null,
    });
  });

  it("R02 one code name stands for one term", async () => {
    const { terms } = await publicly.call(readGlossary, {}, {});
    const codes = terms.flatMap(({ code, otherCode }) => (otherCode === null ? [code] : [code, otherCode]));
    expect(new Set(codes).size).toBe(codes.length);
  });
});
