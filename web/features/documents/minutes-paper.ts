import type { CollectiveDecision } from "../../../domain/decision/decision.ts";
import { codeWord } from "../../language/code-word.ts";
import { dayOnly } from "../../language/format.ts";
import type { Language } from "../../language/words.ts";
import { type Paper, type PaperBlock, paragraphsOf } from "../../ui/documents/paper.ts";
import { words } from "./words.ts";

/** Names of people, projects or organisations by their ids, as far as the reader may know them. */
export type Names = Readonly<Record<string, string>>;

type Known = {
  readonly decision: Omit<CollectiveDecision, "ballots">;
  readonly ballots: CollectiveDecision["ballots"];
  readonly names: Names;
  readonly titles: Names;
};

const heading = (text: string): PaperBlock => ({ is: "heading", text });
const paragraph = (text: string): PaperBlock => ({ is: "paragraph", text });

/** The minutes of a collective decision as an official paper (会议纪要); null before there are any. */
export const minutesPaper = (
  { decision, ballots, names, titles }: Known,
  { language, body }: { readonly language: Language; readonly body: string | null },
): Paper | null => {
  const { decisionId, subject, status, roster, recusals, minutes } = decision;
  if (minutes === null) return null;
  const w = words[language];
  const named = (id: string): string => names[id] ?? id;
  const countOf = (vote: string): number => ballots.filter((ballot) => ballot.vote === vote).length;
  const listed: readonly PaperBlock[] =
    subject.kind === "shortlist" ? [heading(w.projects), { is: "numbered", items: subject.projectIds.map((id) => titles[id] ?? id) }] : [];
  return {
    language,
    title: w.minutesTitle(codeWord(language, { property: "kind", value: subject.kind })),
    by: body,
    on: dayOnly(language, minutes.at),
    blocks: [
      paragraph(w.members(roster.map(named).join(w.comma))),
      ...listed,
      heading(w.discussion),
      ...paragraphsOf(minutes.text),
      heading(w.recusals),
      ...(recusals.length === 0
        ? [paragraph(w.noRecusals)]
        : recusals.map(({ memberId, reason }) => paragraph(w.recused(named(memberId), reason)))),
      heading(w.votes),
      {
        is: "table",
        caption: null,
        head: [w.member, w.vote],
        rows: ballots.map(({ memberId, vote }) => [named(memberId), codeWord(language, { property: "vote", value: vote })]),
        wide: [3, 2],
      },
      paragraph(w.tally(countOf("for"), countOf("against"), countOf("abstain"))),
      paragraph(w.decided(codeWord(language, { noun: "decision", property: "status", value: status }))),
      { is: "fine", text: w.recordNumber(decisionId) },
    ],
  };
};
