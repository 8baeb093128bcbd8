import { useSearchParams } from "wouter";
import type * as z from "zod";
import { rankUnits } from "../../../domain/technical-evaluation/contract.ts";
import { codeWord } from "../../language/code-word.ts";
import { number } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import type { Column } from "../../ui/rows-table/columns.ts";
import { RowsTable } from "../../ui/rows-table/rows-table.tsx";
import { AdminCalibration } from "./admin-calibration.tsx";
import { words } from "./admin-words.ts";

type Row = z.infer<typeof rankUnits.view>["rows"][number];

/** Units from the best score down, the raw score beside the concluded and the calibrated one. */
export const AdminRankingScreen = () => {
  const w = useWords(words);
  const [search] = useSearchParams();
  const cycleId = search.get("cycleId");
  return (
    <>
      <section className="page">
        <h1>{w.rankingTitle}</h1>
        <p>{w.rankingLead}</p>
        <RowsTable
          contract={rankUnits}
          columns={useColumns()}
          rowLink={({ evaluationId }) => `/work/technical/${evaluationId}`}
          empty={w.noneRanked}
        />
      </section>
      {cycleId === null ? null : <AdminCalibration cycleId={cycleId} />}
    </>
  );
};

const useColumns = (): readonly Column<Row>[] => {
  const w = useWords(words);
  const language = useLanguage();
  const score = (key: "score" | "concluded" | "calibrated", title: string): Column<Row> => ({
    key,
    title,
    cell: (row) => pointsOf(row[key], (points) => number(language, points)) ?? "—",
    sheet: (row) => pointsOf(row[key], (points) => points),
  });
  return [
    { key: "unitName", title: w.unit, cell: ({ unitName }) => unitName },
    score("score", w.raw),
    score("concluded", w.concluded),
    score("calibrated", w.calibrated),
    { key: "grade", title: w.grade, cell: ({ grade }) => codeWord(language, { noun: "unit-evaluation", property: "grade", value: grade }) },
    {
      key: "stable",
      title: w.stability,
      cell: ({ stable }) => <span className={stable ? "mark good" : "mark warn"}>{stable ? w.stable : w.unstable}</span>,
      sheet: ({ stable }) => (stable ? w.stable : w.unstable),
    },
    {
      key: "step",
      title: w.step,
      cell: ({ step }) => codeWord(language, { noun: "technical-evaluation", property: "status", value: step }),
    },
  ];
};

const pointsOf = <Shown,>(thousandths: number | null, shown: (points: number) => Shown): Shown | null =>
  thousandths === null ? null : shown(thousandths / 1000);
