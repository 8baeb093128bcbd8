import { listMembers } from "../../../domain/member/contract.ts";
import { useIsParty } from "../../session/self.ts";
import { type Names, useNames } from "./use-names.ts";

/** Names of the members by their ids, as far as the reader may list them; empty until told. */
export const useMemberNames = (): Names => {
  const mayList = useIsParty(listMembers.who);
  return useNames(listMembers, mayList ? [{}] : []).names;
};
