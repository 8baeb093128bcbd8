import type { CollectiveDecision } from "../../../domain/decision/decision.ts";
import { localDateOf } from "../../../domain/kernel/instant.ts";
import { codeWord } from "../../language/code-word.ts";
import { useWords } from "../../language/language.tsx";
import { useSelf } from "../../session/self.ts";
import { useSession } from "../../session/session-context.ts";
import { PaperButtons } from "../../ui/documents/paper-buttons.tsx";
import { EvidenceList } from "../../ui/evidence/evidence-list.tsx";
import { MemberName } from "../../ui/facts/member-name.tsx";
import { useMemberNames } from "../../ui/facts/member-names.ts";
import { minutesPaper } from "../documents/minutes-paper.ts";
import { OfficialPaper } from "../public/parts/official-paper.tsx";
import { useProjectTitles } from "./project-titles.ts";
import { words } from "./words.ts";

type Given = { readonly decision: Omit<CollectiveDecision, "ballots">; readonly ballots: CollectiveDecision["ballots"] };

/** The minutes as an official paper, in Chinese, to be read and printed. */
export const Minutes = ({ decision, ballots }: Given) => {
  const w = useWords(words);
  const zh = words.zh;
  const { subject, status, roster, recusals, minutes } = decision;
  const { body } = useSession().settings;
  const self = useSelf();
  const names = { ...useMemberNames(), ...(self ? { [self.memberId]: self.name } : {}) };
  const titles = useProjectTitles(decision.cycleId);
  if (minutes === null) return null;
  const countOf = (vote: string): number => ballots.filter((ballot) => ballot.vote === vote).length;
  return (
    <section className="page minutes">
      <h2 className="no-print">{w.minutes}</h2>
      <p className="no-print">
        {w.tally(countOf("for"), countOf("against"), countOf("abstain"))}{" "}
        <button type="button" className="plain-button" onClick={() => print()}>
          {w.print}
        </button>{" "}
        <PaperButtons
          write={(language) => {
            const paper = minutesPaper({ decision, ballots, names, titles }, { language, body });
            if (!paper) throw new Error("the minutes went away while they were shown");
            return paper;
          }}
        />
      </p>
      <OfficialPaper
        title={zh.minutesTitle(codeWord("zh", { property: "kind", value: subject.kind }))}
        on={localDateOf(minutes.at)}
        heading="h2"
      >
        <p>
          {zh.membersLabel}
          {roster.map((memberId, place) => (
            <span key={memberId}>
              {place === 0 ? null : zh.comma}
              <MemberName memberId={memberId} onPaper />
            </span>
          ))}
        </p>
        <Projects decision={decision} />
        <h3>{zh.minutesText}</h3>
        <p className="said">{minutes.text}</p>
        <h3>{zh.minutesRecusals}</h3>
        {recusals.length === 0 ? <p>{zh.noRecusals}</p> : null}
        {recusals.map(({ memberId, reason }) => (
          <p key={memberId}>
            <MemberName memberId={memberId} onPaper /> {zh.recused(reason)}
          </p>
        ))}
        <h3>{zh.minutesVotes}</h3>
        <table>
          <tbody>
            {ballots.map(({ memberId, vote }) => (
              <tr key={memberId}>
                <td>
                  <MemberName memberId={memberId} onPaper />
                </td>
                <td>{codeWord("zh", { property: "vote", value: vote })}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>{zh.minutesTally(countOf("for"), countOf("against"), countOf("abstain"))}</p>
        <p>{zh.minutesResult(codeWord("zh", { noun: "decision", property: "status", value: status }))}</p>
      </OfficialPaper>
      {minutes.evidenceId === null ? null : <EvidenceList ids={[minutes.evidenceId]} />}
    </section>
  );
};

const Projects = ({ decision: { cycleId, subject } }: Pick<Given, "decision">) => {
  const titles = useProjectTitles(cycleId);
  if (subject.kind !== "shortlist") return null;
  return (
    <>
      <h3>{words.zh.projects}</h3>
      <ol>
        {subject.projectIds.map((id) => (
          <li key={id}>{titles[id] ?? id}</li>
        ))}
      </ol>
    </>
  );
};
