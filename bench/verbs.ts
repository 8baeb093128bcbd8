import { cycleNoun } from "../domain/cycle/cycle.ts";
import { decisionNoun } from "../domain/decision/decision.ts";
import { addHours } from "../domain/kernel/instant.ts";
import { noticeNoun } from "../domain/notice/public-notice.ts";
import { projectNoun } from "../domain/project/project.ts";
import { routes as acceptance } from "../functions/acceptance/http.ts";
import { routes as call } from "../functions/call/http.ts";
import { routes as evidence } from "../functions/evidence/http.ts";
import { routes as implementation } from "../functions/implementation/http.ts";
import { routes as inspection } from "../functions/inspection/http.ts";
import { routes as procurement } from "../functions/procurement/http.ts";
import { routes as open } from "../functions/public/http.ts";
import { routes as selection } from "../functions/selection/http.ts";
import { routes as work } from "../functions/work-items/http.ts";
import { aDecision } from "../test/support/a-decision.ts";
import { aNotice } from "../test/support/a-notice.ts";
import { aContent, procurementId } from "../test/support/a-procurement.ts";
import { anInspection, aPlanContent, aProject } from "../test/support/a-project.ts";
import { aSheetContent, experts } from "../test/support/an-acceptance.ts";
import { path as acceptancePath, givenAcceptance, openSheets, sheetPath, untilDefended } from "../test/support/given-acceptance.ts";
import { aCycle } from "../test/support/given-cycle.ts";
import { givenEvidence } from "../test/support/given-evidence.ts";
import { givenContracting, givenNeedConfirmation, givenProcurement, givenSealedFiles } from "../test/support/given-procurement.ts";
import type { Count } from "./count-calls.ts";
import { countedWorld } from "./counted-world.ts";

const routes = [...acceptance, ...call, ...evidence, ...implementation, ...inspection, ...procurement, ...open, ...selection, ...work];
const startsAt = "2026-03-04T02:00:00.000Z";
const { world, take } = await countedWorld(routes, startsAt);

const write = (line: string): void => void process.stdout.write(`${line}\n`);
const show = (name: string, { gets, queries, transactions, items, others, units }: Count): void =>
  write(`| ${name} | ${gets} | ${queries} | ${transactions} of ${items} | ${others} | ${units} |`);

type Method = Parameters<typeof world.call>[1];

/** Counts one accepted request; the references (frozen settings, calendar) are warm, as in a function that has run before. */
const measure = async (name: string, as: string | undefined, method: Method, path: string, body?: unknown): Promise<void> => {
  await world.live.references.settingsOf("main-2026");
  await world.live.references.calendar();
  take();
  const headers = method === "GET" ? {} : { "idempotency-key": `${name} ${as}` };
  const answer = await world.call(as, method, path, body, headers);
  if (answer.status !== 200) throw new Error(`${name} was refused: ${JSON.stringify(answer.body)}`);
  show(name, take());
};

const givenProject = (status: Parameters<typeof aProject>[0], projectId = "project-1") =>
  world.given(projectNoun, projectId, aProject(status, { projectId }));

const selecting = async (): Promise<void> => {
  await world.given(cycleNoun, "main-2026", aCycle());
  const text = { title: "通知", keyTasks: ["丝网"], requirements: ["县级推荐"], contact: "0311-00000000" };
  const survey = { jurisdiction: "131125", leadingIndustry: "丝网", keyIndustryChain: "金属制品", respondents: 30, findings: "镀锌" };
  await world.call("officer", "POST", "/api/call/surveys", { cycleId: "main-2026", ...survey, evidenceIds: [] });
  await measure("publish-call", "officer", "POST", "/api/call/calls", { cycleId: "main-2026", text });
  await givenProject("proposed");
  await measure("recommend-project", "anping", "POST", "/api/selection/projects/project-1/recommendation", { opinion: "同意" });
  await measure("list-projects", "officer", "GET", "/api/selection/projects?cycleId=main-2026");
  await world.given(decisionNoun, "decision-1", aDecision());
  await measure("cast-ballot", "committee-1", "POST", "/api/selection/decisions/decision-1/ballot", { vote: "for" });
};

const objecting = async (): Promise<void> => {
  await world.given(noticeNoun, "notice-1", aNotice());
  const objector = { kind: "person", name: "张三", contact: "0318-0000000" };
  const objection = { grounds: "名单中的项目不符合通知要求。", objector };
  await measure("submit-objection", undefined, "POST", "/api/public/notices/notice-1/objections", objection);
  await measure("read-notice", undefined, "GET", "/api/public/notices/notice-1");
};

const bidding = async (): Promise<void> => {
  await givenProcurement(world, "issued", []);
  await givenSealedFiles(world, "institution-a");
  await givenNeedConfirmation(world, "institution-a");
  const path = `/api/procurement/procurements/${procurementId}/proposal`;
  await measure("submit-proposal", "si-a", "PUT", path, aContent("institution-a"));
};

const delivering = async (): Promise<void> => {
  await givenEvidence(world, "institution-a", "photo");
  await givenEvidence(world, "body", "photo-of-the-body");
  const at = (verb: string): string => `/api/implementation/projects/project-1/${verb}`;
  await givenProject("team_formed");
  await measure("submit-plan", "si-a", "POST", at("plans"), { content: aPlanContent() });
  await measure("confirm-plan", "anping", "POST", at("plan-confirmation"), { planVersion: 1 });
  await givenProject("executing");
  const servedUnit = { name: "某丝网厂", organizationId: null };
  const entry = { workedOn: "2026-03-03", servedUnit, content: "诊断", evidenceIds: ["photo"], milestoneId: "milestone-1" };
  await measure("log-service", "si-a", "POST", at("service-logs"), entry);
  const { targets } = anInspection();
  const judgement = { finding: "属实", evidenceIds: ["photo-of-the-body"] };
  const findings = { progress: judgement, effect: judgement, satisfaction: judgement };
  const inspected = { findings, targets, outcome: "on_track" };
  await measure("inspect-project", "officer", "POST", "/api/inspection/projects/project-1/inspections", inspected);
  const file = { fileName: "报告.pdf", contentType: "application/pdf", bytes: 10, sha256: "0".repeat(64) };
  const declared = { proves: { noun: "project", id: "project-1", slot: "report" }, file };
  await measure("declare-evidence", "si-a", "POST", "/api/evidence/files", declared);
};

const accepting = async (): Promise<void> => {
  await givenAcceptance(world);
  await untilDefended(world);
  await openSheets(world);
  for (const expert of experts.slice(0, 1))
    await measure("submit-sheet", expert, "POST", `${sheetPath(expert)}/submission`, aSheetContent(95));
  await measure("read-acceptance", "officer", "GET", acceptancePath);
};

const waiting = async (): Promise<void> => {
  const now = world.live.clock.now();
  const item = { noun: "project", step: "x", stepVersion: 1, index: 0, action: "inspect", clause: "7.2.4", summary: {}, openedAt: now };
  const audience = "role:evaluation-body:officer";
  for (let serial = 0; serial < 50; serial += 1)
    await world.live.work.open([{ ...item, id: `project-${serial}`, audience, dueAt: addHours(now, serial) }], "token");
  await measure("read-inbox (50 waiting)", "officer", "GET", "/api/work-items/inbox");
};

try {
  await givenContracting(world);
  write("| verb | GetItem | Query | transaction | other | request units |");
  write("|---|---|---|---|---|---|");
  for (const part of [selecting, objecting, bidding, delivering, accepting, waiting]) await part();
} finally {
  await world.stop();
}
