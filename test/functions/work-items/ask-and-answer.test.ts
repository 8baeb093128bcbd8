import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { cycleNoun } from "../../../domain/cycle/cycle.ts";
import type { Live } from "../../../functions/shell/live.ts";
import { createHandler as createAsk } from "../../../functions/work-items/ask.task.ts";
import { routes } from "../../../functions/work-items/http.ts";
import { createHandler as createResend } from "../../../functions/work-items/resend-answers.schedule.ts";
import { createHandler as createResume } from "../../../functions/work-items/resume-workflow.event.ts";
import { createHandler as createWhere } from "../../../functions/work-items/where-it-stands.task.ts";
import { aContext } from "../../support/events.ts";
import { fakeWorkflows } from "../../support/fake-workflows.ts";
import { aCycle, givenCycle } from "../../support/given-cycle.ts";
import { givenPeople } from "../../support/people.ts";
import { scheduled, streamOf } from "../../support/stream-of.ts";
import { itemsOfRecord, tableItems } from "../../support/table-items.ts";
import { startWorld, type World } from "../../support/world.ts";

let world: World;
let fake: ReturnType<typeof fakeWorkflows>;
let live: Live;
beforeEach(async () => {
  await world?.stop();
  world = await startWorld(routes);
  fake = fakeWorkflows();
  live = { ...world.live, workflows: fake.workflows };
  await givenPeople(world);
  await givenCycle(world);
});
afterAll(() => world.stop());

const cycle = { noun: "cycle", id: "main-2026" };
const token = "token-of-the-workflow-1";
const ask = (taskToken = token, step = "publish-call", reach = live) =>
  createAsk(() => reach)({ ...cycle, step, taskToken }, aContext("ask"));
const resume = () => createResume(() => live)(streamOf(...world.committed.filter(({ sk }) => sk.startsWith("WORK#"))), aContext("resume"));
const resend = () => createResend(() => live)(scheduled, aContext("resend"));
const leaveStep = () => world.given(cycleNoun, "main-2026", aCycle({ status: "shortlisting" }));
const actions = async () => (await world.call("officer", "GET", "/api/work-items/inbox")).body["rows"];

describe("ask", () => {
  it("opens the work items of the step, which rest until it is left; then the workflow goes on", async () => {
    expect(await ask()).toEqual({ opened: "open" });
    expect(await actions()).toEqual([expect.objectContaining({ ...cycle, step: "publish-call", action: "publish-call", clause: "7.1.1" })]);
    expect(fake.answered).toEqual([]);

    await leaveStep();
    expect(await actions()).toEqual([]);
    await resume();
    expect(fake.answered).toEqual([token]);
    expect(await createWhere(() => live)(cycle, aContext("where"))).toEqual({ step: "decide-shortlist" });
  });

  it("after the step was left answers at once", async () => {
    await leaveStep();
    expect(await ask()).toEqual({ opened: "closed" });
    expect(fake.answered).toEqual([token]);
    expect(await actions()).toEqual([]);
  });

  it("answers at once as well when the step is left between its reading and its writing", async () => {
    const before = await live.records.get(cycleNoun, "main-2026");
    await leaveStep();
    const seenEarlier: Live["records"]["get"] = async (noun, id) =>
      before && noun.name === "cycle" ? { ...before, state: noun.schema.parse(before.state) } : live.records.get(noun, id);
    expect(await ask(token, "publish-call", { ...live, records: { ...live.records, get: seenEarlier } })).toEqual({ opened: "closed" });
    expect(fake.answered).toEqual([token]);
    expect(await actions()).toEqual([]);
  });

  it("asked again with a new token, lets go of the old one at once, so that nobody waits for what will not come", async () => {
    await ask("token-old");
    await ask("token-new");
    expect(fake.answered).toEqual(["token-old"]);
    await leaveStep();
    await resume();
    expect(fake.answered).toEqual(["token-old", "token-new"]);
  });

  it("tells an execution that a later attempt has taken its place", async () => {
    for (let attempt = 0; attempt < 2; attempt += 1)
      expect(await live.workflowStore.claim({ ...cycle, workflow: "annual-cycle", attempt })).toBe(true);
    const where = (attempt: number) => createWhere(() => live)({ ...cycle, attempt }, aContext("where"));
    expect(await where(1)).toEqual({ step: "superseded" });
    expect(await where(2)).toEqual({ step: "publish-call" });
  });

  it("throws by name for a record that is not there, and as a bug for one that no workflow drives", async () => {
    const missing = createAsk(() => live)({ noun: "cycle", id: "none", step: "x", taskToken: "t" }, aContext("ask"));
    await expect(missing).rejects.toMatchObject({ name: "unknown-record" });
    const undriven = createAsk(() => live)({ noun: "member", id: "officer", step: "x", taskToken: "t" }, aContext("ask"));
    await expect(undriven).rejects.toThrow("no workflow drives a member");
    await expect(createWhere(() => live)({ noun: "cycle", id: "none" }, aContext("where"))).rejects.toMatchObject({
      name: "unknown-record",
    });
  });
});

describe("an answer", () => {
  it("lost between commit and sending is sent by resend-answers, once", async () => {
    await ask();
    await leaveStep();
    expect(fake.answered).toEqual([]);
    expect(await resend()).toEqual({ done: 1 });
    expect(fake.answered).toEqual([token]);
    expect(await resend()).toEqual({ done: 0 });
  });

  it("is sent once when the stream tells of it twice and the resend comes too", async () => {
    await ask();
    await leaveStep();
    await resume();
    await resume();
    await resend();
    expect(fake.answered).toEqual([token]);
    expect((await itemsOfRecord("cycle", "main-2026"))["WORK#0000000001#0"]).not.toHaveProperty("sealedToken");
  });

  it("stays to be sent when sending fails", async () => {
    await ask();
    await leaveStep();
    const away: Live = {
      ...live,
      workflows: {
        ...live.workflows,
        answer: async () => {
          throw new Error("away");
        },
      },
    };
    expect(await createResend(() => away)(scheduled, aContext("resend"))).toEqual({ done: 0 });
    expect(await resend()).toEqual({ done: 1 });
    expect(fake.answered).toEqual([token]);
  });

  it("of a step left before anyone asked is nobody's: the later ask finds the item closed", async () => {
    await leaveStep();
    expect(await resend()).toEqual({ done: 0 });
    expect(await live.work.unsent(10)).toEqual([]);
    expect(await ask()).toEqual({ opened: "closed" });
    expect(fake.answered).toEqual([token]);
  });
});

describe("a task token", () => {
  it("lies in the table only sealed, is in no answer, and is gone once sent", async () => {
    await ask();
    const lying = JSON.stringify(await tableItems());
    expect(lying).toContain("sealedToken");
    expect(lying).not.toContain(token);
    expect(lying).not.toContain(Buffer.from(token).toString("base64url"));
    for (const path of ["/api/work-items/inbox", "/api/work-items/history/cycle/main-2026"])
      expect(JSON.stringify(await world.call("officer", "GET", path))).not.toMatch(/token/i);
    await leaveStep();
    await resume();
    expect(JSON.stringify(await tableItems())).not.toContain("sealedToken");
  });
});
