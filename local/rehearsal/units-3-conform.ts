import { ConformityItemId } from "../../domain/conformity-evaluation/conformity-items.ts";
import { answerConformity, concludeConformity, requestSupplement } from "../../domain/conformity-evaluation/contract.ts";
import { getEvaluation } from "../../domain/conformity-evaluation/read-contract.ts";
import { listQuarantined, releaseEvidence } from "../../domain/evidence/contract.ts";
import type { Id } from "../../domain/kernel/id.ts";
import type { Acting, Stage } from "./stage.ts";
import { evaluationIdOf, supplementAs } from "./units-2-apply.ts";

const conforming = (item: ConformityItemId) => ({ item, outcome: "conforms" as const, reason: null, evidenceIds: [] });

/** 5.2: the body checks each application; the first unit is asked for a supplement, then all go on to the experts. */
export const reviewConformity = async (stage: Stage): Promise<void> => {
  await stage.playEach(
    { step: "符合性评价，补正一次", clause: "5.2", requirement: "R09 R10", who: "评价机构与单位" },
    async (index, as) => {
      const { officer } = stage.cast;
      const params = { id: evaluationIdOf(stage, index) };
      const early = await (await stage.client(officer)).refused(concludeConformity, params, {});
      stage.check(
        "R09",
        "no conclusion before every item is answered",
        early === "conformity-incomplete",
        `concluding at once answered ${early}`,
      );
      await releaseFiles(as, officer, params.id);
      if (index === 0) {
        const missing = {
          item: "evidence-opens" as const,
          outcome: "needs_supplement" as const,
          reason: "证书扫描件不清晰。",
          evidenceIds: [],
        };
        await as(officer)(answerConformity, params, { items: [missing] });
        await as(officer)(requestSupplement, params, { items: [{ section: "6.2.1", reason: "证书扫描件不清晰，请重新上传。" }] });
        await supplementAs(stage, as, index, "6.2.1");
        await releaseFiles(as, officer, params.id);
      }
      await as(officer)(answerConformity, params, { items: ConformityItemId.options.map(conforming) });
      await as(officer)(concludeConformity, params, {});
      const { evaluation } = await as(officer)(getEvaluation, params, {});
      stage.check(
        "R10",
        "experts judge only what conforms",
        evaluation.status === "technical_review",
        `after the conclusion the unit is ${evaluation.status}`,
      );
      return { revision: String(evaluation.submission?.revision ?? 0) };
    },
    stage.size.units,
  );
};

/** The files of one application, which the body can open only now that the window has closed. */
const releaseFiles = async (as: (sub: string) => Acting, officer: string, evaluationId: Id): Promise<void> => {
  const { rows } = await as(officer)(listQuarantined, {}, { evaluationId, limit: 200 });
  for (const { id } of rows) await as(officer)(releaseEvidence, { id }, { verdict: "clean", reason: "人工查验未见异常" });
};
