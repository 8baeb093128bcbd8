import { listProjects } from "../../../domain/project/contract.ts";
import { codeWord } from "../../language/code-word.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { useOrganizationNames } from "../../ui/facts/organization-names.ts";
import { RowsTable } from "../../ui/rows-table/rows-table.tsx";
import { words } from "./words.ts";

/** Every project of the year, by its state, for export. */
export const AllProjectsScreen = () => {
  const w = useWords(words);
  const language = useLanguage();
  const names = useOrganizationNames("service-institution");
  const textOf = (value: unknown): string => (typeof value === "string" ? value : "—");
  return (
    <section className="page">
      <h1>{w.title}</h1>
      <p>{w.lead}</p>
      <RowsTable
        contract={listProjects}
        rowLink={({ id }) => `/work/all-projects/${id}`}
        empty={w.none}
        columns={[
          { key: "title", title: w.name, cell: ({ id, summary }) => String(summary["title"] ?? id) },
          { key: "status", title: w.status, cell: ({ step }) => codeWord(language, { noun: "project", property: "status", value: step }) },
          { key: "industry", title: w.industry, cell: ({ summary }) => textOf(summary["leadingIndustry"]) },
          { key: "place", title: w.place, cell: ({ summary }) => textOf(summary["jurisdiction"]) },
          {
            key: "institution",
            title: w.institution,
            cell: ({ summary: { institutionId } }) => (typeof institutionId === "string" ? (names[institutionId] ?? institutionId) : "—"),
          },
        ]}
      />
    </section>
  );
};
