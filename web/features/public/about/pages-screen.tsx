import { Link } from "wouter";
import { useLanguage, useWords } from "../../../language/language.tsx";
import { openScreens } from "../open-screens.ts";
import { words } from "./words.ts";

/** Pages that need the id of a record are reached from their lists. */
const isWhole = ({ path }: { readonly path: string }): boolean => !path.includes(":");

export const PagesScreen = () => {
  const w = useWords(words);
  const language = useLanguage();
  return (
    <section>
      <h1>{w["pages.title"]}</h1>
      <p className="lead">{w["pages.lead"]}</p>
      <ul>
        {openScreens.filter(isWhole).map(({ path, title }) => (
          <li key={path}>
            <Link href={path}>{title[language]}</Link>
          </li>
        ))}
        <li>
          <Link href="/work">{w["pages.work"]}</Link>
        </li>
      </ul>
    </section>
  );
};
