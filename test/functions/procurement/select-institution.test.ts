import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { announcementNoun } from "../../../domain/notice/announcement.ts";
import { noticeNoun } from "../../../domain/notice/public-notice.ts";
import { decideCloseBids } from "../../../domain/procurement/close-bids.ts";
import { decideCandidateNotice } from "../../../domain/procurement/decide-candidate-notice.ts";
import { procurementNoun } from "../../../domain/procurement/procurement.ts";
import { projectNoun } from "../../../domain/project/project.ts";
import { routes } from "../../../functions/procurement/http.ts";
import { aDeciding } from "../../support/a-deciding.ts";
import { aContent, anEvaluation, bidsCloseAt, projectId, someTerms } from "../../support/a-procurement.ts";
import { aContract, aProject } from "../../support/a-project.ts";
import { givenContracting, givenSealedFiles } from "../../support/given-procurement.ts";
import { startWorld, type World } from "../../support/world.ts";

let world: World;
beforeEach(async () => {
  world = await startWorld(routes);
  await givenContracting(world);
  await world.given(projectNoun, projectId, aProject("on_notice"));
});
afterEach(() => world.stop());

const prices = { "si-a": 10_000_000, "si-b": 9_000_000, "si-c": 11_000_000 } as const;
const bidders = ["si-a", "si-b", "si-c"] as const;
const institutionOf = (person: string) => person.replace("si-", "institution-");
const { signedByBodyAt: _body, signedByInstitutionAt: _institution, ...draft } = aContract();

const stored = async (id: string) => {
  const found = await world.live.records.get(procurementNoun, id);
  if (!found) throw new Error(`no procurement ${id}`);
  return found.state;
};
const projectNow = async () => (await world.live.records.get(projectNoun, projectId))?.state;

const confirmNeeds = async (): Promise<void> => {
  for (const person of bidders) {
    await givenSealedFiles(world, institutionOf(person));
    const evidenceIds = [`${institutionOf(person)}-survey`];
    const survey = { channel: "field", on: "2026-03-01", personSeen: "协会秘书长", finding: "镀锌废品多", evidenceIds };
    expect(await world.call(person, "POST", `/api/procurement/projects/${projectId}/need-confirmations`, survey)).toMatchObject({
      status: 200,
    });
  }
};

const issue = async (method: "inquiry" | "open_tender"): Promise<string> => {
  const request = { projectId, terms: someTerms(method), bidsCloseAt };
  const issued = await world.call("officer", "POST", "/api/procurement/procurements", request);
  expect(issued).toMatchObject({ status: 200, body: { step: "issued" } });
  return String(issued.body["id"]);
};

const bidAndClose = async (path: string, people: readonly (keyof typeof prices)[]): Promise<void> => {
  for (const person of people) {
    await givenSealedFiles(world, institutionOf(person), path.split("/").at(-1));
    const content = aContent(institutionOf(person), prices[person]);
    expect(await world.call(person, "PUT", `${path}/proposal`, content)).toMatchObject({ status: 200, body: { noun: "proposal" } });
  }
  world.setClock("2026-03-24T01:05:00.000Z");
  const id = path.split("/").at(-1) ?? "";
  const closed = decideCloseBids(await stored(id), aDeciding("officer", "2026-03-24T01:05:00.000Z"));
  if (!closed.ok) throw new Error(closed.refusal.code);
  await world.given(procurementNoun, id, closed.value);
};

const seatPanel = async (path: string, memberIds: readonly string[]): Promise<void> => {
  expect(await world.call("officer", "POST", `${path}/panel`, { memberIds })).toMatchObject({ status: 200, body: { step: "opened" } });
};

const signed = async (path: string): Promise<void> => {
  expect(await world.call("officer", "POST", `${path}/contract`, draft)).toMatchObject({ status: 200, body: { step: "awarded" } });
  const signature = { evidenceId: "contract-file" };
  expect(await world.call("si-b", "POST", `${path}/contract/signature`, signature)).toMatchObject({ status: 403 });
  expect(await world.call("si-a", "POST", `${path}/contract/signature`, signature)).toMatchObject({
    status: 200,
    body: { step: "contracted" },
  });
  expect(await projectNow()).toMatchObject({ status: "contracted", contract: { institutionId: "institution-a", amountFen: 10_000_000 } });
};

