import { useLocation } from "wouter";
import { inspectProject } from "../../../domain/inspection/contract.ts";
import type { Wait } from "../../../domain/kernel/noun.ts";
import { Receipt } from "../../../domain/kernel/receipt.ts";
import { issueProcurement } from "../../../domain/procurement/contract.ts";
import { terminateProject } from "../../../domain/project/delivery-contract.ts";
import type { Project } from "../../../domain/project/project.ts";
import { addEntry } from "../../../domain/promotion/contract.ts";
import { useWords } from "../../language/language.tsx";
import { ActList } from "../../ui/act-form/act-list.tsx";
import { TargetChoice } from "./target-choice.tsx";
import { words } from "./words.ts";

type Given = { readonly project: Project; readonly waits: readonly Wait[] };

/** What the body does with a project itself; procurement and acceptance have screens of their own. */
export const ProjectActs = ({ project, waits }: Given) => {
  const w = useWords(words);
  const [, go] = useLocation();
  const { projectId, status, brief, contract } = project;
  const params = { id: projectId };
  return (
    <section className="page">
      <h2>{w.actions}</h2>
      <ActList
        noun="project"
        step={status}
        waits={waits}
        actions={[
          {
            contract: issueProcurement,
            fixed: { projectId },
            initial: { terms: { title: brief.title } },
            steps: ["need_confirmed"],
            lead: w.issueLead,
            onDone: (view) => {
              const receipt = Receipt.safeParse(view);
              if (receipt.success) go(`/work/procurements/${receipt.data.id}`);
            },
          },
          {
            contract: inspectProject,
            params,
            steps: ["executing"],
            initial: { targets: (contract?.targets ?? []).map(({ targetId }) => ({ targetId })) },
            inputs: { "targets.targetId": TargetChoice },
            lead: w.inspectLead,
          },
          { contract: terminateProject, params, subject: brief.title, lead: w.stopLead, type: "default" },
          { contract: addEntry, fixed: { projectId }, steps: ["announced", "archived"], type: "default" },
        ]}
      />
    </section>
  );
};
