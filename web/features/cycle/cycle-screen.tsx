import { Link, useParams } from "wouter";
import { listAcceptances } from "../../../domain/acceptance/read-contract.ts";
import { extendCall } from "../../../domain/call/contract.ts";
import { readCall } from "../../../domain/call/public-contract.ts";
import { listEvaluations } from "../../../domain/conformity-evaluation/read-contract.ts";
import { extendApplications, finishActivity, getActivity, openApplications } from "../../../domain/creation-activity/contract.ts";
import { listActivities } from "../../../domain/creation-activity/public-contract.ts";
import { cancelCycle, getCycle } from "../../../domain/cycle/contract.ts";
import { type Cycle, cycleNoun } from "../../../domain/cycle/cycle.ts";
import { listProjects } from "../../../domain/project/contract.ts";
import { useRead, useRows } from "../../api/use-read.ts";
import { useWords } from "../../language/language.tsx";
import { useIsParty } from "../../session/self.ts";
import { ActList } from "../../ui/act-form/act-list.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { HistoryList } from "../../ui/history-list.tsx";
import { cyclePath } from "../../ui/standing/paths.ts";
import { WhereItStands } from "../../ui/where-it-stands.tsx";
import { ClosingMover } from "./closing-mover.tsx";
import { CountsByStep } from "./counts-by-step.tsx";
import "./cycle.css";
import { ExpertLoads } from "./expert-loads.tsx";
import { OwnOverdue } from "./own-overdue.tsx";
import { words } from "./words.ts";
import { YearTimeline } from "./year-timeline.tsx";

/** The year at a glance: where it stands, how it went and goes on, what is overdue, and what may be done about it. */
export const CycleScreen = () => {
  const { id = "" } = useParams();
  const w = useWords(words);
  const { data, error } = useRead(getCycle, { params: { id } });
  if (!data) return <section className="page">{error ? <FailureNote error={error} /> : <p role="status">{w.loading}</p>}</section>;
  return <Shown cycle={data.cycle} hash={data.hash} />;
};

/** The year's creation activity, null when there is none; asked for only when the list has it. */
const useActivity = (cycleId: string) => {
  const { rows } = useRows(listActivities);
  const exists = rows.some((row) => row.cycleId === cycleId);
  const { data, error } = useRead(getActivity, { params: { id: cycleId }, when: exists });
  return { activity: exists ? (data?.activity ?? null) : null, error };
};

const Shown = ({ cycle, hash }: { readonly cycle: Cycle; readonly hash: string | null }) => {
  const w = useWords(words);
  const placement = cycleNoun.place(cycle);
  const { activity, error } = useActivity(cycle.cycleId);
  const { data: call } = useRead(readCall, { params: { id: cycle.call?.callId ?? "none" }, when: cycle.call !== null });
  const isOfficer = useIsParty(extendCall.who);
  const whyNotFinish = activity === null ? w.noActivity : activity.status === "finished" ? w.activityFinished : null;
  const closings = [
    ...(cycle.call ? [{ name: w.callPlanned, at: cycle.call.closesAt }] : []),
    ...(activity ? [{ name: w.activityPlanned, at: activity.closes.dueAt }] : []),
  ];
  return (
    <>
      <section className="page cockpit">
        <h1>{w.year(String(cycle.year))}</h1>
        <p>
          <Link href={`/work/cycles/${cycle.cycleId}/rules`}>{w.toRules}</Link>{" "}
          {cycle.call ? <Link href={`/calls/${cycle.call.callId}`}>{w.toCall}</Link> : null}
        </p>
        <WhereItStands path={cyclePath} noun="cycle" now={placement.step} waits={placement.waits} />
      </section>
      <section className="page cockpit">
        <h2>{w.timeline}</h2>
        <YearTimeline cycleId={cycle.cycleId} closings={closings} />
        <FailureNote error={error} />
        <h2>{w.deadlines}</h2>
        {closings.length === 0 ? <p className="empty">{w.noneYet}</p> : null}
        <ul className="closings">
          {call ? (
            <ClosingMover
              contract={extendCall}
              id={call.callId}
              field="closesAt"
              title={w.callCloses}
              dueAt={call.closes.dueAt}
              mayMove={isOfficer && cycle.status === "call_open"}
            />
          ) : null}
          {activity ? (
            <ClosingMover
              contract={extendApplications}
              id={cycle.cycleId}
              field="until"
              title={w.applicationsClose}
              dueAt={activity.closes.dueAt}
              mayMove={isOfficer && activity.status === "open"}
            />
          ) : null}
        </ul>
        <OwnOverdue />
      </section>
      <Counts cycleId={cycle.cycleId} />
      <section className="page cockpit">
        <h2>{w.actions}</h2>
        <ActList
          noun="cycle"
          step={cycle.status}
          waits={placement.waits}
          actions={[
            { contract: openApplications, fixed: { cycleId: cycle.cycleId }, why: activity ? w.activityOpened : null },
            { contract: finishActivity, params: { id: cycle.cycleId }, why: whyNotFinish },
            { contract: cancelCycle, params: { id: cycle.cycleId }, subject: w.year(String(cycle.year)) },
          ]}
        />
      </section>
      <section className="page cockpit">
        <HistoryList noun="cycle" id={cycle.cycleId} head={hash} />
      </section>
    </>
  );
};

const Counts = ({ cycleId }: { readonly cycleId: string }) => {
  const w = useWords(words);
  const seesProjects = useIsParty(["evaluation-body", "supervisor"]);
  if (!seesProjects) return null;
  return (
    <section className="page cockpit">
      <div className="count-parts">
        <CountsByStep title={w.projects} noun="project" contract={listProjects} cycleId={cycleId} />
        <CountsByStep title={w.acceptances} noun="acceptance" contract={listAcceptances} cycleId={cycleId} />
        <CountsByStep title={w.units} noun="unit-evaluation" contract={listEvaluations} cycleId={cycleId} />
      </div>
      <ExpertLoads cycleId={cycleId} />
    </section>
  );
};
