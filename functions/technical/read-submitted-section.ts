import { ok, refuse } from "../../domain/kernel/result.ts";
import { judgedContent } from "../../domain/technical-evaluation/judged-content.ts";
import { seatOf } from "../../domain/technical-evaluation/may.ts";
import { readSubmittedSection as declared } from "../../domain/technical-evaluation/read-section-contract.ts";
import { technicalEvaluationNoun } from "../../domain/technical-evaluation/technical-evaluation.ts";
import { unitEvaluationNoun } from "../../domain/unit-evaluation/unit-evaluation.ts";
import { handedInContent } from "../shell/application-sections.ts";
import { route } from "../shell/route.ts";

/**
 * R05, R10: whoever accepted a seat in force reads what was handed in, whatever was saved since. A section not handed in, and one of a
 * unit that left the path, look like one that does not exist. 4 GetItem (member, technical evaluation, unit, the section's history).
 */
export const readSubmittedSection = route(declared, async ({ params: { id, section } }, context) => {
  const { records, actor } = context;
  const technical = await records.get(technicalEvaluationNoun, id);
  const isSeated = technical !== undefined && technical.state.status !== "void" && seatOf(technical.state, actor.memberId)?.accepted;
  const unit = isSeated ? await records.get(unitEvaluationNoun, id) : undefined;
  const submitted = unit?.state.submission?.sections.find((one) => one.section === section);
  const content = unit && (await handedInContent(context, unit.state, section));
  if (!submitted || !content) return refuse("unknown-record", declared.clause);
  return ok({ commitments: [], view: { section, contentHash: submitted.hash, content: judgedContent(section, content) } });
});
