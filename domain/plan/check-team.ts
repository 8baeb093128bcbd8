import { ok, type Refusal, type Result, refuse } from "../kernel/result.ts";
import type { ServiceContract } from "../procurement/service-contract.ts";
import type { ImplementationTeam } from "./implementation-team.ts";

export type TeamCode = "team-member-twice" | "one-leader" | "competence-uncovered";

/** R69: names are unique, exactly one leads, and the team covers every competence that the contract asks for. */
export const checkTeam = (
  team: ImplementationTeam,
  { requiredCompetences }: Pick<ServiceContract, "requiredCompetences">,
): Result<ImplementationTeam, Refusal<TeamCode>> => {
  if (new Set(team.map(({ name }) => name)).size < team.length) return refuse("team-member-twice", "7.2.1");
  const leaders = team.filter(({ leads }) => leads).length;
  if (leaders !== 1) return refuse("one-leader", "7.2.1", { leaders });
  const covered = new Set(team.flatMap(({ competences }) => competences.map(({ competence }) => competence)));
  const uncovered = requiredCompetences.filter((competence) => !covered.has(competence));
  if (uncovered.length > 0) return refuse("competence-uncovered", "7.2.1", { competences: uncovered.join("、") });
  return ok(team);
};
