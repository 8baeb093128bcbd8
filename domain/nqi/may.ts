import { type Actor, isOverseer } from "../member/actor.ts";
import type { NqiDiagnosis } from "./nqi-diagnosis.ts";

/** The unit's own, its overseers', and the partner's who is asked or who advised. */
export const mayReadNqi = ({ unitId, status, diagnosis }: NqiDiagnosis, actor: Actor): boolean => {
  const { id, kind } = actor.organization;
  if (isOverseer(actor) || id === unitId) return true;
  return kind === "partner" && (status === "requested" || diagnosis?.recordedBy.organizationId === id);
};
