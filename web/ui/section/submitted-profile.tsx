import { useWords } from "../../language/language.tsx";
import { EvidenceList } from "../evidence/evidence-list.tsx";
import { LooseProfile } from "./loose-profile.ts";
import { words } from "./profile-words.ts";

type SubmittedProfileProps = { readonly content: Readonly<Record<string, unknown>> };

const coded = (w: typeof words.zh, code: string): string => {
  const found = Object.entries(w).find(([key]) => key === code)?.[1];
  return typeof found === "string" ? found : code;
};

/** Who the unit says it is, who is close to it, and whom it asks to be kept away. */
export const SubmittedProfile = ({ content }: SubmittedProfileProps) => {
  const w = useWords(words);
  const { field, products, employees, scale, contact, related, stayAway, evidence } = LooseProfile.parse(content);
  const facts = [
    { name: w.field, value: field },
    { name: w.products, value: products },
    { name: w.employees, value: employees === null ? "" : String(employees) },
    { name: w.scale, value: scale === null ? "" : coded(w, scale) },
    { name: w.contact, value: [contact.department, contact.phone, contact.email].filter((text) => text !== "").join(" · ") },
  ];
  return (
    <div className="submitted-section">
      <dl className="facts-list">
        {facts.map(({ name, value }) => (
          <div key={name} style={{ display: "contents" }}>
            <dt>{name}</dt>
            <dd>{value === "" ? "—" : value}</dd>
          </div>
        ))}
        <dt>{w.related}</dt>
        <dd>{related.length === 0 ? w.nobody : null}</dd>
      </dl>
      {related.length === 0 ? null : (
        <ul>
          {related.map(({ id, kind, until }) => (
            <li key={`${kind} ${id}`}>
              {coded(w, kind)}: {id} {until === null ? null : w.until(until)}
            </li>
          ))}
        </ul>
      )}
      {stayAway.length === 0 ? null : (
        <>
          <h3>{w.stayAway}</h3>
          <ul>
            {stayAway.map(({ kind, name, reason }) => (
              <li key={`${kind} ${name}`}>
                {coded(w, kind)} {name}: {reason}
              </li>
            ))}
          </ul>
        </>
      )}
      {evidence.length === 0 ? null : <EvidenceList ids={evidence.map(({ evidenceId }) => evidenceId)} />}
    </div>
  );
};
