import { useState } from "react";
import { submitObjection } from "../../../../domain/objection/public-contract.ts";
import { keepForPage, pageText } from "./kept-for-page.ts";
import { receiptKey } from "./kept-keys.ts";

export type Received = ReturnType<typeof submitObjection.view.parse>;

const read = (text: string | null): Received | null => {
  if (text === null) return null;
  try {
    return submitObjection.view.parse(JSON.parse(text));
  } catch {
    return null;
  }
};

/** The receipt of an objection, kept while the tab is open until its holder says it is saved: its code is never shown again. */
export const useReceipt = (noticeId: string) => {
  const key = receiptKey(noticeId);
  const [receipt, setReceipt] = useState(() => read(pageText(key)));
  const keep = (received: Received): void => {
    keepForPage(key, JSON.stringify(received));
    setReceipt(received);
  };
  const close = (): void => {
    keepForPage(key, null);
    setReceipt(null);
  };
  return { receipt, keep, close };
};
