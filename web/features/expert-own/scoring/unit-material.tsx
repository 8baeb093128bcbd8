import type { SectionId } from "../../../../domain/application/section-id.ts";
import { readSubmittedSection } from "../../../../domain/technical-evaluation/read-section-contract.ts";
import { useRead } from "../../../api/use-read.ts";
import { useLanguage, useWords } from "../../../language/language.tsx";
import { FailureNote } from "../../../ui/failure-note.tsx";
import { sectionTitle } from "../../../ui/section/section-title.ts";
import { SubmittedSection } from "../../../ui/section/submitted-section.tsx";
import { words } from "./words.ts";

/** What the unit handed in for the point that is being marked, and who it is. */
export const UnitMaterial = ({ evaluationId, section }: { readonly evaluationId: string; readonly section: SectionId }) => {
  const w = useWords(words);
  const language = useLanguage();
  const { data, error } = useRead(readSubmittedSection, { params: { id: evaluationId, section } });
  return (
    <section className="material" aria-label={w.material}>
      <h2>{sectionTitle(section, language)}</h2>
      <FailureNote error={error} />
      {data && data.section === section ? <SubmittedSection section={section} content={data.content} /> : null}
      <details>
        <summary>{w.background}</summary>
        <Background evaluationId={evaluationId} />
      </details>
    </section>
  );
};

const Background = ({ evaluationId }: { readonly evaluationId: string }) => {
  const { data } = useRead(readSubmittedSection, { params: { id: evaluationId, section: "profile" } });
  return data?.section === "profile" ? <SubmittedSection section="profile" content={data.content} /> : null;
};
