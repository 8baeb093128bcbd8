import { useState } from "react";
import { reopenApplication, submitApplication, submitSupplement, withdrawApplication } from "../../../domain/application/contract.ts";
import type { OwnApplication } from "../../../domain/application/seen-application.ts";
import { SignedReceipt } from "../../../domain/application/signed-receipt.ts";
import { dayAndTime } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { ActList } from "../../ui/act-form/act-list.tsx";
import { SignedReceiptPart } from "./signed-receipt-part.tsx";
import { words } from "./words.ts";

const beforeResult = [
  "draft",
  "submitted",
  "conformity_review",
  "supplement_requested",
  "technical_review",
  "on_site_review",
  "panel_conclusion",
];

/** Handing in, taking back, supplementing and withdrawing, each with what stands in the way of it. */
export const ApplicationActs = ({ application }: { readonly application: OwnApplication }) => {
  const w = useWords(words);
  const language = useLanguage();
  const [receipt, setReceipt] = useState<SignedReceipt | null>(null);
  const { evaluationId, status, submission } = application;
  const params = { id: evaluationId };
  const keep = (view: unknown) => setReceipt(SignedReceipt.safeParse(view).data ?? null);
  return (
    <section className="page">
      <h2>{w.actions}</h2>
      <p>{w.submitLead}</p>
      {submission ? (
        <p>
          <span className="mark good">{w.submitted(dayAndTime(language, submission.at))}</span>
        </p>
      ) : null}
      {receipt ? <SignedReceiptPart receipt={receipt} /> : null}
      {submission ? (
        <p>
          {w.contentHash}: <span className="hash">{submission.contentHash}</span>
        </p>
      ) : null}
      <ActList
        step={status}
        actions={[
          { contract: submitApplication, params, steps: ["draft"], onDone: keep },
          { contract: reopenApplication, params, steps: ["submitted"] },
          { contract: submitSupplement, params, steps: ["supplement_requested"], onDone: keep },
          { contract: withdrawApplication, params, steps: beforeResult },
        ]}
      />
    </section>
  );
};
