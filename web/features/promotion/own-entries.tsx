import { listOwnEntries } from "../../../domain/promotion/contract.ts";
import { codeWord } from "../../language/code-word.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { useIsParty } from "../../session/self.ts";
import { RowsTable } from "../../ui/rows-table/rows-table.tsx";
import { words } from "./words.ts";

/** The material that names one's own institution, each leading to where it agrees to the publication. */
export const OwnEntries = () => {
  const w = useWords(words);
  const language = useLanguage();
  if (!useIsParty(listOwnEntries.who)) return null;
  return (
    <section className="page">
      <h2>{listOwnEntries.title[language]}</h2>
      <RowsTable
        contract={listOwnEntries}
        columns={[
          { key: "title", title: w.name, cell: ({ id, summary }) => String(summary["title"] ?? id) },
          { key: "kind", title: w.kind, cell: ({ summary }) => codeWord(language, { property: "kind", value: String(summary["kind"]) }) },
          { key: "consent", title: w.consent, cell: ({ summary }) => (summary["consented"] === true ? w.consented : w.notConsented) },
        ]}
        rowLink={({ id }) => `/work/promotion/${id}`}
        empty={w.noneOwn}
      />
    </section>
  );
};
