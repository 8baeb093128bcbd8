import { useLocation, useSearchParams } from "wouter";
import { getCycle } from "../../../domain/cycle/contract.ts";
import { conveneDecision, listDecisions } from "../../../domain/decision/contract.ts";
import { Receipt } from "../../../domain/kernel/receipt.ts";
import { useRead } from "../../api/use-read.ts";
import { codeWord } from "../../language/code-word.ts";
import { fieldWord } from "../../language/field-word.ts";
import { dayAndTime } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { ActList } from "../../ui/act-form/act-list.tsx";
import { RowsTable } from "../../ui/rows-table/rows-table.tsx";
import { CommitteeChoice, RecommendedChoice } from "./choices.tsx";
import { words } from "./words.ts";

/** What was and is decided together in a year, and the convening of the meeting on the list of projects. */
export const DecisionsScreen = () => {
  const w = useWords(words);
  const language = useLanguage();
  const [search] = useSearchParams();
  const cycleId = search.get("cycleId");
  return (
    <>
      <section className="page">
        <h1>{w.title}</h1>
        <p>{w.lead}</p>
        <RowsTable
          contract={listDecisions}
          rowLink={({ id }) => `/work/decisions/${id}`}
          empty={w.none}
          columns={[
            {
              key: "kind",
              title: w.matter,
              cell: ({ summary }) => codeWord(language, { property: "kind", value: String(summary["kind"]) }),
            },
            {
              key: "status",
              title: w.state,
              cell: ({ step }) => codeWord(language, { noun: "decision", property: "status", value: step }),
            },
            {
              key: "at",
              title: fieldWord(language, { contract: "list-decisions", path: ["concludedAt"] }),
              cell: ({ summary: { concludedAt } }) => (typeof concludedAt === "string" ? dayAndTime(language, concludedAt) : "—"),
              sheet: ({ summary: { concludedAt } }) => (typeof concludedAt === "string" ? concludedAt : null),
            },
          ]}
        />
      </section>
      {cycleId === null ? null : <ConveneShortlist key={cycleId} cycleId={cycleId} />}
    </>
  );
};

const ConveneShortlist = ({ cycleId }: { readonly cycleId: string }) => {
  const w = useWords(words);
  const [, go] = useLocation();
  const cycle = useRead(getCycle, { params: { id: cycleId } }).data?.cycle;
  if (!cycle) return null;
  const isTime = cycle.status === "shortlisting" && cycle.shortlist === null;
  return (
    <section className="page">
      <h2>{w.convene}</h2>
      <p>{w.otherLead}</p>
      <ActList
        noun="cycle"
        step={cycle.status}
        actions={[
          {
            contract: conveneDecision,
            label: w.shortlist,
            fixed: { cycleId },
            initial: { subject: { kind: "shortlist" } },
            inputs: { "subject.projectIds": RecommendedChoice, roster: CommitteeChoice },
            lead: w.shortlistLead,
            steps: ["shortlisting"],
            why: isTime ? null : w.notShortlisting,
            onDone: (view) => {
              const receipt = Receipt.safeParse(view);
              if (receipt.success) go(`/work/decisions/${receipt.data.id}`);
            },
          },
        ]}
      />
    </section>
  );
};
