import * as z from "zod";
import type { Deciding, Decision } from "../kernel/deciding.ts";
import type { By } from "../kernel/history.ts";
import { ok, refuse } from "../kernel/result.ts";
import { emptySheet } from "../scoring/unit-sheet.ts";
import { ConflictGround } from "./conflict.ts";
import type { AssignmentStatus, ExpertAssignment } from "./expert-assignment.ts";

/** Why someone leaves a panel: a conflict, or that they cannot or may not go on. Codes only: the matter itself is nobody's business. */
export const RecusalGround = z.enum([...ConflictGround.options, "unable", "misconduct"]);
export type RecusalGround = z.infer<typeof RecusalGround>;

const seated: readonly AssignmentStatus[] = ["invited", "accepted", "scoring", "submitted", "sealed"];

/** Law on recusal (domain.md B.3): found early or late, the seat is given up and the marks are void; history keeps what they were. */
export const decideRecuse = (
  assignment: ExpertAssignment,
  { ground, by }: { readonly ground: RecusalGround; readonly by: By },
  { now }: Pick<Deciding, "now">,
): Decision<ExpertAssignment, "wrong-step"> => {
  const { status } = assignment;
  if (!seated.includes(status)) return refuse("wrong-step", "4", { step: status, needed: seated.join(", ") });
  return ok({ ...assignment, status: "recused", recused: { ground, by, at: now }, sheet: emptySheet, submittedAt: null });
};

/** A sheet that was added up with one that is void counts as handed in again, until the panel is added up anew. */
export const unsealed = (assignment: ExpertAssignment): ExpertAssignment =>
  assignment.status === "sealed" ? { ...assignment, status: "submitted" } : assignment;
