import type { Deciding, Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import { type GuardCode, guardDelivery } from "../project/guard-delivery.ts";
import type { Project } from "../project/project.ts";
import { checkTeam, type TeamCode } from "./check-team.ts";
import type { ImplementationTeam, TeamMember } from "./implementation-team.ts";

const clause = "7.2.1";

/** R68, R69: the contracted institution forms its team before anything else. */
export const decideFormTeam = (
  project: Project,
  { team }: { readonly team: ImplementationTeam },
  deciding: Pick<Deciding, "actor">,
): Decision<Project, GuardCode | TeamCode> => {
  const guarded = guardDelivery(project, deciding, { holder: "institution", clause, at: ["contracted"] });
  if (!guarded.ok) return guarded;
  const checked = checkTeam(team, guarded.value.contract);
  return checked.ok ? ok({ ...project, status: "team_formed", team: checked.value }) : checked;
};

/** From the team's forming until completion: people may be replaced while there is work. */
const whileWorking = [
  "team_formed",
  "plan_submitted",
  "plan_returned",
  "plan_confirmed",
  "filed",
  "deployed",
  "executing",
  "rectifying",
] as const;

/** R69: one person leaves and another comes; the team is checked again as a whole. The reason goes into the history. */
export const decideReplaceTeamMember = (
  project: Project,
  { leaving, joining }: { readonly leaving: string; readonly joining: TeamMember },
  deciding: Pick<Deciding, "actor">,
): Decision<Project, GuardCode | TeamCode | "unknown-team-member"> => {
  const guarded = guardDelivery(project, deciding, { holder: "institution", clause, at: whileWorking });
  if (!guarded.ok) return guarded;
  const team = project.team ?? [];
  if (!team.some(({ name }) => name === leaving)) return refuse("unknown-team-member", clause, { name: leaving });
  const checked = checkTeam(
    team.map((member) => (member.name === leaving ? joining : member)),
    guarded.value.contract,
  );
  return checked.ok ? ok({ ...project, team: checked.value }) : checked;
};
