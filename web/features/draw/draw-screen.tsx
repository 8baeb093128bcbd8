import { Link, useParams } from "wouter";
import { cancelDraw, getDraw, revealDraw } from "../../../domain/draw/contract.ts";
import type { ExpertDraw } from "../../../domain/draw/expert-draw.ts";
import { readDraw } from "../../../domain/draw/public-contract.ts";
import type { Wait } from "../../../domain/kernel/noun.ts";
import { serverNow } from "../../api/server-clock.ts";
import { useRead } from "../../api/use-read.ts";
import { Waiting } from "../../app/waiting.tsx";
import { codeWord } from "../../language/code-word.ts";
import { dayAndTime } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { useSelf } from "../../session/self.ts";
import { ActList } from "../../ui/act-form/act-list.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { RecordFacts } from "../../ui/record-facts.tsx";
import type { Stage } from "../../ui/standing/standing-path.ts";
import { WhereItStands } from "../../ui/where-it-stands.tsx";
import { DrawCheck } from "../public/draw/draw-check.tsx";
import { DrawnUnits } from "./drawn-units.tsx";
import { words } from "./words.ts";

type Shown = Omit<ExpertDraw, "sealedSecret" | "sealedSalt">;

const path: readonly Stage[] = [
  { clause: "5.3", steps: ["published"] },
  { clause: "5.3", steps: ["revealed"] },
  { clause: "5.3", steps: ["drawn"] },
  { clause: "5.3", steps: ["opened"] },
];

const waitsOf = ({ status, publicValue }: Shown): readonly Wait[] =>
  status === "published"
    ? [{ action: "reveal-draw", audience: "role:evaluation-body:officer", clause: "5.3", dueAt: publicValue.knownFrom }]
    : [];

/** One draw: how far it is, the public value to enter, its outcome in codes, and the check that anyone can make. */
export const DrawScreen = () => {
  const w = useWords(words);
  const language = useLanguage();
  const { id = "" } = useParams();
  const { data, error } = useRead(getDraw, { params: { id } });
  const open = useRead(readDraw, { params: { id } }).data;
  if (!data) return error ? <FailureNote error={error} /> : <Waiting />;
  const { draw } = data;
  return (
    <>
      <section className="page">
        <p className="no-print">
          <Link href={`/work/draws?cycleId=${encodeURIComponent(draw.cycleId)}`}>{w.back}</Link>
        </p>
        <h1>{w.drawOf(dayAndTime(language, draw.publishedAt))}</h1>
        <p>
          <span className="mark">{codeWord(language, { noun: "expert-draw", property: "status", value: draw.status })}</span>{" "}
          {draw.status === "drawn" || draw.status === "opened" ? w.opened(draw.opened, draw.units) : null}
        </p>
        <WhereItStands path={path} now={draw.status} waits={waitsOf(draw)} noun="expert-draw" />
        {draw.cancelled ? <p className="failure">{w.cancelled(draw.cancelled.reason)}</p> : null}
        <p>
          <Link href={`/draws/${id}`}>{w.publicPage}</Link>
        </p>
      </section>
      <DrawActs draw={draw} />
      <DrawnUnits draw={draw} />
      {open ? (
        <section className="page">
          <DrawCheck draw={open} />
        </section>
      ) : null}
      <section className="page">
        <details>
          <summary>{w.facts}</summary>
          <RecordFacts value={draw} noun="expert-draw" />
        </details>
      </section>
    </>
  );
};

const DrawActs = ({ draw }: { readonly draw: Shown }) => {
  const w = useWords(words);
  const language = useLanguage();
  const self = useSelf();
  const { drawId, status, publicValue, publishedBy } = draw;
  const params = { id: drawId };
  const isEarly = Date.parse(publicValue.knownFrom) > serverNow();
  const isOwn = publishedBy.memberId === self?.memberId;
  const why = isEarly ? w.notYetKnown(dayAndTime(language, publicValue.knownFrom)) : isOwn ? w.ownDraw : null;
  return (
    <section className="page">
      <h2>{w.actions}</h2>
      <p>{w.source(publicValue.source, dayAndTime(language, publicValue.knownFrom))}</p>
      <ActList
        noun="expert-draw"
        step={status}
        waits={waitsOf(draw)}
        actions={[
          { contract: revealDraw, params, steps: ["published"], why: status === "published" ? why : null, lead: w.revealLead },
          { contract: cancelDraw, params, steps: ["published", "revealed"], lead: w.cancelLead },
        ]}
      />
    </section>
  );
};
