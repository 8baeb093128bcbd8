import { Link, useParams } from "wouter";
import { acceptAssignment, declareConflict, declineAssignment, getOwnAssignment } from "../../../domain/expert/assignment-contract.ts";
import { beginScoring } from "../../../domain/technical-evaluation/sheet-contract.ts";
import { useRead } from "../../api/use-read.ts";
import { Waiting } from "../../app/waiting.tsx";
import { codeWord } from "../../language/code-word.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { ActList } from "../../ui/act-form/act-list.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { TimeLeftNote } from "../../ui/standing/time-left-note.tsx";
import { ScoringPart } from "./scoring/scoring-part.tsx";
import { words } from "./words.ts";

const marking = ["scoring", "submitted", "sealed"];

/** One seat: the invitation to answer, then the sheet to fill, then the panel. */
export const AssignmentScreen = () => {
  const w = useWords(words);
  const language = useLanguage();
  const { id = "" } = useParams();
  const { data, error } = useRead(getOwnAssignment, { params: { id } });
  if (!data) return error ? <FailureNote error={error} /> : <Waiting />;
  const { assignment } = data;
  const { status, unitName, respondBy, scoreBy, evaluationId } = assignment;
  const params = { id };
  return (
    <>
      <section className="page">
        <p className="no-print">
          <Link href="/work/assignments">{w.back}</Link>
        </p>
        <h1>{unitName}</h1>
        <p>
          <span className="mark">{codeWord(language, { noun: "expert-assignment", property: "step", value: status })}</span>{" "}
          {status === "invited" ? <TimeLeftNote dueAt={respondBy} /> : null}
          {scoreBy !== null && ["accepted", "scoring"].includes(status) ? <TimeLeftNote dueAt={scoreBy} /> : null}
        </p>
        {status === "sealed" ? <Link href={`/work/panels/${evaluationId}`}>{w.toPanel}</Link> : null}
        {marking.includes(status) ? null : (
          <>
            {status === "accepted" ? (
              <p>
                {w.beginLead} <Link href={`/work/calibration/${assignment.cycleId}`}>{w.toCase}</Link>
              </p>
            ) : null}
            <ActList
              step={status}
              actions={[
                { contract: acceptAssignment, params, steps: ["invited"] },
                { contract: declineAssignment, params, steps: ["invited"] },
                { contract: beginScoring, params, steps: ["accepted"] },
                { contract: declareConflict, params, steps: ["invited", "accepted"] },
              ]}
            />
          </>
        )}
      </section>
      {marking.includes(status) ? <ScoringPart assignmentId={id} /> : null}
    </>
  );
};
