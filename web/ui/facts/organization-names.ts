import { listOrganizations, listPartners } from "../../../domain/member/contract.ts";
import { Organization } from "../../../domain/member/member.ts";
import { useIsParty } from "../../session/self.ts";
import { type Names, useNames } from "./use-names.ts";

export type RegisteredKind = Organization["kind"];
export const everyKind: readonly RegisteredKind[] = Organization.shape.kind.options;

/** The organisations of some kinds, as far as the reader may list them: partners know each other. */
export const useOrganizations = (kinds: readonly RegisteredKind[]) => {
  const mayList = useIsParty(listOrganizations.who);
  const isPartner = useIsParty(listPartners.who);
  const all = useNames(listOrganizations, mayList ? kinds.map((kind) => ({ kind })) : []);
  const partners = useNames(listPartners, !mayList && isPartner && kinds.includes("partner") ? [{}] : []);
  return mayList ? all : partners;
};

/** Whether the reader may list organisations of these kinds. */
export const useMayList = (kinds: readonly RegisteredKind[]): boolean => {
  const mayList = useIsParty(listOrganizations.who);
  const isPartner = useIsParty(listPartners.who);
  return kinds.length > 0 && (mayList || (isPartner && kinds.every((kind) => kind === "partner")));
};

/** Names of the organisations of some kinds by their ids, as far as the reader may list them; empty until told. */
export const useOrganizationNames = (...kinds: readonly RegisteredKind[]): Names => useOrganizations(kinds).names;