describe("from confirmed need to signed contract", () => {
  it("R64 R65 R66 R67 an open tender: three bids, opening, panel, candidates on notice, award, contract", async () => {
    await confirmNeeds();
    expect(await projectNow()).toMatchObject({ status: "need_confirmed" });
    const { rows } = await world.live.records.history(projectNoun.name, projectId);
    expect(rows.at(-1)?.by).toEqual({ memberId: "system", organizationId: "system" });

    const id = await issue("open_tender");
    const path = `/api/procurement/procurements/${id}`;
    const before = await world.call("officer", "GET", path);
    await bidAndClose(path, bidders);
    expect(await world.call("officer", "GET", `${path}/proposals/institution-a`)).toMatchObject({
      status: 403,
      body: { code: "proposals-sealed" },
    });
    expect(before).toMatchObject({ body: { version: 1 } });

    expect(await world.call("officer", "POST", `${path}/opening`)).toMatchObject({ status: 200, body: { step: "opened" } });
    const read = await world.call("officer", "GET", `${path}/proposals/institution-a`);
    expect(read).toMatchObject({ status: 200, body: { proposal: { status: "opened", content: { priceFen: 10_000_000 } } } });
    expect(await world.call("si-b", "GET", `${path}/proposals/institution-a`)).toMatchObject({
      status: 403,
      body: { code: "not-permitted" },
    });
    expect(await world.call("expert-2", "GET", path)).toMatchObject({ status: 404 });
    await seatPanel(path, ["expert-1", "expert-2", "expert-3", "expert-4", "expert-5"]);
    expect(await world.call("expert-2", "GET", `${path}/proposals/institution-b`)).toMatchObject({ status: 200 });

    expect(await world.call("officer", "POST", `${path}/evaluation`, anEvaluation())).toMatchObject({
      status: 200,
      body: { step: "evaluated" },
    });
    expect(await world.call("officer", "POST", `${path}/candidate-notice`)).toMatchObject({ status: 200 });
    const { candidateNotice } = await stored(id);
    const notice = await world.live.records.get(noticeNoun, candidateNotice?.noticeId ?? "");
    expect(notice?.state).toMatchObject({ subject: { kind: "award-candidate", procurementId: id }, items: [{ id: "institution-a" }, {}] });
    expect(await world.call("approver", "POST", `${path}/award`, { text: "中标" })).toMatchObject({
      body: { code: "candidate-notice-open" },
    });

    const project = await projectNow();
    if (!project || !notice) throw new Error("no project or notice");
    const both = { procurement: await stored(id), project };
    const cleared = decideCandidateNotice(both, { noticeId: notice.id, status: "cleared" }, aDeciding("officer"));
    if (!cleared.ok) throw new Error(cleared.refusal.code);
    await world.given(procurementNoun, id, cleared.value.procurement);
    expect(await world.call("officer", "POST", `${path}/award`, { text: "中标" })).toMatchObject({ status: 403 });
    expect(await world.call("approver", "POST", `${path}/award`, { text: "中标" })).toMatchObject({
      status: 200,
      body: { step: "awarded" },
    });
    const announcement = await world.live.records.get(announcementNoun, (await stored(id)).award?.announcementId ?? "");
    expect(announcement?.state).toMatchObject({ kind: "award", subjectId: id });

    await signed(path);
    const all = await world.call("officer", "GET", `/api/procurement/projects/${projectId}/need-confirmations`);
    expect(all.body["rows"]).toHaveLength(3);
  });

  it("R66 an inquiry: the lowest fitting price, awarded without a notice", async () => {
    await confirmNeeds();
    const path = `/api/procurement/procurements/${await issue("inquiry")}`;
    await bidAndClose(path, bidders);
    await world.call("officer", "POST", `${path}/opening`);
    await seatPanel(path, ["expert-1", "expert-2", "officer-2"]);
    expect(await world.call("officer", "POST", `${path}/evaluation`, anEvaluation())).toMatchObject({
      body: { code: "lowest-price-first" },
    });
    const [a, b, c] = anEvaluation().assessments;
    const assessments = [a, { ...b, meetsRequirements: false }, c];
    const evaluation = anEvaluation({ assessments, ranking: ["institution-a"] });
    expect(await world.call("officer", "POST", `${path}/evaluation`, evaluation)).toMatchObject({ status: 200 });
    expect(await world.call("approver", "POST", `${path}/award`, { text: "成交" })).toMatchObject({
      status: 200,
      body: { step: "awarded" },
    });
    await signed(path);
  });

  it("R66 two bids fail unopened; the project can be tendered again", async () => {
    await confirmNeeds();
    const path = `/api/procurement/procurements/${await issue("open_tender")}`;
    await bidAndClose(path, ["si-a", "si-b"]);
    expect(await world.call("officer", "POST", `${path}/opening`)).toMatchObject({ status: 200, body: { step: "failed" } });
    expect(await world.call("officer", "GET", `${path}/proposals/institution-a`)).toMatchObject({ body: { code: "proposals-sealed" } });
    expect(await projectNow()).toMatchObject({ status: "need_confirmed" });
    const again = { projectId, terms: someTerms(), bidsCloseAt: "2026-05-20T01:00:00.000Z" };
    expect(await world.call("officer", "POST", "/api/procurement/procurements", again)).toMatchObject({ status: 200 });
    const list = await world.call("si-c", "GET", `/api/procurement/projects/${projectId}/procurements`);
    expect(list.body["rows"]).toMatchObject([{ step: "issued" }, { step: "failed" }]);
  });

  it("R66 a procurement is called off with its reason", async () => {
    await confirmNeeds();
    const path = `/api/procurement/procurements/${await issue("open_tender")}`;
    expect(await world.call("officer", "POST", `${path}/cancellation`, {})).toMatchObject({ status: 422 });
    const cancelled = await world.call("officer", "POST", `${path}/cancellation`, { reason: "需求变化" });
    expect(cancelled).toMatchObject({ status: 200, body: { step: "cancelled" } });
    expect(await projectNow()).toMatchObject({ status: "need_confirmed" });
  });
});
