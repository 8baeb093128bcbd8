import { checkApplication } from "../../domain/application/check-application.ts";
import { hasCqo } from "../../domain/application/checks/operation.ts";
import { coverageOf } from "../../domain/application/coverage.ts";
import { writtenContents } from "../../domain/application/judge-section.ts";
import { radarOf } from "../../domain/application/radar.ts";
import { readCoverage as declaredCoverage, readSectionForm as declaredForm } from "../../domain/application/read-contract.ts";
import { resultSeries } from "../../domain/application/result-series.ts";
import { sectionForm } from "../../domain/application/section-form.ts";
import { ok } from "../../domain/kernel/result.ts";
import { ResultGroupId } from "../../domain/standard/elements.ts";
import { judgingFor, readSections } from "../shell/application-sections.ts";
import { route } from "../shell/route.ts";
import { loadOwn } from "./load-own.ts";

/** R18: worked out from the sections as they were last saved. 3 GetItem + 1 BatchGetItem. */
export const readCoverage = route(declaredCoverage, async ({ params }, context) => {
  const own = await loadOwn(context, params.id);
  if (!own.ok) return own;
  const [{ stored }, judging] = await Promise.all([
    readSections(context, params.id),
    judgingFor(context, own.value.stored.state.cycleId, context.now),
  ]);
  const contents = writtenContents(stored.map(({ state }) => state));
  const { sections, ineligible } = checkApplication(contents, judging);
  return ok({
    commitments: [],
    view: {
      points: [...coverageOf(contents)],
      radar: [...radarOf(contents, judging.rubric)],
      series: ResultGroupId.options.flatMap((group) => resultSeries(group, contents, judging.rubric)),
      sections: [...sections].map(([section, { gaps, warnings }]) => ({ section, gaps: [...gaps], warnings: [...warnings] })),
      ineligible: [...ineligible],
      hasCqo: hasCqo(contents["6.2.4"]?.aspects.R32, judging.settings.cqo),
    },
  });
});

/** R18: guidance, places for files and tables of a section. Reads nothing but the member. */
export const readSectionForm = route(declaredForm, async ({ params }) => ok({ commitments: [], view: sectionForm(params.section) }));
