import type { OrganizationKind } from "../../../domain/member/actor.ts";
import { listOrganizations } from "../../../domain/member/contract.ts";
import { useRows } from "../../api/use-read.ts";
import { useIsParty } from "../../session/self.ts";

/** Names of the organisations of one kind by their ids, as far as the reader may list them; empty until told. */
export const useOrganizationNames = (kind: OrganizationKind): Readonly<Record<string, string>> => {
  const mayList = useIsParty(listOrganizations.who);
  const { rows } = useRows(listOrganizations, { request: { kind, limit: 200 }, when: mayList });
  return Object.fromEntries(rows.map(({ id, summary }) => [id, String(summary["name"] ?? id)]));
};
