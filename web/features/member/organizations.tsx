import { useState } from "react";
import * as z from "zod";
import { listOrganizations } from "../../../domain/member/contract.ts";
import type { Summary } from "../../../domain/work-item/work-item.ts";
import { codeWord } from "../../language/code-word.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { everyKind, type RegisteredKind } from "../../ui/facts/organization-names.ts";
import { RowsTable } from "../../ui/rows-table/rows-table.tsx";
import { words } from "./words.ts";

const OrganizationSummary = z.object({ name: z.string(), uscc: z.string(), jurisdiction: z.string() });
const said = (row: Summary) => OrganizationSummary.parse(row.summary);

/** The organisations that are registered, kind by kind. */
export const Organizations = () => {
  const w = useWords(words);
  const language = useLanguage();
  const [kind, setKind] = useState<RegisteredKind>("unit");
  const called = (one: string): string => codeWord(language, { property: "kind", value: one });
  return (
    <section className="page">
      <h2>{w.organizationsTitle}</h2>
      <p className="field no-print">
        <label>
          {w.kind}{" "}
          <select value={kind} onChange={({ target }) => setKind(everyKind.find((one) => one === target.value) ?? kind)}>
            {everyKind.map((one) => (
              <option key={one} value={one}>
                {called(one)}
              </option>
            ))}
          </select>
        </label>
      </p>
      <RowsTable
        contract={listOrganizations}
        request={{ kind }}
        exportName={`${w.organizationsTitle} ${called(kind)}`}
        columns={[
          { key: "name", title: w.organizationName, cell: (row) => said(row).name },
          { key: "uscc", title: w.uscc, cell: (row) => said(row).uscc },
          { key: "jurisdiction", title: w.jurisdiction, cell: (row) => said(row).jurisdiction },
        ]}
      />
    </section>
  );
};
