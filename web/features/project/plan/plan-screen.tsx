import "./plan.css";
import { Link, useParams } from "wouter";
import { changePlan, confirmPlan, filePlan, listPlanVersions, returnPlan, submitPlan } from "../../../../domain/plan/contract.ts";
import { getProject } from "../../../../domain/project/contract.ts";
import { type Project, projectNoun } from "../../../../domain/project/project.ts";
import { useRead } from "../../../api/use-read.ts";
import { Waiting } from "../../../app/waiting.tsx";
import { useWords } from "../../../language/language.tsx";
import { ActList } from "../../../ui/act-form/act-list.tsx";
import { FailureNote } from "../../../ui/failure-note.tsx";
import { RecordFacts } from "../../../ui/record-facts.tsx";
import { TimeLeftNote } from "../../../ui/standing/time-left-note.tsx";
import { planStart } from "./plan-start.ts";
import { PlanVersions } from "./plan-versions.tsx";
import { Timetable } from "./timetable.tsx";
import { words } from "./words.ts";

/** The plan of a project: its timetable, what each version changed, and what is to be done with it (7.2.2). */
export const PlanScreen = () => {
  const { id = "" } = useParams();
  const { data, error } = useRead(getProject, { params: { id } });
  if (!data) return error ? <FailureNote error={error} /> : <Waiting />;
  return <KnownPlan project={data.project} />;
};

const KnownPlan = ({ project }: { readonly project: Project }) => {
  const w = useWords(words);
  const { projectId, plan, status, contract } = project;
  const params = { id: projectId };
  const versions = useRead(listPlanVersions, { params });
  const fixed = { planVersion: plan?.planVersion ?? 1 };
  const initial = planStart(project);
  return (
    <>
      <section className="page plan">
        <p className="no-print">
          <Link href={`/work/projects/${projectId}`}>{w.back}</Link>
        </p>
        <h1>
          {w.title} · {project.brief.title}
        </h1>
        {plan === null ? <p className="empty">{w.none}</p> : null}
        {plan && status === "plan_submitted" ? (
          <p>
            {w.confirmBy} <TimeLeftNote dueAt={plan.confirmBy} />
          </p>
        ) : null}
        {plan ? (
          <>
            <h2>{w.timetable}</h2>
            <Timetable times={plan.content.completionTimes} from={contract?.signedByBodyAt ?? plan.submittedAt} />
            <RecordFacts value={plan.content} noun="project" without={["completionTimes"]} />
            <p>
              {w.hash} <span className="hash">{plan.hash}</span>
            </p>
          </>
        ) : null}
      </section>
      <section className="page">
        <h2>{w.actions}</h2>
        <ActList
          noun="project"
          step={status}
          waits={projectNoun.place(project).waits}
          actions={[
            { contract: submitPlan, params, steps: ["team_formed", "plan_returned"], initial },
            { contract: confirmPlan, params, fixed, steps: ["plan_submitted"] },
            { contract: returnPlan, params, fixed, steps: ["plan_submitted"] },
            { contract: filePlan, params, steps: ["plan_confirmed"] },
            { contract: changePlan, params, steps: ["filed", "deployed", "executing", "rectifying"], initial },
          ]}
        />
      </section>
      <FailureNote error={versions.error} />
      {versions.data ? <PlanVersions versions={versions.data.versions} /> : null}
    </>
  );
};
