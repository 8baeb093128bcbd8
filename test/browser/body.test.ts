import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { leaderOf } from "../../domain/acceptance/acceptance-panel.ts";
import { finishReview } from "../../domain/acceptance/contract.ts";
import { getAcceptance } from "../../domain/acceptance/read-contract.ts";
import { approveGrade, concludePanel } from "../../domain/acceptance/result-contract.ts";
import { recordSurvey } from "../../domain/call/contract.ts";
import { castBallot, concludeDecision } from "../../domain/decision/contract.ts";
import { Id } from "../../domain/kernel/id.ts";
import { acceptObjection, investigateObjection, replyObjection } from "../../domain/objection/contract.ts";
import { demoCastFor } from "../../local/rehearsal/demo-cast.ts";
import { words as acceptance } from "../../web/features/acceptance/words.ts";
import { words as calls } from "../../web/features/call/words.ts";
import { words as decision } from "../../web/features/decision/words.ts";
import { codeWord } from "../../web/language/code-word.ts";
import { words as act } from "../../web/ui/act-form/words.ts";
import { expectAccessible } from "./support/accessible.ts";
import { editionAt } from "./support/edition-at.ts";
import { fillFields } from "./support/fields.ts";
import { perform } from "./support/perform.ts";
import { screenshot } from "./support/pictures.ts";
import { crowd } from "./support/size.ts";
import { it } from "./support/told.ts";

const cycleId = Id.parse("main-2026");
const { officer, approver, committee } = demoCastFor(crowd);
const at = (page: Page, path: string) => page.goto(new URL(path, page.url()).href);

describe("the body publishes the call of the year", () => {
  const { signIn, client } = editionAt("year-begun");

  it("writes it beside its preview and sends it out", async () => {
    const survey = { leadingIndustry: "丝网", keyIndustryChain: "金属制品", respondents: 42, findings: "镀层质量不稳定。" };
    await (await client(officer)).call(recordSurvey, {}, { cycleId, jurisdiction: "131125", ...survey, evidenceIds: [] });
    const page = await signIn(officer, { at: "/work/calls" });
    const form = page.locator("form.act-form");
    await fillFields(form, {
      "text.title": "2026 年度质量提升项目通知",
      "text.keyTasks": "县域优势产业质量提升",
      "text.requirements": "由县级部门或协会推荐",
      "text.contact": "0311-00000000",
    });
    await page.getByRole("region", { name: calls.zh.preview }).getByText("县域优势产业质量提升").waitFor();
    await expectAccessible(page);
    await screenshot(page, "body-call", { language: "zh" });
    await form.getByRole("button", { name: calls.zh.review, exact: true }).click();
    await form.getByRole("button", { name: act.zh.confirm, exact: true }).click();
    await page.getByRole("link", { name: calls.zh.toPublic }).waitFor();
  });
});

describe("the committee decides on the list of projects", () => {
  const { signIn, client } = editionAt("call-closed");
  let path = "";

  it("is convened by the officer", async () => {
    const page = await signIn(officer, { at: `/work/decisions?cycleId=${cycleId}` });
    await perform(page, decision.zh.shortlist, {
      fill: async (drawer) => {
        for (const all of [2, committee.length]) await drawer.getByRole("button", { name: decision.zh.chooseAll(all) }).click();
      },
    });
    await page.waitForURL(/\/work\/decisions\/.+/);
    path = new URL(page.url()).pathname;
  });

  it("votes each for themselves, unseen until the minutes", async () => {
    const [first = "", ...others] = committee;
    const page = await signIn(first, { at: path });
    const inFavour = page.getByRole("radio", { name: codeWord("zh", { property: "vote", value: "for" }) });
    await inFavour.waitFor();
    await expectAccessible(page);
    await screenshot(page, "body-ballot", { language: "zh" });
    await inFavour.check();
    const form = page.locator("form.act-form");
    await form.getByRole("button", { name: act.zh.send, exact: true }).click();
    await form.getByRole("button", { name: act.zh.confirm, exact: true }).click();
    await page.getByText(decision.zh.youVoted).waitFor();
    const id = path.split("/").at(-1) ?? "";
    for (const other of others) await (await client(other)).call(castBallot, { id }, { vote: "for" });
  });

  it("is concluded with minutes that name every vote", async () => {
    const page = await signIn(officer, { at: path });
    await page.getByText(decision.zh.secret).waitFor();
    await perform(page, concludeDecision.title.zh, {
      fill: async (drawer) => fillFields(drawer, { text: "到会人数符合要求，表决通过项目名单。" }),
    });
    await page
      .getByText(decision.zh.tally(committee.length, 0, 0))
      .first()
      .waitFor();
    await expectAccessible(page);
    await screenshot(page, "body-minutes", { language: "zh" });
  });
});

