import { useWords } from "../../language/language.tsx";
import { EvidenceRow } from "./evidence-row.tsx";
import { words } from "./words.ts";
import "./evidence.css";

type Props = {
  readonly ids: readonly string[];
  readonly onRemove?: (id: string) => void;
  readonly onDigest?: (id: string, sha256: string) => void;
};

/** Files by their evidence ids: name, size, how each stands, and the ways to open it. */
export const EvidenceList = ({ ids, onRemove, onDigest }: Props) => {
  const w = useWords(words);
  if (ids.length === 0) return <p className="evidence-hint">{w.none}</p>;
  return (
    <ul className="evidence-rows" aria-label={w.files}>
      {ids.map((id) => (
        <EvidenceRow key={id} id={id} onRemove={onRemove} onDigest={onDigest} />
      ))}
    </ul>
  );
};
