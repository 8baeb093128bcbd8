import { useEffect, useState } from "react";
import * as z from "zod";
import type { MaterialReview } from "../../../domain/acceptance/acceptance-material.ts";
import { reviewMaterials } from "../../../domain/acceptance/contract.ts";
import { useSelf } from "../../session/self.ts";
import { draftKey } from "../../ui/draft/draft-store.ts";
import { useDraft } from "../../ui/draft/use-draft.ts";

const Finding = z.object({ outcome: z.enum(["accepted", "needs_supplement"]).nullable(), reason: z.string() });
/** What the officer means to say of one material. */
export type Finding = z.infer<typeof Finding>;

const Findings = z.record(z.string(), Finding);
type Findings = z.infer<typeof Findings>;

export const findingOf = (review: MaterialReview | undefined): Finding => ({
  outcome: review?.outcome ?? null,
  reason: review?.reason ?? "",
});

/** Asking for more says what is wanting. */
export const lacksReason = ({ outcome, reason }: Finding): boolean => outcome === "needs_supplement" && reason.trim() === "";

/** What is sent: every finding with an outcome. */
export const sentOf = (findings: Findings) =>
  Object.entries(findings).flatMap(([slot, { outcome, reason }]) =>
    outcome === null ? [] : [{ slot, outcome, reason: reason.trim() === "" ? null : reason.trim() }],
  );

/** What is typed and not saved, kept on this device. */
export const useFindings = (id: string) => {
  const self = useSelf();
  const draft = useDraft(self ? draftKey(self.memberId, reviewMaterials.name, [{ id }, "slots"]) : null);
  const [findings, setFindings] = useState<Findings>({});
  const { restored, keep, keptAt } = draft;
  useEffect(() => {
    const kept = restored === null ? null : Findings.safeParse(restored.values);
    if (kept?.success) setFindings(kept.data);
  }, [restored]);
  const type = (slot: string, finding: Finding): void => {
    const next = { ...findings, [slot]: finding };
    setFindings(next);
    keep(next);
  };
  const forget = (): void => {
    setFindings({});
    void draft.forget();
  };
  return { findings, type, forget, keptAt };
};
