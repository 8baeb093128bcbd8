import { useState } from "react";
import { readProposal } from "../../../domain/procurement/proposal-contract.ts";
import { useRead } from "../../api/use-read.ts";
import { dayAndTime } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { factText } from "../../ui/facts/fact-text.ts";
import { MemberName } from "../../ui/facts/member-name.tsx";
import { useOrganizationNames } from "../../ui/facts/organization-names.ts";
import { FailureNote } from "../../ui/failure-note.tsx";
import { RecordFacts } from "../../ui/record-facts.tsx";
import type { SeenProcurement } from "./body-procurement-screen.tsx";
import { words } from "./words.ts";

type Given = { readonly procurement: SeenProcurement };

/** Who bid and at what price, as read out, with each proposal. */
export const Opening = ({ procurement: { procurementId, opening } }: Given) => {
  const w = useWords(words);
  const language = useLanguage();
  const names = useOrganizationNames("service-institution");
  if (!opening) return null;
  return (
    <section className="page">
      <h2>{w.opening}</h2>
      <p>
        {w.openedAt(dayAndTime(language, opening.at))} · <MemberName memberId={opening.by.memberId} />
      </p>
      {opening.bids.length === 0 ? <p className="empty">{w.noBids}</p> : null}
      {opening.bids.map(({ institutionId, priceFen, submittedAt }) => (
        <div key={institutionId} className="panel">
          <h3>{names[institutionId] ?? institutionId}</h3>
          <p>
            {w.price} <strong>{factText("priceFen", priceFen, { language })}</strong> · {w.submittedAt} {dayAndTime(language, submittedAt)}
          </p>
          <OneProposal params={{ id: procurementId, institutionId }} />
        </div>
      ))}
    </section>
  );
};

/** The proposal is read once somebody wants to. */
const OneProposal = ({ params }: { readonly params: { readonly id: string; readonly institutionId: string } }) => {
  const w = useWords(words);
  const [open, setOpen] = useState(false);
  const { data, error } = useRead(readProposal, { params, when: open });
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{w.showProposal}</summary>
      {open ? <FailureNote error={error} /> : null}
      {open && data ? <RecordFacts value={data.proposal.content} noun="proposal" /> : null}
    </details>
  );
};

export const Panel = ({ procurement: { opening, panel = [] } }: Given) => {
  const w = useWords(words);
  if (!opening) return null;
  return (
    <section className="page">
      <h2>{w.panel}</h2>
      {panel.length === 0 ? <p className="empty">{w.noPanel}</p> : null}
      <ul>
        {panel.map(({ memberId, outside }) => (
          <li key={memberId}>
            <MemberName memberId={memberId} /> <span className="mark">{outside ? w.outside : w.inside}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};
