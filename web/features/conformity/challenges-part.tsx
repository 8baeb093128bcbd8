import { Suspense } from "react";
import { decideChallenge } from "../../../domain/conformity-evaluation/contract.ts";
import { codeWord } from "../../language/code-word.ts";
import { dayAndTime } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { ActList } from "../../ui/act-form/act-list.tsx";
import type { OwnInput } from "../../ui/act-form/scene.ts";
import { RecordPicker } from "../../ui/inputs/record-picker.tsx";
import { sourcesFor } from "../../ui/inputs/record-sources.ts";
import type { Conformity } from "./checklist-part.tsx";
import { words } from "./words.ts";

type ChallengesPartProps = { readonly id: string; readonly open: boolean; readonly conformity: Conformity };

const experts = sourcesFor("id", "/expert/experts").find(() => true);

const ExpertChoice: OwnInput = (props) => {
  const w = useWords(words);
  return experts ? (
    <Suspense>
      <RecordPicker {...props} source={experts} label={w.against} many={false} />
    </Suspense>
  ) : null;
};

/** Whom the unit asked to be kept away, and what was decided on it (clause 4, 5.3). */
export const ChallengesPart = ({ id, open, conformity }: ChallengesPartProps) => {
  const w = useWords(words);
  const language = useLanguage();
  const { openChallenges, challenges } = conformity;
  const step = open ? "conformity_review" : "concluded";
  return (
    <section className="page">
      <h2>{w.challenges}</h2>
      {openChallenges.length + challenges.length === 0 ? <p className="empty">{w.noChallenges}</p> : null}
      <ul className="rows">
        {openChallenges.map(({ kind, name, id: against, reason }) => (
          <li key={`${kind} ${name}`}>
            <p>
              <strong>{name}</strong> <span className="mark">{codeWord(language, { property: "kind", value: kind })}</span>{" "}
              <span className="mark warn">{w.undecided}</span>
            </p>
            <p>{w.unitSays(reason)}</p>
            <ActList
              step={step}
              actions={[
                {
                  contract: decideChallenge,
                  params: { id },
                  steps: ["conformity_review"],
                  fixed: { kind, name },
                  initial: against === null ? {} : { against },
                  subject: name,
                  ...(kind === "expert" ? { inputs: { against: ExpertChoice } } : {}),
                },
              ]}
            />
          </li>
        ))}
        {challenges.map(({ kind, name, reason, granted, decisionReason, at }) => (
          <li key={`${kind} ${name}`}>
            <p>
              <strong>{name}</strong> <span className="mark">{codeWord(language, { property: "kind", value: kind })}</span>{" "}
              <span className={granted ? "mark good" : "mark bad"}>{granted ? w.granted : w.refused}</span> {dayAndTime(language, at)}
            </p>
            <p>{w.unitSays(reason)}</p>
            <p>{w.decided(decisionReason)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
};
