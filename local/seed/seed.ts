import { type Commitment, plan } from "../../domain/kernel/commitment.ts";
import { bySystem } from "../../domain/kernel/history.ts";
import type { Noun } from "../../domain/kernel/noun.ts";
import { Uscc } from "../../domain/kernel/uscc.ts";
import { Member, memberNoun, Organization, organizationNoun } from "../../domain/member/member.ts";
import type { Live } from "../../functions/shell/live.ts";
import type { Crowd } from "./crowd.ts";
import { demoOrganizations } from "./demo-organizations.ts";
import { demoMembers } from "./demo-people.ts";

/** Records of a seed that fit one transaction with their history lines. */
const atOnce = 40;

type Writer = Pick<Live, "records" | "clock">;

const missing = async <State extends object>(
  { records, clock }: Writer,
  noun: Noun<State>,
  rows: readonly (readonly [id: string, state: State])[],
): Promise<readonly Commitment[]> => {
  const act = { command: "seed", clause: "5.3", at: clock.now(), by: bySystem };
  const found = await Promise.all(rows.map(([id]) => records.get(noun, id)));
  return rows.flatMap(([id, state], index) => (found[index] ? [] : [plan(noun, id, null, state, act)]));
};

const write = async ({ records }: Writer, commitments: readonly Commitment[]): Promise<void> => {
  for (let from = 0; from < commitments.length; from += atOnce) {
    if ((await records.commit(commitments.slice(from, from + atOnce))) !== "done") throw new Error("the seed was written by another");
  }
};

/** Registers those organisations and people that are not there yet; whoever was changed since stays changed. */
const register = async (live: Writer, organizations: readonly Organization[], members: readonly Member[]): Promise<void> => {
  await write(live, [
    ...(await missing(
      live,
      organizationNoun,
      organizations.map((organization) => [organization.organizationId, organization]),
    )),
    ...(await missing(
      live,
      memberNoun,
      members.map((member) => [member.memberId, member]),
    )),
  ]);
};

export const seedDemo = (live: Writer): Promise<void> => register(live, demoOrganizations, demoMembers);

export const seedCrowd = (live: Writer, { organizations, members }: Crowd): Promise<void> => register(live, organizations, members);

/** The first person of a body that starts with nothing: who keeps the accounts and registers everyone else. */
export type FirstAdministrator = { readonly subject: string; readonly body: string; readonly uscc: string };

/** Registers the body and its administrator unless they are there. Throws when the credit code is none. */
export const seedAdministrator = async (
  live: Writer & Pick<Live, "jurisdiction">,
  { subject, body, uscc }: FirstAdministrator,
): Promise<void> => {
  const kind = "evaluation-body";
  const jurisdiction = live.jurisdiction.code;
  const organizationId = Uscc.parse(uscc);
  const organization = Organization.parse({ organizationId, kind, name: body, uscc, jurisdiction });
  const administrator = Member.parse({
    memberId: subject,
    name: "系统管理员",
    organization: { id: organizationId, kind, jurisdiction },
    roles: ["administrator"],
    relations: [],
    status: "active",
  });
  await write(live, [
    ...(await missing(live, organizationNoun, [[organizationId, organization]])),
    ...(await missing(live, memberNoun, [[subject, administrator]])),
  ]);
};
