import { lazy, Suspense, useState } from "react";
import type { readStandard } from "../../../../domain/standard/contract.ts";
import { Waiting } from "../../../app/waiting.tsx";
import { useLanguage, useWords } from "../../../language/language.tsx";
import { words } from "./words.ts";

const OfferedActs = lazy(async () => ({ default: (await import("./offered-acts.tsx")).OfferedActs }));

type Clause = ReturnType<typeof readStandard.view.parse>["clauses"][number];

/** Each level of the text a level of heading, h2 for the chapters. */
const headings = ["h2", "h3", "h4", "h5"] as const;

/** A clause: its number to be linked to, what it asks in our words, and what the system offers for it. */
export const ClausePart = ({ clause: { id, requirements, ...titles } }: { readonly clause: Clause }) => {
  const w = useWords(words);
  const language = useLanguage();
  const Heading = headings[id.split(".").length - 1] ?? "h5";
  return (
    <section id={id} tabIndex={-1} className="clause">
      <Heading>
        {id} {titles[language]}{" "}
        <a href={`#${id}`} aria-label={w.anchor(id)} className="anchor">
          #
        </a>
      </Heading>
      {requirements.length === 0 ? null : (
        <ul>
          {requirements.map((requirement) => (
            <li key={requirement.id}>
              <span className="mark">{w[`force.${requirement.force}`]}</span> {requirement[language]}
              <Offered requirementId={requirement.id} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

/** The list is fetched by who wants it: most readers look for a clause. */
const Offered = ({ requirementId }: { readonly requirementId: string }) => {
  const w = useWords(words);
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{w.acts}</summary>
      {isOpen ? (
        <Suspense fallback={<Waiting />}>
          <OfferedActs requirementId={requirementId} />
        </Suspense>
      ) : null}
    </details>
  );
};
