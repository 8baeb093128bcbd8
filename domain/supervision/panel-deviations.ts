import { calibrate } from "../scoring/calibrate.ts";
import { signTerms } from "./sign-terms.ts";

/** A panel whose conclusion stands: the totals of its sheets, in thousandths of a point. */
export type SeenPanel = {
  readonly evaluationId: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly year: number;
  readonly members: readonly { readonly memberId: string; readonly total: number }[];
};

/** A panel with each member's total as it would be were all of the year equally severe. */
export type LevelledPanel = SeenPanel & { readonly levelled: readonly { readonly memberId: string; readonly total: number }[] };

/** Fewer than three leave no others to compare two with. */
const fewest = 3;

/**
 * The panels of one year with everybody's usual severity taken out, so that a strict expert is not taken for one who lies far. Of whom
 * only a few panels are there, the totals stay as they are: in so few, severity and favour are the same thing.
 */
export const levelled = (panels: readonly SeenPanel[]): readonly LevelledPanel[] => {
  const whole = panels.filter(({ members }) => members.length >= fewest);
  const { experts } = calibrate(whole.map(({ evaluationId, members }) => ({ evaluationId, marks: members })));
  const steady = experts.filter(({ evaluations }) => evaluations >= signTerms.steadyPanels);
  const severities = new Map(steady.map(({ memberId, severity }) => [memberId, severity]));
  return whole.map((panel) => ({
    ...panel,
    levelled: panel.members.map(({ memberId, total }) => ({ memberId, total: total + (severities.get(memberId) ?? 0) })),
  }));
};

/** How far these members lie above the mean of the others on the panel, in their order; none where nobody else is left. */
export const deviationsOf = ({ levelled: members }: LevelledPanel, memberIds: readonly string[]): readonly number[] => {
  const others = members.filter(({ memberId }) => !memberIds.includes(memberId));
  if (others.length === 0) return [];
  const mean = others.reduce((sum, { total }) => sum + total, 0) / others.length;
  return memberIds.map((id) => Math.round((members.find(({ memberId }) => memberId === id)?.total ?? mean) - mean));
};
