import type { Page } from "playwright-core";
import { beforeAll, describe, expect } from "vitest";
import { getCalibrationCase } from "../../domain/calibration-case/contract.ts";
import { acceptAssignment, listOwnAssignments } from "../../domain/expert/assignment-contract.ts";
import { Id } from "../../domain/kernel/id.ts";
import { beginScoring, getUnitSheet } from "../../domain/technical-evaluation/sheet-contract.ts";
import { crowdOf } from "../../local/seed/crowd.ts";
import { words as calibration } from "../../web/features/expert-own/calibration/words.ts";
import { words as scoring } from "../../web/features/expert-own/scoring/words.ts";
import { words as own } from "../../web/features/expert-own/words.ts";
import { expectAccessible } from "./support/accessible.ts";
import { editionAt } from "./support/edition-at.ts";
import { offline } from "./support/network.ts";
import { perform } from "./support/perform.ts";
import { screenshot } from "./support/pictures.ts";
import { crowd } from "./support/size.ts";
import { it } from "./support/told.ts";

const candidates = Array.from({ length: crowd.candidates }, (_, index) => `crowd-candidate-${String(index + 1).padStart(3, "0")}`);
const cycleId = Id.parse("main-2026");
const [unitName = ""] = crowdOf(crowd).organizations.map(({ name }) => name);

describe("an expert marks a unit", () => {
  const { signIn, client } = editionAt("experts-score");
  let expert = "";
  let assignmentId = "";
  let page: Page;

  /** Someone who was drawn for this unit and accepted, and has not begun; who it is follows from the draw and differs with each year played. */
  beforeAll(async () => {
    for (const candidate of candidates) {
      const { rows } = await (await client(candidate)).call(listOwnAssignments, {}, {});
      const seat = rows.find(({ step, summary }) => step === "accepted" && summary["unitName"] === unitName);
      if (!seat) continue;
      expert = candidate;
      assignmentId = seat.id;
      return;
    }
  });

  it("marks the calibration case first, and then sees the reference", async () => {
    expect(assignmentId).not.toBe("");
    page = await signIn(expert, { at: "/work/assignments" });
    await page.goto(new URL(`/work/assignments/${assignmentId}`, page.url()).href);
    await page.getByRole("link", { name: own.zh.toCase }).click();
    await page.getByRole("heading", { level: 1 }).waitFor();
    const { case: known } = await (await client(expert)).call(getCalibrationCase, { id: cycleId }, {});
    for (const { point } of known.dossier) await page.locator(`[id="case-${point}"]`).fill("60");
    await expectAccessible(page);
    await page.getByRole("button", { name: calibration.zh.submit }).click();
    await page.getByText(calibration.zh.reference).first().waitFor();
    await page.getByRole("link", { name: calibration.zh.back }).click();
    await page.goto(new URL(`/work/assignments/${assignmentId}`, page.url()).href);
    await perform(page, beginScoring.title.zh);
    await page
      .getByText(/^已评 0 \//)
      .first()
      .waitFor();
  });

  it("marks every point by the keyboard alone, through a lost network", async () => {
    const { assignment } = await (await client(expert)).call(getUnitSheet, { id: Id.parse(assignmentId) }, {});
    const points = assignment.terms.points.length;
    const half = Math.floor(points / 2);
    const mark = async (done: number): Promise<void> => {
      await page.getByLabel(scoring.zh.percent).focus();
      await page.keyboard.type("70");
      await page.keyboard.press("Control+Enter");
      await page.getByText(scoring.zh.progress(done, points)).first().waitFor();
    };
    for (let done = 1; done <= half; done += 1) await mark(done);
    await page.getByText(/^已保存/).waitFor();
    await screenshot(page, "expert-scoring", { language: "zh" });
    const restore = await offline(page);
    await mark(half + 1);
    await page.getByText(scoring.zh.waiting).waitFor({ timeout: 20_000 });
    await restore();
    for (let done = half + 2; done <= points; done += 1) await mark(done);
    const saved = async () =>
      (await (await client(expert)).call(getUnitSheet, { id: Id.parse(assignmentId) }, {})).assignment.sheet.marks.length;
    await expect.poll(saved, { timeout: 30_000 }).toBe(points);
    await expectAccessible(page);
  });

  it("submits the sheet, which is locked from then on", async () => {
    await page.getByRole("button", { name: scoring.zh.submit }).click();
    await page.getByRole("button", { name: scoring.zh.yes }).click();
    await page
      .getByText(/已于 .* 提交/)
      .first()
      .waitFor();
    expect(await page.getByLabel(scoring.zh.percent).isDisabled()).toBe(true);
    await screenshot(page, "expert-submitted", { language: "zh" });
  });

  it("reads the same in English", async () => {
    const english = await signIn(expert, { language: "en", at: `/work/assignments/${assignmentId}` });
    await english.getByText(scoring.en.material).or(english.getByText(scoring.en.points)).first().waitFor();
    await english.getByLabel(scoring.en.percent).waitFor();
    await screenshot(english, "expert-scoring", { language: "en" });
  });
});

describe("an expert answers an invitation", () => {
  const { signIn, client } = editionAt("experts-invited");

  it("accepts, declaring that no conflict is known", async () => {
    for (const candidate of candidates) {
      const { rows } = await (await client(candidate)).call(listOwnAssignments, {}, {});
      const seat = rows.find(({ step }) => step === "invited");
      if (!seat) continue;
      const page = await signIn(candidate, { at: "/work" });
      await page.goto(new URL(`/work/assignments/${seat.id}`, page.url()).href);
      await perform(page, acceptAssignment.title.zh, { fill: async (drawer) => drawer.getByRole("checkbox").first().check() });
      await page.getByText(own.zh.beginLead).waitFor();
      return;
    }
    expect.unreachable("nobody was invited");
  });
});
