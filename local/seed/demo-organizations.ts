import { usccCheckCharacter } from "../../domain/kernel/uscc.ts";
import { Organization } from "../../domain/member/member.ts";
import { industries } from "./industries.ts";

type Kind = Organization["kind"];
type Given = { readonly organizationId: string; readonly kind: Kind; readonly name: string; readonly jurisdiction: string };

/** First two characters of the credit code: government offices, public institutions, associations, firms. */
const registeredAs: Readonly<Record<Kind, string>> = {
  "evaluation-body": "12",
  "local-authority": "11",
  partner: "51",
  supervisor: "11",
  "service-institution": "91",
  unit: "91",
};

const authorities = industries.map(
  ({ code, place, slug }): Given => ({
    organizationId: `authority-${slug}`,
    kind: "local-authority",
    name: `${place}质量主管部门（演示）`,
    jurisdiction: code,
  }),
);

const institutions = ["冀衡", "燕准", "滹沱", "太行石"].map(
  (name, index): Given => ({
    organizationId: `institution-${"abcd".charAt(index)}`,
    kind: "service-institution",
    name: `${name}质量技术服务有限公司（演示）`,
    jurisdiction: "130100",
  }),
);

const units = industries.slice(0, 6).map(
  ({ code, place, industry }, index): Given => ({
    organizationId: `unit-${index + 1}`,
    kind: "unit",
    name: `${place}演示${industry}制造有限公司（演示）`,
    jurisdiction: code,
  }),
);

const others: readonly Given[] = [
  { organizationId: "body", kind: "evaluation-body", name: "河北省质量提升评价中心（演示）", jurisdiction: "130000" },
  { organizationId: "partner-1", kind: "partner", name: "河北省质量促进联合会（演示）", jurisdiction: "130000" },
  { organizationId: "partner-university", kind: "partner", name: "燕赵质量工程大学（演示）", jurisdiction: "130100" },
  { organizationId: "partner-laboratory", kind: "partner", name: "冀中检验检测研究院（演示）", jurisdiction: "130600" },
  { organizationId: "authority-province", kind: "local-authority", name: "省级质量主管部门（演示）", jurisdiction: "130000" },
  { organizationId: "authority-city", kind: "local-authority", name: "市级质量主管部门（演示）", jurisdiction: "131100" },
  { organizationId: "institution-e", kind: "service-institution", name: "白洋淀认证咨询有限公司（演示）", jurisdiction: "130600" },
  { organizationId: "unit-expert", kind: "unit", name: "渤海装备示范制造有限公司（演示）", jurisdiction: "130900" },
  { organizationId: "supervisor", kind: "supervisor", name: "质量提升评价监督办公室（演示）", jurisdiction: "130000" },
];

/** Nobody holds a code with such an organisation number; only the check character is as the rule demands. */
const usccOf = ({ kind, jurisdiction }: Given, index: number): string => {
  const first17 = `${registeredAs[kind]}${jurisdiction}${String(index + 1).padStart(9, "0")}`;
  return first17 + usccCheckCharacter(first17);
};

/** The invented organisations of the demo. */
export const demoOrganizations: readonly Organization[] = [...others, ...authorities, ...institutions, ...units].map((given, index) =>
  Organization.parse({ ...given, uscc: usccOf(given, index) }),
);
