import { useLocation, useSearchParams } from "wouter";
import { Receipt } from "../../../domain/kernel/receipt.ts";
import { draftResultList, listResultLists } from "../../../domain/unit-result/contract.ts";
import { useWords } from "../../language/language.tsx";
import { ActList } from "../../ui/act-form/act-list.tsx";
import { RowsTable } from "../../ui/rows-table/rows-table.tsx";
import { words } from "./body-words.ts";
import { ConcludedChoice } from "./concluded-choice.tsx";

/** The lists of a year's results, and the drafting of the next. */
export const BodyListsScreen = () => {
  const w = useWords(words);
  const [search] = useSearchParams();
  const [, go] = useLocation();
  const cycleId = search.get("cycleId");
  return (
    <>
      <section className="page">
        <h1>{w.listsTitle}</h1>
        <p>{w.listsLead}</p>
        <RowsTable contract={listResultLists} rowLink={({ id }) => `/work/unit-results/${id}`} empty={w.noLists} />
      </section>
      {cycleId === null ? null : (
        <section className="page">
          <h2>{w.draft}</h2>
          <p>{w.draftLead}</p>
          <ActList
            actions={[
              {
                contract: draftResultList,
                fixed: { cycleId },
                inputs: { evaluationIds: ConcludedChoice },
                onDone: (view) => {
                  const receipt = Receipt.safeParse(view);
                  if (receipt.success) go(`/work/unit-results/${receipt.data.id}`);
                },
              },
            ]}
          />
        </section>
      )}
    </>
  );
};
