import { CollectiveDecision } from "../../domain/decision/decision.ts";

export const committee = ["committee-1", "committee-2", "committee-3", "committee-4", "committee-5"] as const;

type Ballots = CollectiveDecision["ballots"];

/** These votes, the first by committee-1 and so on. */
export const ballotsOf = (votes: readonly Ballots[number]["vote"][]): Ballots =>
  CollectiveDecision.shape.ballots.parse(
    votes.map((vote, index) => ({ memberId: committee[index], vote, at: "2026-05-04T01:30:00.000Z" })),
  );

/** The recusals of the last members of the committee. */
export const recusalsOf = (count: number): CollectiveDecision["recusals"] =>
  CollectiveDecision.shape.recusals.parse(
    committee.slice(committee.length - count).map((memberId) => ({ memberId, reason: "亲属任职", at: "2026-05-04T01:10:00.000Z" })),
  );

/** A meeting of five on a list of one project, convened and still open, unless overridden. */
export const aDecision = (overrides: Partial<CollectiveDecision> = {}): CollectiveDecision => ({
  decisionId: "decision-1",
  cycleId: "main-2026",
  subject: { kind: "shortlist", projectIds: ["project-1"] },
  status: "convened",
  convenedBy: "officer",
  roster: [...committee],
  recusals: [],
  ballots: [],
  minutes: null,
  ...overrides,
});
