import { useState } from "react";
import { Link } from "wouter";
import type * as z from "zod";
import { getDraw, getDrawPart, listDraws } from "../../../domain/draw/contract.ts";
import { type Caller, call } from "../../api/call.ts";
import type { Answer, Failure } from "../../api/problem.ts";
import { useRows } from "../../api/use-read.ts";
import { dayOnly } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { useSession } from "../../session/session-context.ts";
import { FailureNote } from "../../ui/failure-note.tsx";
import { loadsOf } from "./loads-of.ts";
import { words } from "./words.ts";

type Part = z.infer<typeof getDrawPart.view>;
type Loads = ReturnType<typeof loadsOf>;

/** What the panels of a draw load its experts with, counted from its published record when asked for. */
export const ExpertLoads = ({ cycleId }: { readonly cycleId: string }) => {
  const w = useWords(words);
  const language = useLanguage();
  const { token } = useSession();
  const { rows } = useRows(listDraws, { request: { cycleId } });
  const [shown, setShown] = useState<{ readonly drawId: string; readonly loads: Loads } | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const show = async (drawId: string): Promise<void> => {
    const answer = await readLoads(drawId, { language, token });
    setFailure(answer.ok ? null : answer.failure);
    if (answer.ok) setShown({ drawId, loads: answer.view });
  };
  const drawn = rows.filter(({ status }) => status === "drawn" || status === "opened");
  return (
    <section className="counts">
      <h3>{w.loads}</h3>
      <p className="soft">{w.loadsLead}</p>
      {drawn.length === 0 ? <p className="empty">{w.noneYet}</p> : null}
      <ul>
        {drawn.map(({ drawId, publishedAt, units, experts }) => (
          <li key={drawId}>
            <Link href={`/work/draws/${drawId}`}>{w.drawOf(dayOnly(language, publishedAt), units, experts)}</Link>{" "}
            <button type="button" onClick={() => void show(drawId)}>
              {w.countLoads}
            </button>
            {shown?.drawId === drawId ? <LoadsTable loads={shown.loads} /> : null}
          </li>
        ))}
      </ul>
      <FailureNote failure={failure} />
    </section>
  );
};

const LoadsTable = ({ loads }: { readonly loads: Loads }) => {
  const w = useWords(words);
  return (
    <table className="plain">
      <thead>
        <tr>
          <th scope="col">{w.unitsEach}</th>
          <th scope="col">{w.experts}</th>
        </tr>
      </thead>
      <tbody>
        {loads.map(({ units, experts }) => (
          <tr key={units}>
            <td>{units}</td>
            <td>{experts}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** The parts of one kind of a draw's record, one call each; there are few of them. */
const readParts = async (id: string, kind: "roster" | "panels", parts: number, caller: Caller): Promise<Answer<readonly Part[]>> => {
  const read: Part[] = [];
  for (let n = 0; n < parts; n += 1) {
    const answer = await call(getDrawPart, { params: { id, kind, n }, request: {} }, caller);
    if (!answer.ok) return answer;
    read.push(answer.view);
  }
  return { ok: true, view: read };
};

const readLoads = async (id: string, caller: Caller): Promise<Answer<Loads>> => {
  const found = await call(getDraw, { params: { id }, request: {} }, caller);
  if (!found.ok) return found;
  const { parts } = found.view.draw;
  const roster = await readParts(id, "roster", parts.roster, caller);
  if (!roster.ok) return roster;
  const panels = await readParts(id, "panels", parts.panels, caller);
  if (!panels.ok) return panels;
  const experts = roster.view.flatMap((part) => (part.kind === "roster" ? part.entries : []));
  return {
    ok: true,
    view: loadsOf(
      experts,
      panels.view.flatMap((part) => (part.kind === "panels" ? part.entries : [])),
    ),
  };
};
