import { decideNoteNotice } from "../../domain/cycle/adopt-shortlist.ts";
import { type Cycle, cycleNoun } from "../../domain/cycle/cycle.ts";
import { type Commitment, plan } from "../../domain/kernel/commitment.ts";
import type { Stored } from "../../domain/kernel/noun.ts";
import { ok, type Refusal, type Result, refuse } from "../../domain/kernel/result.ts";
import { openNotice } from "../../domain/notice/open-notice.ts";
import { type NoticeItem, noticeNoun } from "../../domain/notice/public-notice.ts";
import { decideEnterShortlist, decideGoOnNotice } from "../../domain/project/enter-shortlist.ts";
import { type Project, projectNoun } from "../../domain/project/project.ts";
import { live } from "../adapters/live.ts";
import { AggregatePayload } from "../shell/aggregate-payload.ts";
import { actAsSystem, decidingAsSystem, systemAct } from "../shell/commit-system.ts";
import type { Live } from "../shell/live.ts";
import { taskFunction } from "../shell/task.ts";

type Listed = NonNullable<Cycle["shortlist"]>;
const named = { name: "enter-shortlist", clause: "7.1.2" };

/**
 * R62, R63: every project of the decided list enters it, then the list goes on public notice. One transaction a project, then one for
 * cycle and notice, so a list of any length fits; begun twice or broken off, it goes on where it stood.
 */
export const createHandler = taskFunction("enter-shortlist", AggregatePayload, async ({ id }, reach) => {
  const cycle = await reach.records.get(cycleNoun, id);
  if (!cycle) return refuse("unknown-record", "7.1.2");
  const { shortlist } = cycle.state;
  if (!shortlist || shortlist.noticeId !== null) return ok({ entered: 0 });
  const noticeId = `list-${shortlist.decisionId}`;
  const items: NoticeItem[] = [];
  for (const projectId of shortlist.projectIds) {
    const entered = await enter(reach, projectId, shortlist, noticeId);
    if (!entered.ok) return entered;
    const { title, jurisdiction, leadingIndustry } = entered.value.brief;
    items.push({ id: projectId, title, text: `${jurisdiction} ${leadingIndustry}` });
  }
  const published = await actAsSystem(reach, () => publish(reach, cycle, noticeId, items));
  return published.ok ? ok({ entered: items.length }) : published;
});
export const handler = createHandler(live);

/** Takes one project as far as the notice, whichever step it is at. */
const enter = async (
  reach: Live,
  projectId: string,
  { decisionId }: Listed,
  noticeId: string,
): Promise<Result<Project, Refusal<"unknown-record" | "wrong-step" | "busy">>> => {
  for (;;) {
    const project = await reach.records.get(projectNoun, projectId);
    if (!project) return refuse("unknown-record", "7.1.2", { id: projectId });
    if (project.state.noticeId === noticeId) return ok(project.state);
    const entered = await actAsSystem(reach, () => nextStep(reach, project, decisionId, noticeId));
    if (!entered.ok) return entered;
  }
};

const nextStep = async (
  reach: Live,
  project: Stored<Project>,
  decisionId: string,
  noticeId: string,
): Promise<Result<readonly Commitment[], Refusal<"wrong-step">>> => {
  const decision =
    project.state.status === "shortlisted" ? decideGoOnNotice(project.state, noticeId) : decideEnterShortlist(project.state, decisionId);
  return decision.ok ? ok([plan(projectNoun, project.id, project, decision.value, systemAct(reach, named))]) : decision;
};

const publish = async (
  reach: Live,
  cycle: Stored<Cycle>,
  noticeId: string,
  items: readonly NoticeItem[],
): Promise<Result<readonly Commitment[], Refusal<"wrong-step">>> => {
  const decision = decideNoteNotice(cycle.state, noticeId);
  if (!decision.ok) return decision;
  const notice = openNotice(
    {
      noticeId,
      cycleId: cycle.id,
      subject: { kind: "shortlist", cycleId: cycle.id },
      title: `${cycle.state.year} 年质量提升项目名单公示`,
      reason: "经集体研究拟定，现予公示。",
      items: [...items],
    },
    await decidingAsSystem(reach, cycle.id),
  );
  const act = systemAct(reach, named);
  return ok([plan(cycleNoun, cycle.id, cycle, decision.value, act), plan(noticeNoun, noticeId, null, notice, act)]);
};
