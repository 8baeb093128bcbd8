import type { AssignmentStatus, ExpertAssignment } from "./expert-assignment.ts";

const atWork: readonly AssignmentStatus[] = ["invited", "accepted", "scoring", "submitted"];

/** The unit withdrew or was suspended: nothing more is asked of its experts. What they marked stays on record; null when they had ended. */
export const releasedAssignment = (assignment: ExpertAssignment): ExpertAssignment | null =>
  atWork.includes(assignment.status) ? { ...assignment, status: "released" } : null;
