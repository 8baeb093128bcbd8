import { Link } from "wouter";
import { useWords } from "../language/language.tsx";
import { words } from "./words.ts";

export const NotFound = () => {
  const w = useWords(words);
  return (
    <section className="page">
      <h1>{w.notFound}</h1>
      <p>{w.notFoundHelp}</p>
      <p>
        <Link href="/">{w.home}</Link>
      </p>
    </section>
  );
};
