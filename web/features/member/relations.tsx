import { useState } from "react";
import { declareRelations } from "../../../domain/member/contract.ts";
import type { Member } from "../../../domain/member/member.ts";
import { readProgramme } from "../../../domain/programme/contract.ts";
import { useAct } from "../../api/use-act.ts";
import { useRead } from "../../api/use-read.ts";
import { codeWord } from "../../language/code-word.ts";
import { dayOnly } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { draftKey } from "../../ui/draft/draft-store.ts";
import { type DraftKeeping, useDraft } from "../../ui/draft/use-draft.ts";
import { FailureNote } from "../../ui/failure-note.tsx";
import { RelationRows } from "./relation-rows.tsx";
import { words } from "./words.ts";
import { faultsOf, type WrittenRelation, WrittenRelations } from "./written-relations.ts";

type Self = Pick<Member, "memberId" | "relations">;

/** The ties that could bear on one's judgement: one's own declaration, and what others recorded. */
export const Relations = ({ self }: { readonly self: Self }) => {
  const w = useWords(words);
  const { data: programme } = useRead(readProgramme);
  const draft = useDraft(draftKey(self.memberId, declareRelations.name, "own"));
  const recorded = self.relations.filter(({ source }) => source !== undefined);
  return (
    <section className="page relations" id="relations">
      <h2>{w.relations}</h2>
      {programme ? <p className="lead">{w.relationsLead(programme.settings.recusal.lookbackYears)}</p> : null}
      {draft.ready ? <OwnRelations self={self} draft={draft} /> : null}
      <h3>{w.recorded}</h3>
      <p className="soft">{w.recordedHelp}</p>
      {recorded.length === 0 ? <p className="empty">{w.none}</p> : <Recorded relations={recorded} />}
    </section>
  );
};

const OwnRelations = ({ self, draft }: { readonly self: Self; readonly draft: DraftKeeping }) => {
  const w = useWords(words);
  const kept = WrittenRelations.safeParse(draft.restored?.values);
  const declared = self.relations
    .filter(({ source }) => source === undefined)
    .map(({ organizationId, kind, until }): WrittenRelation => ({ organizationId, kind, until: until ?? "" }));
  const [rows, setRows] = useState<readonly WrittenRelation[]>(kept.success ? kept.data.relations : declared);
  const [saved, setSaved] = useState(false);
  const { act, acting, failure } = useAct(declareRelations);
  const faults = faultsOf(rows);
  const change = (next: readonly WrittenRelation[]): void => {
    setRows(next);
    setSaved(false);
    draft.keep({ relations: next });
  };
  const save = async (): Promise<void> => {
    const relations = rows.map(({ until, ...relation }) => ({ ...relation, until: until === "" ? null : until }));
    const answer = await act({ request: { relations } });
    if (!answer.ok) return;
    await draft.forget();
    setSaved(true);
  };
  return (
    <>
      <RelationRows rows={rows} faults={faults} onChange={change} />
      <FailureNote failure={failure} />
      <button type="button" className="plain-button" disabled={acting || faults.size > 0} onClick={() => void save()}>
        {w.save}
      </button>{" "}
      <span role="status">{saved ? w.saved : ""}</span>
    </>
  );
};

const Recorded = ({ relations }: { readonly relations: Member["relations"] }) => {
  const w = useWords(words);
  const language = useLanguage();
  return (
    <ul>
      {relations.map(({ organizationId, kind, until, source }) => (
        <li key={`${organizationId} ${kind}`}>
          {organizationId} · {codeWord(language, { noun: "relation", property: "kind", value: kind })} ·{" "}
          {until === null ? w.lasting : dayOnly(language, until)} · <span className="soft">{w.basis(source ?? "")}</span>
        </li>
      ))}
    </ul>
  );
};
