import { Link } from "wouter";
import { listPublicDraws } from "../../../../domain/draw/public-contract.ts";
import { useLanguage, useWords } from "../../../language/language.tsx";
import { Listed } from "../parts/listed.tsx";
import { rowsOf } from "../parts/read-of.ts";
import { moment } from "../parts/when.ts";
import { words as common } from "../parts/words.ts";
import { useYears, YearChoice } from "../parts/year-choice.tsx";
import { words } from "./words.ts";

const useListPublicDraws = rowsOf(listPublicDraws);

export const DrawsScreen = () => {
  const w = useWords(words);
  const c = useWords(common);
  const { list, years, year, choose } = useYears();
  return (
    <section>
      <h1>{w.title}</h1>
      <p className="lead">{w.lead}</p>
      <Listed list={list} empty={c.noCycle}>
        {() =>
          year ? (
            <>
              <YearChoice years={years} year={year} choose={choose} />
              <Draws cycleId={year.cycleId} />
            </>
          ) : null
        }
      </Listed>
    </section>
  );
};

const Draws = ({ cycleId }: { readonly cycleId: string }) => {
  const w = useWords(words);
  const language = useLanguage();
  const list = useListPublicDraws({ request: { cycleId, limit: 50 } });
  return (
    <Listed list={list} empty={w.empty}>
      {(rows) => (
        <ul className="entries">
          {rows.map(({ drawId, publishedAt, units, experts, panelSize }) => (
            <li key={drawId}>
              <Link href={`/draws/${drawId}`}>{w.entry(moment(language, publishedAt))}</Link>
              <p>{w.sizes(units, experts, panelSize)}</p>
            </li>
          ))}
        </ul>
      )}
    </Listed>
  );
};
