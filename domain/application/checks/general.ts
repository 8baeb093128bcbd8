import { eligibilityOf } from "../eligibility.ts";
import type { EligibilityContent } from "../eligibility-content.ts";
import { type Finding, gap } from "../gap.ts";
import { type ProfileContent, profileSlots } from "../profile-content.ts";
import type { Known } from "./known.ts";

/** What the profile must say before experts can be matched and the unit reached. */
export const profileFindings = (content: ProfileContent): readonly Finding[] => {
  const { field, products, employees, scale, contact, evidence } = content;
  const asked = [
    { place: "field", isMissing: field === "", columnZh: "行业", columnEn: "Industry" },
    { place: "products", isMissing: products === "", columnZh: "主要产品或服务", columnEn: "Main products or services" },
    { place: "employees", isMissing: employees === null, columnZh: "职工人数", columnEn: "Employees" },
    { place: "scale", isMissing: scale === null, columnZh: "规模", columnEn: "Scale" },
    { place: "contact.department", isMissing: contact.department === "", columnZh: "联系部门", columnEn: "Department to contact" },
    { place: "contact.phone", isMissing: contact.phone === "", columnZh: "联系电话", columnEn: "Telephone" },
  ];
  return [
    ...asked
      .filter(({ isMissing }) => isMissing)
      .map(({ place, columnZh, columnEn }) => gap("cell-missing", null, place, { columnZh, columnEn })),
    ...profileSlots
      .filter(({ code, must }) => must && !evidence.some(({ slot }) => slot === code))
      .map(({ zh, en }) => gap("slot-missing", null, "evidence", { slotZh: zh, slotEn: en })),
  ];
};

/** Every ground answered, for long enough back, and vouched for. An admitted ground is no gap: it makes the unit ineligible. */
export const eligibilityFindings = (content: EligibilityContent, { settings }: Pick<Known, "settings">): readonly Finding[] => {
  const { vetoYears } = settings.evaluation;
  return [
    ...eligibilityOf(content.answers, settings).unanswered.map(({ code, zh, en }) =>
      gap("veto-unanswered", null, `answers.${code}`, { vetoZh: zh, vetoEn: en }),
    ),
    ...((content.lookBackYears ?? 0) < vetoYears ? [gap("look-back-short", null, "lookBackYears", { years: vetoYears })] : []),
    ...(content.truthful ? [] : [gap("not-vouched-for", null, "truthful")]),
  ];
};
