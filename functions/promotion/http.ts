import { live } from "../adapters/live.ts";
import { httpFunction } from "../shell/http.ts";
import { addEntry } from "./add-entry.ts";
import { giveConsent } from "./give-consent.ts";
import { publishPromotion } from "./publish-promotion.ts";
import { getEntry, getPromotion, listCycleEntries, listOwnEntries, searchEntries } from "./read-promotion.ts";

/** 8 宣传与推广: good practice, typical cases, repeatable experience. */
export const routes = [addEntry, giveConsent, publishPromotion, getPromotion, searchEntries, getEntry, listCycleEntries, listOwnEntries];
export const createHandler = httpFunction("promotion", routes);
export const handler = createHandler(live);
