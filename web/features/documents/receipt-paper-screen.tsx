import { useParams } from "wouter";
import { getEvaluation } from "../../../domain/conformity-evaluation/read-contract.ts";
import { readReceipt } from "../../../domain/unit-result/receipt-contract.ts";
import { useRead } from "../../api/use-read.ts";
import { Waiting } from "../../app/waiting.tsx";
import { useSession } from "../../session/session-context.ts";
import { FailureNote } from "../../ui/failure-note.tsx";
import { PaperPage } from "./paper-page.tsx";
import { receiptPaper } from "./receipt-paper.ts";

/** A unit's result as the letter the unit gets, for the body that sends it and its supervisor. */
export const ReceiptPaperScreen = () => {
  const { id = "" } = useParams();
  const { body } = useSession().settings;
  const evaluation = useRead(getEvaluation, { params: { id } });
  const receipt = useRead(readReceipt, { params: { id } });
  const error = evaluation.error ?? receipt.error;
  if (error) return <FailureNote error={error} />;
  if (!evaluation.data || !receipt.data) return <Waiting />;
  const { unitName, result } = evaluation.data.evaluation;
  const on = result?.announcedAt ?? null;
  const seen = receipt.data;
  return (
    <PaperPage
      back={`/work/score-receipts/${id}`}
      write={(language) => (on === null ? null : receiptPaper(seen, { language, body, unitName, on }))}
    />
  );
};
