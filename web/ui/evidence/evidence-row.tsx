import { Button } from "antd";
import { useEffect } from "react";
import type * as z from "zod";
import { getEvidence } from "../../../domain/evidence/contract.ts";
import { useRead } from "../../api/use-read.ts";
import { dayAndTime, size } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { CopyDigest } from "./copy-digest.tsx";
import { EvidenceOpening } from "./evidence-opening.tsx";
import { words } from "./words.ts";

type KnownEvidence = z.infer<typeof getEvidence.view>;

type Props = {
  readonly id: string;
  readonly onRemove?: ((id: string) => void) | undefined;
  /** Told the file's digest once it is known. */
  readonly onDigest?: ((id: string, sha256: string) => void) | undefined;
};

/** One file: its name, how it stands, and the ways to open it once it is released. */
export const EvidenceRow = ({ id, onRemove, onDigest }: Props) => {
  const w = useWords(words);
  const { data, error } = useRead(getEvidence, { params: { id } });
  const name = data?.file.fileName ?? id;
  const sha256 = data?.file.sha256;
  useEffect(() => {
    if (sha256 !== undefined) onDigest?.(id, sha256);
  }, [id, sha256, onDigest]);
  return (
    <li>
      <div className="evidence-about">
        <p className="evidence-name">{name}</p>
        {data ? <Facts evidence={data} /> : error ? <p className="evidence-trouble">{w.unknownFile(id)}</p> : <p>{w.loading}</p>}
      </div>
      <div className="evidence-actions">
        {data ? <EvidenceOpening id={id} status={data.status} file={data.file} /> : null}
        {onRemove ? (
          <Button size="small" aria-label={w.about(w.remove, name)} onClick={() => onRemove(id)}>
            {w.remove}
          </Button>
        ) : null}
      </div>
    </li>
  );
};

/** The colour of a status, which its words say too. */
const tones = {
  expected: "evidence-warn",
  quarantined: "evidence-warn",
  released: "evidence-good",
  rejected: "evidence-trouble",
} as const;

const Facts = ({ evidence: { file, status, declaredAt, arrivedAt } }: { readonly evidence: KnownEvidence }) => {
  const w = useWords(words);
  const language = useLanguage();
  const when = arrivedAt === null ? w.declaredAt(dayAndTime(language, declaredAt)) : w.arrivedAt(dayAndTime(language, arrivedAt));
  return (
    <>
      <p className="evidence-hint">
        {size(language, file.bytes)} · <span className={tones[status]}>{w[`status_${status}`]}</span> · {when}
      </p>
      <CopyDigest sha256={file.sha256} name={file.fileName} />
    </>
  );
};
