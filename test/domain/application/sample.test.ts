import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkApplication } from "../../../domain/application/check-application.ts";
import { contentSchemaOf } from "../../../domain/application/section-content.ts";
import { SectionId } from "../../../domain/application/section-id.ts";
import { sampleSlots } from "../../../local/seed/sample-application.ts";
import { aCompleteApplication, aCompleteContent, aKnown, gapsAcross, someContent } from "../../support/an-application.ts";

describe("sample application", () => {
  it("lacks nothing and is eligible, whatever unit it is made for", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), (unitNo) => {
        const contents = aCompleteApplication({}, { unitNo });
        expect(gapsAcross(contents)).toEqual([]);
        expect(checkApplication(contents, aKnown()).ineligible).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  it("differs from unit to unit", () => {
    expect(aCompleteContent("6.1.3", { unitNo: 1 })).not.toEqual(aCompleteContent("6.1.3", { unitNo: 2 }));
  });

  it("puts the files into the slots in order", () => {
    const content = aCompleteContent("6.2.3", { evidenceIds: ["file-a", "file-b", "file-c", "file-d", "file-e"] });
    expect(sampleSlots("6.2.3")).toEqual([
      "control-methods",
      "operator-awareness",
      "monitoring-records",
      "anomaly-procedure",
      "anomaly-cases",
    ]);
    expect(content).toMatchObject({
      aspects: { R31: { evidence: [{ slot: "anomaly-procedure", evidenceId: "file-d" }, { evidenceId: "file-e" }] } },
    });
  });

  it("lacks proof everywhere when there are no files", () => {
    const withoutFiles = gapsAcross(aCompleteApplication({}, { evidenceIds: [] })).filter((gap) => gap.endsWith("evidence-missing"));
    expect(withoutFiles).toHaveLength(41);
  });

  it("keeps to the schema and its content when saved and read again", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SectionId.options).chain((section) => fc.tuple(fc.constant(section), someContent(section))),
        ([section, content]) => {
          expect(contentSchemaOf(section).parse(JSON.parse(JSON.stringify(content)))).toEqual(content);
        },
      ),
      { numRuns: 60 },
    );
  });
});
