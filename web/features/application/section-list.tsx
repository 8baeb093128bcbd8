import { Link } from "wouter";
import { listSections } from "../../../domain/application/section-contract.ts";
import { SectionId } from "../../../domain/application/section-id.ts";
import { serverNow } from "../../api/server-clock.ts";
import { useRead } from "../../api/use-read.ts";
import { dayAndTime } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { useSelf } from "../../session/self.ts";
import { FailureNote } from "../../ui/failure-note.tsx";
import { sectionTitle } from "../../ui/section/section-title.ts";
import { words } from "./words.ts";

/** The 24 sections: how far each is, when it was saved, and who is writing in it. */
export const SectionList = ({ id }: { readonly id: string; readonly cycleId: string }) => {
  const w = useWords(words);
  const language = useLanguage();
  const self = useSelf();
  const { data, error } = useRead(listSections, { params: { id }, everyMs: 60_000 });
  const sections = new Map(data?.sections.map((one) => [one.section, one]));
  const heldText = (hold: { readonly memberId: string; readonly until: string } | null): string | null =>
    hold !== null && hold.memberId !== self?.memberId && Date.parse(hold.until) > serverNow()
      ? w.heldBy(hold.memberId, dayAndTime(language, hold.until))
      : null;
  return (
    <section className="page">
      <h2>{w.sections}</h2>
      <p>{w.sectionsLead}</p>
      <FailureNote error={error} />
      <ul className="rows">
        {SectionId.options.map((section) => {
          const known = sections.get(section);
          const held = heldText(known?.hold ?? null);
          return (
            <li key={section}>
              <Link href={`/work/applications/${id}/sections/${section}`}>{sectionTitle(section, language)}</Link>{" "}
              <SectionMark known={known} />
              {known?.savedAt ? <small> {w.savedAt(dayAndTime(language, known.savedAt))}</small> : null}
              {held === null ? null : <small> {held}</small>}
            </li>
          );
        })}
      </ul>
      <p>
        <Link href={`/work/applications/${id}/coverage`}>{w.toCoverage}</Link>
      </p>
    </section>
  );
};

type Known = { readonly savedAt: string | null; readonly complete: boolean; readonly gaps: number };

const SectionMark = ({ known }: { readonly known: Known | undefined }) => {
  const w = useWords(words);
  if (!known?.savedAt) return <span className="mark">{w.empty}</span>;
  return known.complete ? <span className="mark good">{w.complete}</span> : <span className="mark warn">{w.gaps(known.gaps)}</span>;
};
