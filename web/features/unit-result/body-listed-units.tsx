import "../../ui/rows-table/rows-table.css";
import { Link } from "wouter";
import type { ResultList } from "../../../domain/unit-result/result-list.ts";
import { codeWord } from "../../language/code-word.ts";
import { number } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { words } from "./body-words.ts";

/** The units on a list from the best down; how many reached each grade is told above. */
export const ListedUnits = ({ list: { items, struck, status } }: { readonly list: ResultList }) => {
  const w = useWords(words);
  const language = useLanguage();
  const gradeWord = (value: string): string => codeWord(language, { noun: "unit-evaluation", property: "grade", value });
  const grades = [...new Set(items.map(({ grade }) => grade))];
  return (
    <section className="page">
      <h2>{w.units}</h2>
      <p>{grades.map((grade) => w.gradeCount(gradeWord(grade), items.filter((item) => item.grade === grade).length)).join(w.comma)}</p>
      <div className="rows-table">
        <table aria-label={w.units}>
          <thead>
            <tr>
              <th scope="col">{w.unit}</th>
              <th scope="col">{w.grade}</th>
              <th scope="col">{w.score}</th>
              <th scope="col">{w.more}</th>
            </tr>
          </thead>
          <tbody>
            {items.map(({ evaluationId, unitName, grade, score }) => (
              <tr key={evaluationId}>
                <td data-title={w.unit}>
                  <Link href={`/work/conformity/${evaluationId}`}>{unitName}</Link>{" "}
                  {struck.includes(evaluationId) ? <span className="mark bad">{w.struck}</span> : null}
                </td>
                <td data-title={w.grade}>{gradeWord(grade)}</td>
                <td data-title={w.score}>{number(language, score / 1000)}</td>
                <td data-title={w.more} className="link-row">
                  <Link href={`/work/technical/${evaluationId}`}>{w.toPanel}</Link>{" "}
                  {status === "announced" ? <Link href={`/work/score-receipts/${evaluationId}`}>{w.receipt}</Link> : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};
