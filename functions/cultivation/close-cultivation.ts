import { closeCultivation as declared } from "../../domain/cultivation/contract.ts";
import { decideCloseCultivation } from "../../domain/cultivation/plan-cultivation.ts";
import { actOnCultivation } from "./act-on-cultivation.ts";

/** R16. 2 GetItem + 1 transaction of 2. */
export const closeCultivation = actOnCultivation(declared, decideCloseCultivation, (receipt) => receipt);
