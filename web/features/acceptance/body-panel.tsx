import type { Acceptance } from "../../../domain/acceptance/acceptance.ts";
import { codeWord } from "../../language/code-word.ts";
import { dayAndTime } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { MemberName } from "../../ui/facts/member-name.tsx";
import { words } from "./words.ts";

/** Who sits on the panel, from where, who leads, and who was replaced. */
export const BodyPanel = ({ acceptance: { panel } }: { readonly acceptance: Acceptance }) => {
  const w = useWords(words);
  const language = useLanguage();
  return (
    <section className="page">
      <h2>{w.panel}</h2>
      {panel === null ? <p className="empty">{w.noPanel}</p> : null}
      {panel === null ? null : (
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{w.member}</th>
              <th scope="col">{w.source}</th>
            </tr>
          </thead>
          <tbody>
            {panel.seats.map(({ memberId, source, leads }) => (
              <tr key={memberId}>
                <td>
                  <MemberName memberId={memberId} /> {leads ? <span className="mark good">{w.leader}</span> : null}
                </td>
                <td>{codeWord(language, { property: "kind", value: source })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ul>
        {(panel?.replaced ?? []).map(({ memberId, by, reason, at }) => (
          <li key={memberId}>
            <MemberName memberId={memberId} /> → <MemberName memberId={by} /> · {w.replaced(reason)} · {dayAndTime(language, at)}
          </li>
        ))}
      </ul>
    </section>
  );
};
