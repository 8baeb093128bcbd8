import { useParams } from "wouter";
import { getApplication } from "../../../domain/application/read-contract.ts";
import { readReceipt } from "../../../domain/unit-result/receipt-contract.ts";
import { useRead } from "../../api/use-read.ts";
import { Waiting } from "../../app/waiting.tsx";
import { useSession } from "../../session/session-context.ts";
import { FailureNote } from "../../ui/failure-note.tsx";
import { PaperPage } from "./paper-page.tsx";
import { receiptPaper } from "./receipt-paper.ts";

/** The unit's own result as a letter to it. */
export const OwnReceiptPaperScreen = () => {
  const { id = "" } = useParams();
  const { body } = useSession().settings;
  const application = useRead(getApplication, { params: { id } });
  const result = application.data?.application.result;
  const on = result?.announcedAt ?? null;
  const receipt = useRead(readReceipt, { params: { id }, when: on !== null });
  const error = application.error ?? receipt.error;
  if (error) return <FailureNote error={error} />;
  const back = `/work/applications/${id}/result`;
  if (!application.data) return <Waiting />;
  if (on === null) return <PaperPage back={back} write={() => null} />;
  const { unitName } = application.data.application;
  const seen = receipt.data;
  return seen ? <PaperPage back={back} write={(language) => receiptPaper(seen, { language, body, unitName, on })} /> : <Waiting />;
};
