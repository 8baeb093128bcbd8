import * as z from "zod";
import { Id } from "../kernel/id.ts";
import { RequiredCompetence } from "../procurement/service-contract.ts";

/** One person of the implementation team: what they can do and the file that proves it (7.2.1). */
export const TeamMember = z.strictObject({
  name: z.string().trim().min(1).max(60),
  duty: z.string().trim().min(1).max(120),
  leads: z.boolean(),
  competences: z.array(z.strictObject({ competence: RequiredCompetence, evidenceId: Id })).max(30),
});

export type TeamMember = z.infer<typeof TeamMember>;

/** 项目实施小组. */
export const ImplementationTeam = z.array(TeamMember).min(1).max(40);
export type ImplementationTeam = z.infer<typeof ImplementationTeam>;
