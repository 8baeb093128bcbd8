import { type Member, memberNoun } from "../../domain/member/member.ts";
import type { World } from "./world.ts";

const body = { id: "body", kind: "evaluation-body", jurisdiction: "130000" } as const;
const institution = (id: string) => ({ id, kind: "service-institution", jurisdiction: "130100" }) as const;

const person = (memberId: string, organization: Member["organization"], roles: Member["roles"]): Member => ({
  memberId,
  name: `测试${memberId}`,
  organization,
  roles,
  relations: [],
  status: "active",
});

/** The people of the tests: one or more for each role, their ids say who they are. */
export const people: readonly Member[] = [
  person("officer", body, ["officer"]),
  person("officer-2", body, ["officer"]),
  person("approver", body, ["approver"]),
  person("administrator", body, ["administrator"]),
  ...["committee-1", "committee-2", "committee-3", "committee-4", "committee-5"].map((id) => person(id, body, ["committee"])),
  person("anping", { id: "authority-anping", kind: "local-authority", jurisdiction: "131125" }, ["officer"]),
  person("qinghe", { id: "authority-qinghe", kind: "local-authority", jurisdiction: "130534" }, ["officer"]),
  person("association", { id: "partner-1", kind: "partner", jurisdiction: "130000" }, ["representative"]),
  person("si-a", institution("institution-a"), ["representative"]),
  person("si-b", institution("institution-b"), ["representative"]),
  person("si-c", institution("institution-c"), ["representative"]),
  person("unit-1", { id: "unit-1", kind: "unit", jurisdiction: "131125" }, ["representative"]),
  ...["expert-1", "expert-2", "expert-3", "expert-4", "expert-5"].map((id, index) =>
    person(id, { id: `employer-${index + 1}`, kind: index % 2 ? "partner" : "local-authority", jurisdiction: "130000" }, ["expert"]),
  ),
  person("supervisor", { id: "supervisor", kind: "supervisor", jurisdiction: "130000" }, ["auditor"]),
];

/** Registers the people above. */
export const givenPeople = async (world: World): Promise<void> => {
  for (const member of people) await world.given(memberNoun, member.memberId, member);
};
