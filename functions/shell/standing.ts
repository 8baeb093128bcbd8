import { acceptanceNoun } from "../../domain/acceptance/acceptance.ts";
import { cycleNoun } from "../../domain/cycle/cycle.ts";
import { expertDrawNoun } from "../../domain/draw/expert-draw.ts";
import { assignmentNoun } from "../../domain/expert/expert-assignment.ts";
import type { Noun, Placement } from "../../domain/kernel/noun.ts";
import { noticeNoun } from "../../domain/notice/public-notice.ts";
import { projectNoun } from "../../domain/project/project.ts";
import { scoreSheetNoun } from "../../domain/scoring/score-sheet.ts";
import { technicalEvaluationNoun } from "../../domain/technical-evaluation/technical-evaluation.ts";
import { unitEvaluationNoun } from "../../domain/unit-evaluation/unit-evaluation.ts";
import { resultListNoun } from "../../domain/unit-result/result-list.ts";
import type { RecordStore } from "./ports.ts";

/** Where a record stands now, whatever its kind. */
export type Standing = { readonly stepVersion: number; readonly placement: Placement };

const standingOf =
  <State>(noun: Noun<State>) =>
  async (records: RecordStore, id: string): Promise<Standing | undefined> => {
    const stored = await records.get(noun, id);
    return stored && { stepVersion: stored.stepVersion, placement: noun.place(stored.state) };
  };

const driven: Readonly<Record<string, (records: RecordStore, id: string) => Promise<Standing | undefined>>> = {
  [cycleNoun.name]: standingOf(cycleNoun),
  [projectNoun.name]: standingOf(projectNoun),
  [noticeNoun.name]: standingOf(noticeNoun),
  [acceptanceNoun.name]: standingOf(acceptanceNoun),
  [scoreSheetNoun.name]: standingOf(scoreSheetNoun),
  [unitEvaluationNoun.name]: standingOf(unitEvaluationNoun),
  [expertDrawNoun.name]: standingOf(expertDrawNoun),
  [technicalEvaluationNoun.name]: standingOf(technicalEvaluationNoun),
  [assignmentNoun.name]: standingOf(assignmentNoun),
  [resultListNoun.name]: standingOf(resultListNoun),
};

/** Reads where a workflow's record stands; undefined when there is none. Throws on a noun no workflow drives: the ASL is wrong then. */
export const readStanding = async (records: RecordStore, noun: string, id: string): Promise<Standing | undefined> => {
  const read = driven[noun];
  if (!read) throw new Error(`no workflow drives a ${noun}`);
  return read(records, id);
};
