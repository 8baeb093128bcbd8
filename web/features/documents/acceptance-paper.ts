import type { Acceptance } from "../../../domain/acceptance/acceptance.ts";
import type { AcceptancePanel } from "../../../domain/acceptance/acceptance-panel.ts";
import type { AcceptancePlan } from "../../../domain/acceptance/acceptance-plan.ts";
import type { AcceptanceResult } from "../../../domain/acceptance/acceptance-result.ts";
import type { OutsideAcceptance } from "../../../domain/acceptance/seen-acceptance.ts";
import { codeWord } from "../../language/code-word.ts";
import { dayOnly, number } from "../../language/format.ts";
import type { Language } from "../../language/words.ts";
import { type Paper, type PaperBlock, paragraphsOf } from "../../ui/documents/paper.ts";
import type { Names } from "./minutes-paper.ts";
import { words } from "./words.ts";

type About = { readonly language: Language; readonly body: string | null; readonly names: Names };

const heading = (text: string): PaperBlock => ({ is: "heading", text });
const paragraph = (text: string): PaperBlock => ({ is: "paragraph", text });

type Scored = Pick<AcceptanceResult, "score" | "lines">;

const scoresPart = (language: Language, { score, lines }: Scored, plan: AcceptancePlan | null): readonly PaperBlock[] => {
  const w = words[language];
  const pointsOf = (line: string): string => String(plan?.rubric.find((one) => one.line === line)?.points ?? "");
  return [
    heading(w.scores),
    paragraph(w.scoreIs(number(language, score / 1000))),
    {
      is: "table",
      caption: null,
      head: [w.line, w.points, w.score],
      rows: lines.map((one) => [
        codeWord(language, { property: "line", value: one.line }),
        pointsOf(one.line),
        number(language, one.score / 1000),
      ]),
      wide: [5, 2, 2],
    },
  ];
};

const panelPart = (panel: AcceptancePanel, { language, names }: About): readonly PaperBlock[] => {
  const w = words[language];
  return [
    heading(w.panel),
    {
      is: "table",
      caption: null,
      head: [w.name, w.duty, w.source],
      rows: panel.seats.map(({ memberId, leads, source }) => [
        names[memberId] ?? memberId,
        leads ? w.leader : w.panelMember,
        codeWord(language, { property: "kind", value: source }),
      ]),
      wide: [3, 2, 3],
    },
  ];
};

const opening = (about: Pick<Acceptance, "title" | "institutionId">, { language, names }: About): readonly PaperBlock[] => {
  const w = words[language];
  const institution = names[about.institutionId];
  return [
    paragraph(w.acceptanceGround(about.title)),
    ...(institution === undefined ? [] : [paragraph(w.institution(institution))]),
    heading(w.grade),
  ];
};

const gradeIs = (language: Language, grade: string): PaperBlock =>
  paragraph(words[language].gradeIs(codeWord(language, { noun: "acceptance", property: "grade", value: grade })));

/** The panel's conclusion as the body files it (验收结论); null before there is one. */
export const acceptancePaper = (acceptance: Acceptance, about: About): Paper | null => {
  const { acceptanceId, title, status, conclusion, result, plan, panel, approval, announcedAt } = acceptance;
  if (conclusion === null) return null;
  const { language, body, names } = about;
  const w = words[language];
  const { grade, opinion, autoFail, override, at } = conclusion;
  return {
    language,
    title: w.acceptanceTitle(title),
    by: body,
    on: dayOnly(language, announcedAt ?? approval?.at ?? at),
    blocks: [
      ...opening(acceptance, about),
      gradeIs(language, grade),
      ...(override === null ? [] : [paragraph(w.overridden(override.reason))]),
      ...(status === "announced" ? [] : [paragraph(w.proposed)]),
      ...(result === null ? [] : scoresPart(language, result, plan)),
      ...(autoFail.length === 0 ? [] : [heading(w.autoFail)]),
      ...autoFail.map((ground) => paragraph(codeWord(language, { property: "autoFail", value: ground }))),
      heading(w.opinion),
      ...paragraphsOf(opinion),
      ...(panel === null ? [] : panelPart(panel, about)),
      ...(approval === null
        ? []
        : [paragraph(w.approvedBy(names[approval.by.memberId] ?? approval.by.memberId, dayOnly(language, approval.at)))]),
      { is: "fine", text: w.recordNumber(acceptanceId) },
    ],
  };
};

/** The announced result as the institution and its place may read it: no panel, no single marks; null before it is announced. */
export const acceptanceLetter = (acceptance: OutsideAcceptance, about: About): Paper | null => {
  const { acceptanceId, title, grade, feedback, plan } = acceptance;
  if (grade === null || feedback === null) return null;
  const { language, body } = about;
  const w = words[language];
  return {
    language,
    title: w.acceptanceTitle(title),
    by: body,
    on: dayOnly(language, feedback.at),
    blocks: [
      ...opening(acceptance, about),
      gradeIs(language, grade),
      ...scoresPart(language, feedback, plan),
      heading(w.opinion),
      ...paragraphsOf(feedback.opinion),
      { is: "fine", text: w.recordNumber(acceptanceId) },
    ],
  };
};
