import { Button } from "antd";
import { lazy, Suspense, useState } from "react";
import { downloadEvidence } from "../../../domain/evidence/contract.ts";
import type { ContentType, Evidence } from "../../../domain/evidence/evidence.ts";
import { call } from "../../api/call.ts";
import type { Failure } from "../../api/problem.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { useSession } from "../../session/session-context.ts";
import { FailureNote } from "../failure-note.tsx";
import { isShowable } from "./file-kinds.ts";
import { words } from "./words.ts";

const EvidencePreview = lazy(() => import("./evidence-preview.tsx").then(({ EvidencePreview: part }) => ({ default: part })));

type Props = {
  readonly id: string;
  readonly status: Evidence["status"];
  readonly file: { readonly fileName: string; readonly contentType: ContentType };
};

/** The ways to open a file, or why there is none yet. The link is asked for when it is used, since it holds for a minute. */
export const EvidenceOpening = ({ id, status, file }: Props) => {
  const w = useWords(words);
  const language = useLanguage();
  const { token } = useSession();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isShown, setShown] = useState(false);
  if (status !== "released")
    return (
      <span className="evidence-hint">{status === "quarantined" ? w.notYetOpen : status === "rejected" ? w.neverOpen : w.notHere}</span>
    );
  const linkOf = async (): Promise<string | null> => {
    const answer = await call(downloadEvidence, { params: { id }, request: {} }, { language, token });
    setFailure(answer.ok ? null : answer.failure);
    return answer.ok ? answer.view.url : null;
  };
  const download = async (): Promise<void> => {
    const url = await linkOf();
    if (url !== null) location.assign(url);
  };
  return (
    <>
      {isShowable(file.contentType) ? (
        <Button size="small" aria-label={w.about(w.preview, file.fileName)} onClick={() => setShown(true)}>
          {w.preview}
        </Button>
      ) : null}
      <Button size="small" aria-label={w.about(w.download, file.fileName)} onClick={() => void download()}>
        {w.download}
      </Button>
      <FailureNote failure={failure} />
      {isShown ? (
        <Suspense>
          <EvidencePreview file={file} linkOf={linkOf} onClose={() => setShown(false)} />
        </Suspense>
      ) : null}
    </>
  );
};
