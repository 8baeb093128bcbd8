import { describe, expect, it } from "vitest";
import { LocalDate } from "../../../domain/kernel/instant.ts";
import { checkSettings } from "../../../domain/programme/check-settings.ts";
import { cqoPresets } from "../../../domain/programme/cqo-presets.ts";
import { defaultProgramme, mayGiveTitle, Programme } from "../../../domain/programme/programme.ts";
import { maximumOfElement, maximumOfPoint } from "../../../domain/programme/rubric-points.ts";
import { defaultSettings } from "../../../domain/programme/setting-catalogue.ts";
import { childrenOf, ScoringPointId, TopElementId } from "../../../domain/standard/elements.ts";
import { withSetting } from "./with-setting.ts";

const hebei = { code: "130000", zh: "河北省", en: "Hebei" };

describe("programme", () => {
  it("starts from the defaults, bound to the draft, without a title", () => {
    const programme = defaultProgramme(hebei);
    expect(Programme.parse(programme)).toEqual(programme);
    expect(programme).toMatchObject({ version: 1, standardVersionId: "T/HEBQIA-draft-1", approvalBasis: null, settings: defaultSettings });
  });

  it("may give a title up to the last day of its approval basis", () => {
    const approvalBasis = { documentNumber: "示例〔2026〕1号", scope: "示例", expiresOn: LocalDate.parse("2026-12-31") };
    expect(mayGiveTitle({ approvalBasis: null }, LocalDate.parse("2026-06-01"))).toBe(false);
    expect(mayGiveTitle({ approvalBasis }, LocalDate.parse("2026-12-31"))).toBe(true);
    expect(mayGiveTitle({ approvalBasis }, LocalDate.parse("2027-01-01"))).toBe(false);
  });

  it("offers presets for the chief quality officer within the range of the setting", () => {
    for (const { appointedInWriting, minYears, trained } of cqoPresets) {
      expect(checkSettings(withSetting(defaultSettings, ["cqo"], { appointedInWriting, minYears, trained }))).toMatchObject({ ok: true });
    }
  });
});

describe("rubric points", () => {
  it.each([100, 1000] as const)("of %i add up exactly", (totalPoints) => {
    const rubric = { ...defaultSettings.rubric, totalPoints };
    const total = TopElementId.options.reduce((sum, element) => sum + maximumOfElement(rubric, element), 0);
    expect(total).toBe(totalPoints * 1000);
    for (const element of TopElementId.options) {
      const points = childrenOf(element).map(({ id }) => maximumOfPoint(rubric, ScoringPointId.parse(id)));
      expect(points.reduce((sum, point) => sum + point, 0)).toBe(maximumOfElement(rubric, element));
    }
  });
});
