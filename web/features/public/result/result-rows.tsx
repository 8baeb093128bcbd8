import { Link } from "wouter";
import { listUnitResults } from "../../../../domain/unit-result/public-contract.ts";
import { useLanguage, useWords } from "../../../language/language.tsx";
import { Listed } from "../parts/listed.tsx";
import { rowsOf } from "../parts/read-of.ts";
import { fullDay } from "../parts/when.ts";
import { words } from "./words.ts";

const useListUnitResults = rowsOf(listUnitResults);

type Given = { readonly cycleId: string; readonly name: string };

export const ResultRows = ({ cycleId, name }: Given) => {
  const w = useWords(words);
  const language = useLanguage();
  const list = useListUnitResults({ request: { cycleId, limit: 50, name: name === "" ? undefined : name } });
  return (
    <Listed list={list} empty={name === "" ? w.empty : w.none(name)}>
      {(rows) => (
        <table className="stacked">
          <thead>
            <tr>
              <th scope="col">{w.unit}</th>
              <th scope="col">{w.uscc}</th>
              <th scope="col">{w.grade}</th>
              <th scope="col">{w.standing}</th>
              <th scope="col">{w.validUntil}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ evaluationId, unitName, uscc, grade, status, validUntil }) => (
              <tr key={evaluationId}>
                <td data-label={w.unit}>
                  <Link href={`/results/${evaluationId}`} lang="zh-CN">
                    {unitName}
                  </Link>
                </td>
                <td data-label={w.uscc}>{uscc}</td>
                <td data-label={w.grade}>{w[`grade.${grade}`]}</td>
                <td data-label={w.standing}>
                  <span className={status === "in_force" ? "mark good" : "mark"}>{w[`status.${status}`]}</span>
                </td>
                <td data-label={w.validUntil}>{fullDay(language, validUntil)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Listed>
  );
};
