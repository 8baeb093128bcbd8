import type { Actor, Party } from "../../domain/member/actor.ts";
import { isParty } from "../../domain/member/actor.ts";
import { readSelf } from "../../domain/member/contract.ts";
import { useRead } from "../api/use-read.ts";
import { keptSelf } from "./kept-self.ts";

/** The member who is signed in, as the table knows them, or knew them when this window was last told; undefined until told. */
export const useSelf = () => useRead(readSelf, {}, keptSelf()).data;

/** The member as an actor, for `isParty` and the rules that ask for one; undefined until told. */
export const useActor = (): Actor | undefined => {
  const self = useSelf();
  return self && { memberId: self.memberId, organization: self.organization, roles: self.roles };
};

/** Whether the member belongs to one of the parties; false until known. */
export const useIsParty = (parties: readonly Party[]): boolean => {
  const actor = useActor();
  return actor !== undefined && isParty(actor, parties);
};
