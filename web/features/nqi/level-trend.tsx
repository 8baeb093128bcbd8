import { NqiElement } from "../../../domain/nqi/nqi-diagnosis.ts";
import type { YearLevels } from "../../../domain/nqi/year-levels.ts";
import { codeWord } from "../../language/code-word.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { Scroll } from "../../ui/scroll.tsx";
import { LevelLines, LineSample } from "./level-lines.tsx";
import "./nqi.css";
import { words } from "./words.ts";

type Given = { readonly years: readonly YearLevels[] };

/** The five elements over the years, as a picture and as a table. */
export const LevelTrend = ({ years }: Given) => {
  const w = useWords(words);
  const language = useLanguage();
  if (years.length === 0) return <p className="empty">{w.noTrend}</p>;
  const ordered = years.toSorted((one, other) => one.year - other.year);
  return (
    <>
      <p>{w.scale}</p>
      <div className="nqi-trend">
        <LevelLines years={ordered} />
        <Scroll label={w.trend}>
          <table className="plain">
            <thead>
              <tr>
                <th scope="col">{w.element}</th>
                {ordered.map(({ year }) => (
                  <th key={year} scope="col">
                    {year}
                  </th>
                ))}
                <th scope="col">{w.change}</th>
              </tr>
            </thead>
            <tbody>
              {NqiElement.options.map((element) => (
                <tr key={element}>
                  <th scope="row">
                    <LineSample element={element} /> {codeWord(language, { property: "element", value: element })}
                  </th>
                  {ordered.map(({ year, levels }) => (
                    <td key={year}>{levels[element] ?? w.notFound}</td>
                  ))}
                  <td>
                    <Change found={ordered.flatMap(({ levels }) => levels[element] ?? [])} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      </div>
    </>
  );
};

const Change = ({ found }: { readonly found: readonly number[] }) => {
  const w = useWords(words);
  const [first] = found;
  const last = found.at(-1);
  if (found.length < 2 || first === undefined || last === undefined) return w.notFound;
  if (last === first) return w.same;
  return last > first ? w.up(last - first) : w.down(first - last);
};
