import { useId } from "react";
import type * as z from "zod";
import { SectionId } from "../../../domain/application/section-id.ts";
import { getSubmittedSection, listRevisions } from "../../../domain/conformity-evaluation/read-contract.ts";
import { getFrozenProgramme } from "../../../domain/cycle/contract.ts";
import type { Submission } from "../../../domain/unit-evaluation/unit-evaluation.ts";
import { useRead } from "../../api/use-read.ts";
import { codeWord } from "../../language/code-word.ts";
import { fieldWord } from "../../language/field-word.ts";
import { dayAndTime } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { QuietId } from "../../ui/facts/quiet-id.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { sectionTitle } from "../../ui/section/section-title.ts";
import { SubmittedSection } from "../../ui/section/submitted-section.tsx";
import { words } from "./words.ts";

type Submitted = z.infer<typeof Submission>;

type SectionsPartProps = {
  readonly id: string;
  readonly cycleId: string;
  readonly submission: Submitted;
  readonly section: SectionId;
  readonly choose: (section: SectionId) => void;
};

/** What the unit handed in, section by section, with what each supplement changed. */
export const SectionsPart = ({ id, cycleId, submission, section, choose }: SectionsPartProps) => {
  const w = useWords(words);
  const language = useLanguage();
  const field = useId();
  const handedIn = SectionId.options.filter((option) => submission.sections.some((one) => one.section === option));
  const place = handedIn.indexOf(section);
  const read = useRead(getSubmittedSection, { params: { id, section }, when: place >= 0 });
  const revisions = useRead(listRevisions, { params: { id, section }, when: place >= 0 }).data?.revisions ?? [];
  const rules = useRead(getFrozenProgramme, { params: { id: cycleId }, when: section === "eligibility" });
  const vetoes = rules.data?.programme.settings.evaluation.vetoes ?? [];
  const latest = revisions.at(-1);
  const step = (by: number): void => {
    const next = handedIn[place + by];
    if (next) choose(next);
  };
  return (
    <section className="page handed-in" aria-live="polite">
      <h2>{w.handedIn}</h2>
      <p className="field no-print">
        <label htmlFor={field}>{w.section}</label>
        <select id={field} value={section} onChange={({ target }) => choose(SectionId.parse(target.value))}>
          {handedIn.map((option) => (
            <option key={option} value={option}>
              {sectionTitle(option, language)}
            </option>
          ))}
        </select>
      </p>
      <p className="no-print">
        <button type="button" disabled={place <= 0} onClick={() => step(-1)}>
          {w.previous}
        </button>{" "}
        <button type="button" disabled={place < 0 || place === handedIn.length - 1} onClick={() => step(1)}>
          {w.next}
        </button>
      </p>
      <h3>{sectionTitle(section, language)}</h3>
      <FailureNote error={read.error} />
      {place < 0 ? <p className="empty">{w.notHandedIn}</p> : null}
      {read.data && !read.isPlaceholderData ? (
        <>
          <SubmittedSection
            section={section}
            content={read.data.content}
            changed={revisions.length > 1 ? (latest?.changed ?? []) : []}
            vetoes={vetoes}
          />
          <p className="help">
            {w.revision(read.data.revision, read.data.version)} <QuietId text={read.data.hash} />
          </p>
        </>
      ) : null}
      <Revisions revisions={revisions} />
    </section>
  );
};

type Revision = z.infer<typeof listRevisions.view>["revisions"][number];

const Revisions = ({ revisions }: { readonly revisions: readonly Revision[] }) => {
  const w = useWords(words);
  const language = useLanguage();
  if (revisions.length < 2) return <p className="help">{w.oneRevision}</p>;
  const saidOf = (changed: readonly string[]): string =>
    [...new Set(changed.map((path) => fieldWord(language, { path: path.split(".").filter((name) => !/^\d+$/.test(name)) })))].join(w.comma);
  return (
    <details>
      <summary>{w.revisions(revisions.length)}</summary>
      <ol>
        {revisions.map(({ revision, at, how, changed }) => (
          <li key={revision}>
            {dayAndTime(language, at)} · {codeWord(language, { property: "how", value: how })}
            {changed.length === 0 ? null : <> · {w.changed(saidOf(changed))}</>}
          </li>
        ))}
      </ol>
    </details>
  );
};
