import type { Role } from "../../domain/member/actor.ts";
import { Member } from "../../domain/member/member.ts";
import type { Person } from "../engines/oidc/people.ts";
import { demoOrganizations } from "./demo-organizations.ts";
import { industries } from "./industries.ts";

type Given = { readonly sub: string; readonly name: string; readonly organizationId: string; readonly role: Role };

const given = (sub: string, name: string, organizationId: string, role: Role): Given => ({ sub, name, organizationId, role });

const committee = ["丁一鸣", "于思远", "马知行", "方既白", "石景明"].map((name, index) =>
  given(`committee-${index + 1}`, name, "body", "committee"),
);
const authorities = industries.map(({ slug, place }) => given(slug, `${place}经办人`, `authority-${slug}`, "officer"));
const institutions = ["何致远", "沈既济", "宋清和", "唐若谷"].map((name, index) =>
  given(`si-${"abcd".charAt(index)}`, name, `institution-${"abcd".charAt(index)}`, "representative"),
);
const units = ["安守拙", "清一诺", "高见贤", "平凡之", "辛怀玉", "永思齐"].map((name, index) =>
  given(`unit-${index + 1}`, name, `unit-${index + 1}`, "representative"),
);
const employers = [
  "partner-university",
  "authority-province",
  "partner-laboratory",
  "authority-city",
  "unit-expert",
  "institution-e",
  "partner-university",
];
const experts = ["文若溪", "陈守一", "秦观止", "许慎行", "韩知微", "吕思问", "苏望舒"].map((name, index) =>
  given(`expert-${index + 1}`, name, employers[index] ?? "partner-university", "expert"),
);

const everyone: readonly Given[] = [
  given("officer", "林经办", "body", "officer"),
  given("officer-2", "周经办", "body", "officer"),
  given("approver", "郑审定", "body", "approver"),
  given("administrator", "管理员", "body", "administrator"),
  ...committee,
  ...authorities,
  given("association", "梁联络", "partner-1", "representative"),
  ...institutions,
  ...units,
  ...experts,
  given("supervisor", "纪监督", "supervisor", "auditor"),
];

const organizationOf = (organizationId: string) => {
  const found = demoOrganizations.find((organization) => organization.organizationId === organizationId);
  if (!found) throw new Error(`no demo organisation ${organizationId}`);
  return found;
};

/** The demo people as the table knows them. */
export const demoMembers: readonly Member[] = everyone.map(({ sub, name, organizationId, role }) => {
  const { kind, jurisdiction } = organizationOf(organizationId);
  return Member.parse({
    memberId: sub,
    name,
    organization: { id: organizationId, kind, jurisdiction },
    roles: [role],
    relations: [],
    status: "active",
  });
});

const roleNames: Readonly<Record<Role, string>> = {
  officer: "经办 officer",
  approver: "审定 approver",
  committee: "评价委员会 committee",
  administrator: "系统管理 administrator",
  representative: "单位代表 representative",
  expert: "专家 expert",
  auditor: "监督 auditor",
};

/** The demo people as the issuer shows them; nobody's password is asked. */
export const demoPeople: readonly Person[] = everyone.map(({ sub, name, organizationId, role }) => ({
  sub,
  name,
  hint: `${sub} · ${roleNames[role]} · ${organizationOf(organizationId).name}`,
}));
