import * as z from "zod";
import offered from "./acts.json";

/** What the system offers under each requirement, by its id; made from the contracts by `npm run docs`, and a test keeps it true. */
const Acts = z.record(z.string(), z.array(z.object({ zh: z.string(), en: z.string() })));

export const actsByRequirement: z.infer<typeof Acts> = Acts.parse(offered);
