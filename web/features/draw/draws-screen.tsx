import { useSearchParams } from "wouter";
import { listDraws } from "../../../domain/draw/contract.ts";
import { codeWord } from "../../language/code-word.ts";
import { fieldWord } from "../../language/field-word.ts";
import { dayAndTime, number } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { RowsTable } from "../../ui/rows-table/rows-table.tsx";
import { PreparePart } from "./prepare-part.tsx";
import { words } from "./words.ts";

/** The draws of a year, and what the next one would cover. */
export const DrawsScreen = () => {
  const w = useWords(words);
  const language = useLanguage();
  const [search] = useSearchParams();
  const cycleId = search.get("cycleId");
  const title = (name: string): string => fieldWord(language, { contract: "list-draws", path: [name] });
  return (
    <>
      <section className="page">
        <h1>{w.listTitle}</h1>
        <p>{w.listLead}</p>
        <RowsTable
          contract={listDraws}
          rowLink={({ drawId }) => `/work/draws/${drawId}`}
          empty={w.none}
          columns={[
            {
              key: "publishedAt",
              title: title("publishedAt"),
              cell: ({ publishedAt }) => dayAndTime(language, publishedAt),
              sheet: ({ publishedAt }) => publishedAt,
            },
            {
              key: "status",
              title: title("status"),
              cell: ({ status }) => codeWord(language, { noun: "expert-draw", property: "status", value: status }),
            },
            { key: "units", title: w.units, cell: ({ units }) => number(language, units) },
            { key: "experts", title: w.experts, cell: ({ experts }) => number(language, experts) },
            { key: "panelSize", title: title("panelSize"), cell: ({ panelSize }) => panelSize },
            {
              key: "rosterHash",
              title: title("rosterHash"),
              cell: ({ rosterHash }) => rosterHash.slice(0, 12),
              sheet: (row) => row.rosterHash,
            },
          ]}
        />
      </section>
      {cycleId === null ? null : <PreparePart cycleId={cycleId} />}
    </>
  );
};
