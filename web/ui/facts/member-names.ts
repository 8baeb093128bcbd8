import { listMembers } from "../../../domain/member/contract.ts";
import { useRows } from "../../api/use-read.ts";
import { useIsParty } from "../../session/self.ts";

/** Names of the members by their ids, as far as the reader may list them; empty until told. */
export const useMemberNames = (): Readonly<Record<string, string>> => {
  const mayList = useIsParty(listMembers.who);
  const { rows } = useRows(listMembers, { request: { limit: 200 }, when: mayList });
  return Object.fromEntries(rows.map(({ id, summary }) => [id, String(summary["name"] ?? id)]));
};
