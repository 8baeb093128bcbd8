import { joinCultivation as declaredJoin, leaveCultivation as declaredLeave } from "../../domain/cultivation/contract.ts";
import { decideJoinCultivation, decideLeaveCultivation } from "../../domain/cultivation/join-cultivation.ts";
import { actOnCultivation } from "./act-on-cultivation.ts";

/** R16: by the unit's own representative. 2 GetItem + 1 transaction of 2. */
export const joinCultivation = actOnCultivation(declaredJoin, decideJoinCultivation, (receipt) => receipt);

/** R16. 2 GetItem + 1 transaction of 2. */
export const leaveCultivation = actOnCultivation(declaredLeave, decideLeaveCultivation, (receipt) => receipt);