describe("the body answers an objection", () => {
  const { signIn, facts } = editionAt("objection-open");

  it("accepts it, looks into it and replies", async () => {
    const page = await signIn(officer, { at: `/work/objections/${facts("提出异议")["objectionId"]}` });
    await perform(page, acceptObjection.title.zh);
    await perform(page, investigateObjection.title.zh);
    await perform(page, replyObjection.title.zh, {
      fill: async (drawer) => {
        await drawer.getByRole("radio", { name: codeWord("zh", { property: "outcome", value: "dismissed" }) }).check();
        await fillFields(drawer, { reply: "经核实，项目内容不同，不属于重复立项。" });
      },
    });
    await page.getByText("经核实，项目内容不同，不属于重复立项。").waitFor();
    await expectAccessible(page);
    await screenshot(page, "body-objection", { language: "zh" });
    const english = await signIn(officer, { language: "en", at: "/work/notices" });
    await english.getByRole("heading", { level: 1 }).waitFor();
    await screenshot(english, "body-notices", { language: "en" });
  });
});

describe("the body reviews the materials of an acceptance", () => {
  const { signIn, facts } = editionAt("materials-in");

  it("judges each beside its files, and asks for more where something is wanting", async () => {
    const page = await signIn(officer, { at: `/work/acceptances/${facts("受理验收申请/0")["acceptanceId"]}` });
    const findings = page.locator("fieldset.finding");
    await findings.first().waitFor();
    const all = await findings.count();
    for (let nth = 1; nth < all; nth += 1) await findings.nth(nth).getByLabel(acceptance.zh.accepted).check();
    await findings.first().getByLabel(acceptance.zh.needsSupplement).check();
    await findings.first().getByLabel(acceptance.zh.reason).fill("缺少测算依据。");
    await expectAccessible(page);
    await screenshot(page, "body-materials", { language: "zh" });
    await page.getByRole("button", { name: acceptance.zh.save(all) }).click();
    await page.getByText(acceptance.zh.reviewed(all, all)).waitFor();
    await perform(page, finishReview.title.zh);
    await page.getByText(acceptance.zh.supplementDue).waitFor();
  });
});

describe("the body approves a grade", () => {
  const { signIn, facts, client } = editionAt("acceptance-scored");

  it("after the panel's leader has concluded, by someone else than who ran it", async () => {
    const id = facts("受理验收申请/0")["acceptanceId"] ?? "";
    const seen = await (await client(officer)).call(getAcceptance, { id }, {});
    if (seen.sight !== "whole") throw new Error("the body sees the whole acceptance");
    await (await client(leaderOf(seen.acceptance.panel)?.memberId)).call(
      concludePanel,
      { id },
      { opinion: "材料齐全，目标完成，同意通过验收。", autoFail: [] },
    );
    const page = await signIn(approver, { at: "/work" });
    await expectAccessible(page);
    await screenshot(page, "body-inbox", { language: "zh" });
    await at(page, `/work/acceptances/${id}`);
    await perform(page, approveGrade.title.zh);
    await expect
      .poll(async () => {
        const now = await (await client(officer)).call(getAcceptance, { id }, {});
        return now.sight === "whole" && now.acceptance.approval !== null;
      })
      .toBe(true);
    await screenshot(page, "body-approved", { language: "zh" });
  });
});
