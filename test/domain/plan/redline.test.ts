import { expect, it } from "vitest";
import { ImplementationPlan } from "../../../domain/plan/implementation-plan.ts";
import { planVersions } from "../../../domain/plan/redline.ts";
import { aPlan, aPlanContent } from "../../support/a-project.ts";

const first = ImplementationPlan.parse(aPlan());
const [diagnosis, ...others] = aPlanContent().completionTimes;
if (!diagnosis) throw new Error("the test plan has times");

it("R72 shows each version as it last stood and what it changed", () => {
  const returned = { ...first, returnedFor: "目标不清" };
  const completionTimes = [{ ...diagnosis, dueOn: others[0]?.dueOn ?? diagnosis.dueOn }, ...others];
  const second = ImplementationPlan.parse(aPlan({ planVersion: 2, content: aPlanContent({ completionTimes }) }));
  expect(planVersions([first, returned, second])).toEqual([
    { ...returned, redline: null },
    {
      ...second,
      redline: {
        struck: { completionTimes: [diagnosis], objectives: [], evidenceIds: [] },
        added: { completionTimes: completionTimes.slice(0, 1), objectives: [], evidenceIds: [] },
        serviceContent: null,
      },
    },
  ]);
});

it("R72 of no plan shows no version", () => {
  expect(planVersions([])).toEqual([]);
});
