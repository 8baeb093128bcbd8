import { Link } from "wouter";
import { listPublicExperts } from "../../../../domain/expert/public-contract.ts";
import { useWords } from "../../../language/language.tsx";
import { Listed } from "../parts/listed.tsx";
import { rowsOf } from "../parts/read-of.ts";
import { words } from "./words.ts";

const useListPublicExperts = rowsOf(listPublicExperts);

export const ExpertsScreen = () => {
  const w = useWords(words);
  const list = useListPublicExperts({ request: { limit: 100 } });
  return (
    <section>
      <h1>{w.title}</h1>
      <p className="lead">{w.lead}</p>
      <p>
        <Link href="/draws">{w.draws}</Link>
      </p>
      <Listed list={list} empty={w.empty}>
        {(rows) => (
          <table className="stacked">
            <thead>
              <tr>
                <th scope="col">{w.name}</th>
                <th scope="col">{w.fields}</th>
                <th scope="col">{w.place}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ name, fields, jurisdiction }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: an expert is listed without an id, and the list only grows at its end
                <tr key={index}>
                  <td data-label={w.name}>{name}</td>
                  <td data-label={w.fields}>{fields.map((field) => (field === "*" ? w.anyField : field)).join(w.comma)}</td>
                  <td data-label={w.place}>{jurisdiction}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Listed>
    </section>
  );
};
