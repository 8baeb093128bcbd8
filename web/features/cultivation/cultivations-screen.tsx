import { useLocation } from "wouter";
import type * as z from "zod";
import { listCultivations, planCultivation } from "../../../domain/cultivation/contract.ts";
import { Cultivation } from "../../../domain/cultivation/cultivation.ts";
import { serverNow } from "../../api/server-clock.ts";
import { codeWord } from "../../language/code-word.ts";
import { localDateOf } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { useActor, useIsParty } from "../../session/self.ts";
import { ActDrawer } from "../../ui/act-form/act-drawer.tsx";
import type { Column } from "../../ui/rows-table/columns.ts";
import { RowsTable } from "../../ui/rows-table/rows-table.tsx";
import { words } from "./words.ts";

/** Every cultivation, with the reader's own part in each. */
export const CultivationsScreen = () => {
  const w = useWords(words);
  const [, navigate] = useLocation();
  const mayPlan = useIsParty(planCultivation.who);
  const year = Number(localDateOf(new Date(serverNow()).toISOString()).slice(0, 4));
  return (
    <>
      <section className="page">
        <h1>{w.listTitle}</h1>
        <p>{w.listLead}</p>
        <RowsTable contract={listCultivations} columns={useColumns()} rowLink={({ id }) => `/work/cultivations/${id}`} empty={w.none} />
      </section>
      {mayPlan ? (
        <section className="page">
          <h2>{w.actions}</h2>
          <ActDrawer
            contract={planCultivation}
            type="primary"
            initial={{ year }}
            onDone={({ id }) => navigate(`/work/cultivations/${id}`)}
          />
        </section>
      ) : null}
    </>
  );
};

type Row = z.infer<typeof listCultivations.view>["rows"][number];

const Told = Cultivation.pick({ title: true, year: true, status: true, partners: true }).strip();
const told = ({ summary }: Row) => Told.parse(summary);

const useColumns = (): readonly Column<Row>[] => {
  const w = useWords(words);
  const language = useLanguage();
  const organization = useActor()?.organization;
  const leads = (row: Row): boolean => organization !== undefined && told(row).partners.includes(organization.id);
  const own: Readonly<Record<string, Column<Row>>> = {
    unit: { key: "joined", title: w.joinedColumn, cell: ({ joined }) => (joined ? w.joined : w.notJoined) },
    partner: { key: "leads", title: w.partnerColumn, cell: (row) => (leads(row) ? w.leads : w.watches) },
  };
  const part = own[organization?.kind ?? ""];
  return [
    { key: "title", title: w.name, cell: (row) => told(row).title },
    { key: "year", title: w.year, cell: (row) => String(told(row).year) },
    {
      key: "status",
      title: w.status,
      cell: (row) => codeWord(language, { noun: "cultivation", property: "status", value: told(row).status }),
    },
    ...(part ? [part] : []),
  ];
};
