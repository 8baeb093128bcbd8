import { listAcceptances } from "../../../domain/acceptance/read-contract.ts";
import { codeWord } from "../../language/code-word.ts";
import { dayAndTime } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { useOrganizationNames } from "../../ui/facts/organization-names.ts";
import { RowsTable } from "../../ui/rows-table/rows-table.tsx";
import { words } from "./words.ts";

/** The acceptances of a year. */
export const BodyAcceptancesScreen = () => {
  const w = useWords(words);
  const language = useLanguage();
  const names = useOrganizationNames("service-institution");
  const textOf = (value: unknown): string => (typeof value === "string" ? value : "—");
  return (
    <section className="page">
      <h1>{w.title}</h1>
      <p>{w.lead}</p>
      <RowsTable
        contract={listAcceptances}
        rowLink={({ id }) => `/work/acceptances/${id}`}
        empty={w.none}
        columns={[
          { key: "title", title: w.project, cell: ({ id, summary }) => String(summary["title"] ?? id) },
          {
            key: "status",
            title: w.status,
            cell: ({ step }) => codeWord(language, { noun: "acceptance", property: "status", value: step }),
          },
          {
            key: "institution",
            title: w.institution,
            cell: ({ summary: { institutionId } }) => (typeof institutionId === "string" ? (names[institutionId] ?? institutionId) : "—"),
          },
          {
            key: "appliedAt",
            title: w.appliedAt,
            cell: ({ summary }) => dayAndTime(language, textOf(summary["appliedAt"])),
            sheet: ({ summary }) => textOf(summary["appliedAt"]),
          },
          { key: "place", title: w.place, cell: ({ summary }) => textOf(summary["jurisdiction"]) },
        ]}
      />
    </section>
  );
};
