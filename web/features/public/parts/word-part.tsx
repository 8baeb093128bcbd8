import { lazy, Suspense } from "react";
import type { Language } from "../../../language/words.ts";
import type { Paper } from "../../../ui/documents/paper.ts";

/** Comes after the page: what one reads must not wait for what one may save. */
const PaperButtons = lazy(async () => ({ default: (await import("../../../ui/documents/paper-buttons.tsx")).PaperButtons }));

type Given = { readonly write: (language: Language) => Promise<Paper> };

/** The way to save a published paper as Word. */
export const WordPart = ({ write }: Given) => (
  <p className="no-print">
    <Suspense fallback={null}>
      <PaperButtons write={write} />
    </Suspense>
  </p>
);
