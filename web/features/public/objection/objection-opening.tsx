import { lazy, Suspense, useState } from "react";
import type { NoticeView } from "../../../../domain/notice/notice-view.ts";
import { keptText } from "../../../api/kept-text.ts";
import { Waiting } from "../../../app/waiting.tsx";
import { useWords } from "../../../language/language.tsx";
import { pageText } from "./kept-for-page.ts";
import { draftKey, receiptKey } from "./kept-keys.ts";
import { words } from "./opening-words.ts";

const ObjectionForm = lazy(async () => ({ default: (await import("./objection-form.tsx")).ObjectionForm }));

/** Something was typed or is still to be saved: the reader should find it where they left it. */
const isBegun = (noticeId: string): boolean =>
  pageText(receiptKey(noticeId)) !== null || (keptText(draftKey(noticeId)) ?? "{}") !== "{}" || location.hash === "#object";

/** The way to the form, which most readers of a notice never need. */
export const ObjectionOpening = ({ notice }: { readonly notice: Pick<NoticeView, "noticeId" | "items"> }) => {
  const w = useWords(words);
  const [isOpen, setOpen] = useState(() => isBegun(notice.noticeId));
  if (isOpen)
    return (
      <Suspense fallback={<Waiting />}>
        <ObjectionForm notice={notice} />
      </Suspense>
    );
  return (
    <>
      <p>{w.lead}</p>
      <p>
        <button type="button" className="primary" onClick={() => setOpen(true)}>
          {w.open}
        </button>
      </p>
    </>
  );
};
