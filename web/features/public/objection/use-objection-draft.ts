import { useState } from "react";
import { keepText, keptText } from "../../../api/kept-text.ts";
import { keepForPage, pageText } from "./kept-for-page.ts";
import { draftKey } from "./kept-keys.ts";
import { draftFrom, keptPart, type ObjectionDraft, personalPart } from "./objection-draft.ts";

/** What is typed about one notice, kept on this device with every key until it is sent or cleared. */
export const useObjectionDraft = (noticeId: string) => {
  const key = draftKey(noticeId);
  const [draft, setDraft] = useState(() => draftFrom(keptText(key), pageText(key)));
  const write = (changed: Partial<ObjectionDraft>): void => {
    const next = { ...draft, ...changed };
    setDraft(next);
    keepText(key, keptPart(next));
    keepForPage(key, personalPart(next));
  };
  const clear = (): void => {
    setDraft(draftFrom(null, null));
    keepText(key, "{}");
    keepForPage(key, null);
  };
  return { draft, write, clear };
};
