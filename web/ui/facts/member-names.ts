import { listMembers, listOwnMembers } from "../../../domain/member/contract.ts";
import { useIsParty } from "../../session/self.ts";
import { type Names, useNames } from "./use-names.ts";

/** Names of the members by their ids, as far as the reader may list them: the body all, a partner its own; empty until told. */
export const useMemberNames = (): Names => {
  const mayList = useIsParty(listMembers.who);
  const mayListOwn = useIsParty(listOwnMembers.who);
  const all = useNames(listMembers, mayList ? [{}] : []).names;
  const own = useNames(listOwnMembers, mayListOwn ? [{}] : []).names;
  return mayList ? all : own;
};
