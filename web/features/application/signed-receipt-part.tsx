import type { SignedReceipt } from "../../../domain/application/signed-receipt.ts";
import { dayAndTime } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { words } from "./words.ts";

/** The receipt that the unit can prove by itself, to be kept as a file. */
export const SignedReceiptPart = ({ receipt }: { readonly receipt: SignedReceipt }) => {
  const w = useWords(words);
  const language = useLanguage();
  const href = `data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(receipt.signed, null, 2))}`;
  return (
    <div className="panel" role="status">
      <h3>{w.receiptTitle}</h3>
      <p>{dayAndTime(language, receipt.at)}</p>
      <p className="hash">{receipt.signed.payload.contentHash}</p>
      <p>{w.receiptHelp}</p>
      <a href={href} download={`receipt-${receipt.id}-${receipt.version}.json`}>
        {w.downloadReceipt}
      </a>
    </div>
  );
};
