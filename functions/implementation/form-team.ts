import { formTeam as declared } from "../../domain/plan/contract.ts";
import { decideFormTeam } from "../../domain/plan/form-team.ts";
import { projectNoun } from "../../domain/project/project.ts";
import { actWithEvidence } from "../shell/act-with-evidence.ts";

/** R68, R69: the team, with the files that prove its competences. */
export const formTeam = actWithEvidence(declared, projectNoun, decideFormTeam, ({ team }) =>
  team.flatMap(({ competences }) => competences.map(({ evidenceId }) => evidenceId)),
);
