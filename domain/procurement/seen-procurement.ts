import type { Actor } from "../member/actor.ts";
import { mayReadContract, mayReadOpening, seesEvaluation } from "./may.ts";
import type { Procurement } from "./procurement.ts";

/** What of a procurement its reader sees; what they may not see, or what is not there yet, has no field at all. */
export type SeenProcurement = Omit<Procurement, "opening" | "panel" | "evaluation" | "candidateNotice" | "award" | "contract" | "ended"> &
  Partial<NonNullableFields<Pick<Procurement, "opening" | "panel" | "evaluation" | "candidateNotice" | "award" | "contract" | "ended">>>;

type NonNullableFields<Fields> = { readonly [Name in keyof Fields]: NonNullable<Fields[Name]> };

export const procurementSeenBy = (actor: Actor, procurement: Procurement): SeenProcurement => {
  const { opening, panel, evaluation, candidateNotice, award, contract, ended, ...open } = procurement;
  return {
    ...open,
    ...(candidateNotice && { candidateNotice }),
    ...(award && { award }),
    ...(ended && { ended }),
    ...(opening && mayReadOpening(procurement, actor) && { opening }),
    ...(seesEvaluation(procurement, actor) && { panel, ...(evaluation && { evaluation }) }),
    ...(contract && mayReadContract(procurement, actor) && { contract }),
  };
};
