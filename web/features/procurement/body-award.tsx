import { dayAndTime } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { factText } from "../../ui/facts/fact-text.ts";
import { MemberName } from "../../ui/facts/member-name.tsx";
import { OrganizationName } from "../../ui/facts/organization-name.tsx";
import { RecordFacts } from "../../ui/record-facts.tsx";
import type { SeenProcurement } from "./body-procurement-screen.tsx";
import { words } from "./words.ts";

type Given = { readonly procurement: SeenProcurement };

/** Who was awarded, by whom, at what price, and until when the contract must be signed. */
export const Award = ({ procurement: { award } }: Given) => {
  const w = useWords(words);
  const language = useLanguage();
  if (!award) return null;
  return (
    <section className="page">
      <h2>{w.award}</h2>
      <p>
        <strong>
          <OrganizationName id={award.institutionId} />
        </strong>{" "}
        {factText("priceFen", award.priceFen, { language })} · <MemberName memberId={award.by.memberId} /> ·{" "}
        {dayAndTime(language, award.at)}
      </p>
      <p>{award.text}</p>
      <p>{w.signBy(dayAndTime(language, award.signBy))}</p>
    </section>
  );
};

export const Contract = ({ procurement: { contract } }: Given) => {
  const w = useWords(words);
  const language = useLanguage();
  if (!contract) return null;
  const { signedByBodyAt, signedByInstitutionAt } = contract;
  return (
    <section className="page">
      <h2>{w.contract}</h2>
      <p>
        {w.bodySigned(dayAndTime(language, signedByBodyAt))} ·{" "}
        {signedByInstitutionAt === null ? (
          <span className="mark warn">{w.notSigned}</span>
        ) : (
          w.institutionSigned(dayAndTime(language, signedByInstitutionAt))
        )}
      </p>
      <RecordFacts value={contract} noun="procurement" without={["institutionId", "signedByBodyAt", "signedByInstitutionAt"]} />
    </section>
  );
};
