import type { ExpertAssignment } from "./expert-assignment.ts";

/**
 * R05: an assignment as others than its expert may know it. Until its panel is added up nobody may tell whether a sheet is begun, in or
 * taken back: an accepted one looks the same throughout, and counts neither as in time nor as late.
 */
export const underSeal = (assignment: ExpertAssignment): ExpertAssignment =>
  assignment.status === "accepted" || assignment.status === "scoring" || assignment.status === "submitted"
    ? { ...assignment, status: "accepted", scoreBy: null, submittedAt: null }
    : assignment;
