import { replaceTeamMember as declared } from "../../domain/plan/contract.ts";
import { decideReplaceTeamMember } from "../../domain/plan/form-team.ts";
import { projectNoun } from "../../domain/project/project.ts";
import { actWithEvidence } from "../shell/act-with-evidence.ts";

/** R69: one person for another, with proof of what the new one can do. */
export const replaceTeamMember = actWithEvidence(declared, projectNoun, decideReplaceTeamMember, ({ joining }) =>
  joining.competences.map(({ evidenceId }) => evidenceId),
);
