import type { Deciding } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import { wrongStep } from "../project/guard-delivery.ts";
import { isUnderWay } from "../project/log-service.ts";
import type { Project } from "../project/project.ts";
import { emptyTally, type Satisfaction, type SatisfactionTally } from "./satisfaction.ts";

const clause = "7.2.4";

type Asked = Pick<Satisfaction, "score" | "comment">;
type Known = Pick<Deciding, "actor" | "now" | "settings"> & {
  /** Whether a service log names the actor's organisation. */
  readonly served: boolean;
  readonly answered: boolean;
  /** The round's count so far, undefined before its first answer. */
  readonly tally: SatisfactionTally | undefined;
};

/** The round that is open: answers given before an inspection count for it, later ones for the next. */
export const satisfactionRoundOf = ({ inspections }: Pick<Project, "inspections">): number => inspections.length + 1;

/** Satisfied or better: four fifths of the scale and above, so 4 and 5 of 5, 8 to 10 of 10. */
export const isSatisfied = (score: number, scaleSteps: number): boolean => score * 5 >= scaleSteps * 4;

/**
 * R75: a unit that was served says how satisfied it is, once a round. The project itself is not touched, so that not even its
 * version tells the institution that somebody answered.
 */
export const decideRecordSatisfaction = (
  project: Project,
  { score, comment }: Asked,
  { actor, now, settings, served, answered, tally }: Known,
) => {
  if (!served) return refuse("unknown-record", clause);
  if (!isUnderWay(project) && project.status !== "completed") return wrongStep(project, clause, ["executing", "rectifying", "completed"]);
  const { scaleSteps } = settings.satisfaction;
  if (score > scaleSteps) return refuse("score-outside-scale", clause, { steps: scaleSteps });
  const round = satisfactionRoundOf(project);
  if (answered) return refuse("already-answered", clause, { round });
  const { projectId, cycleId } = project;
  const answer: Satisfaction = { projectId, cycleId, round, organizationId: actor.organization.id, score, comment, answeredAt: now };
  const before = tally ?? emptyTally(projectId, cycleId, round);
  const satisfied = before.satisfied + (isSatisfied(score, scaleSteps) ? 1 : 0);
  return ok({ answer, tally: { ...before, answers: before.answers + 1, satisfied } satisfies SatisfactionTally });
};

/**
 * What the evaluation body may know of the open round: nothing until so many have answered that no single answer can be told
 * from the count, or until all who were served have.
 */
export const isTallyOpen = (tally: Pick<SatisfactionTally, "answers">, served: number, { settings }: Pick<Deciding, "settings">): boolean =>
  tally.answers > 0 && tally.answers >= Math.min(settings.satisfaction.minAnswers, served);
