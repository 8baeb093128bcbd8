import type { Stage } from "./stage.ts";
import { admitExperts } from "./units-1-pool.ts";
import { takeApplications } from "./units-2-apply.ts";
import { reviewConformity } from "./units-3-conform.ts";
import { drawPanels } from "./units-4-draw.ts";
import { scoreUnits, setCase } from "./units-5-score.ts";
import { concludePanels } from "./units-6-conclude.ts";
import { publishResults } from "./units-7-publish.ts";

/** Clauses 4 to 6: experts, applications, conformity, draw, sheets, conclusions and results of the year's units. */
export const evaluateUnits = async (stage: Stage): Promise<void> => {
  await admitExperts(stage);
  await takeApplications(stage);
  await reviewConformity(stage);
  await setCase(stage);
  await drawPanels(stage);
  await scoreUnits(stage);
  await concludePanels(stage);
  await publishResults(stage);
};
