import "./section.css";
import { Link, useParams } from "wouter";
import { getApplication } from "../../../../domain/application/read-contract.ts";
import { getSection } from "../../../../domain/application/section-contract.ts";
import { SectionId } from "../../../../domain/application/section-id.ts";
import { useRead } from "../../../api/use-read.ts";
import { NotFound } from "../../../app/not-found.tsx";
import { Waiting } from "../../../app/waiting.tsx";
import { dayAndTime } from "../../../language/format.ts";
import { useLanguage, useWords } from "../../../language/language.tsx";
import { useSelf } from "../../../session/self.ts";
import { FailureNote } from "../../../ui/failure-note.tsx";
import { sectionTitle } from "../../../ui/section/section-title.ts";
import { words as outer } from "../words.ts";
import { ConflictPart } from "./conflict-part.tsx";
import { FindingList } from "./finding-list.tsx";
import { SaveState } from "./save-state.tsx";
import { SectionForm } from "./section-form.tsx";
import { useAutosave } from "./use-autosave.ts";
import { useHold } from "./use-hold.ts";
import { words } from "./words.ts";

/** Reads the address; the editor itself begins anew for each section. */
export const SectionScreen = () => {
  const { id = "", section = "" } = useParams();
  const known = SectionId.safeParse(section);
  const self = useSelf();
  if (!known.success) return <NotFound />;
  return self ? <SectionEditor key={`${id} ${section}`} id={id} section={known.data} memberId={self.memberId} /> : <Waiting />;
};

type EditorProps = { readonly id: string; readonly section: SectionId; readonly memberId: string };

const SectionEditor = ({ id, section, memberId }: EditorProps) => {
  const w = useWords(words);
  const o = useWords(outer);
  const language = useLanguage();
  const params = { id, section };
  const onServer = useRead(getSection, { params, everyMs: 60_000 });
  const application = useRead(getApplication, { params: { id } });
  const { saving, kept, type, decide, saveNow, settled } = useAutosave(params, memberId, () => void onServer.refetch());
  const heldByOther = useHold(params, memberId, onServer.data?.hold ?? null, saving?.standing.kind === "typed", settled);
  if (!saving) return onServer.error ? <FailureNote error={onServer.error} /> : <Waiting />;
  const { gaps, warnings } = onServer.data ?? { gaps: [], warnings: [] };
  return (
    <article className="page section-editor">
      <p className="no-print">
        <Link href={`/work/applications/${id}`}>{o.back}</Link>
      </p>
      <h1>{sectionTitle(section, language)}</h1>
      <SaveState {...{ saving, kept, saveNow }} />
      {heldByOther === null ? null : <p className="notice-bar">{w.held(dayAndTime(language, heldByOther))}</p>}
      {saving.standing.kind === "conflict" ? <ConflictPart places={saving.standing.places} decide={decide} /> : null}
      <details className="findings-all">
        <summary>{gaps.length === 0 ? w.complete : w.gapsTitle(gaps.length)}</summary>
        <FindingList findings={gaps} />
      </details>
      {warnings.length > 0 ? (
        <details className="findings-all">
          <summary>{w.warningsTitle(warnings.length)}</summary>
          <FindingList findings={warnings} kind="warning" />
        </details>
      ) : null}
      <SectionForm
        {...{ id, section }}
        cycleId={application.data?.application.cycleId ?? null}
        content={saving.mine}
        findings={[...gaps, ...warnings]}
        disabled={heldByOther !== null}
        onChange={type}
      />
      <Neighbours {...{ id, section }} />
    </article>
  );
};

const Neighbours = ({ id, section }: Pick<EditorProps, "id" | "section">) => {
  const w = useWords(words);
  const at = SectionId.options.indexOf(section);
  const [before, after] = [SectionId.options[at - 1], SectionId.options[at + 1]];
  return (
    <nav className="neighbours no-print" aria-label={`${w.previous} / ${w.next}`}>
      {before ? <Link href={`/work/applications/${id}/sections/${before}`}>{w.previous}</Link> : <span />}
      {after ? <Link href={`/work/applications/${id}/sections/${after}`}>{w.next}</Link> : <span />}
    </nav>
  );
};
