import { extendCall } from "../../../domain/call/contract.ts";
import type { ProjectCall } from "../../../domain/call/project-call.ts";
import { lastDayOf } from "../../../domain/kernel/period.ts";
import { dayAndTime, dayOnly } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { useIsParty } from "../../session/self.ts";
import { ClosingMover } from "../cycle/closing-mover.tsx";
import { words } from "./words.ts";

/** Until when the call is open, its extensions so far, and the next one with what it would change. */
export const CallExtension = ({ call, open }: { readonly call: ProjectCall; readonly open: boolean }) => {
  const w = useWords(words);
  const language = useLanguage();
  const mayMove = useIsParty(extendCall.who) && open;
  return (
    <>
      <ul className="rows">
        <ClosingMover
          contract={extendCall}
          id={call.callId}
          field="closesAt"
          title={w.closes}
          dueAt={call.closes.dueAt}
          mayMove={mayMove}
        />
      </ul>
      {call.extensions.length === 0 ? null : (
        <>
          <h3>{w.extensions}</h3>
          <ul>
            {call.extensions.map(({ at, from, to, reason }) => (
              <li key={at}>
                {w.extended(dayAndTime(language, at), dayOnly(language, lastDayOf(from)), dayOnly(language, lastDayOf(to)))} · {reason}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};
