import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { isParty } from "../../domain/member/actor.ts";
import { readSelf } from "../../domain/member/contract.ts";
import { workScreens } from "../../web/app/work-screens.ts";
import { words as history } from "../../web/ui/history/words.ts";
import { expectAccessible } from "./support/accessible.ts";
import { editionAt } from "./support/edition-at.ts";
import { screenshot } from "./support/pictures.ts";
import { openSettled } from "./support/settled.ts";
import { it } from "./support/told.ts";
import { watchOf } from "./support/watch.ts";

/** What a supervisor could do on a screen: buttons that act on a record, and forms that stand open. */
const actsOn = (page: Page): Promise<number> => page.locator(".act-actions > li > button:enabled, form.act-form").count();

describe("a supervisor reads everything and does nothing", () => {
  const { signIn, client, facts, origin } = editionAt("results-on-notice");
  let page: Page;

  it("finds no act on any screen of the body", async () => {
    const self = await (await client("supervisor")).call(readSelf, {}, {});
    const seen = workScreens.filter(({ menu, who }) => menu !== undefined && menu !== "mine" && isParty(self, who)).map(({ path }) => path);
    expect(seen.length).toBeGreaterThan(10);
    page = await signIn("supervisor");
    watchOf(page.context()).allow(/answer: 404 GET .*\/promotions\//, "nothing is promoted yet");
    const records = [
      `/work/all-projects/${facts("推荐项目/0")["projectId"]}`,
      `/work/acceptances/${facts("受理验收申请/0")["acceptanceId"]}`,
      `/work/decisions/${facts("集体研究项目名单")["decisionId"]}`,
      `/work/objections/${facts("提出异议")["objectionId"]}`,
    ];
    const found: string[] = [];
    for (const path of [...seen, ...records]) {
      await openSettled(page, origin() + path);
      const acts = await actsOn(page);
      if (acts > 0) found.push(`${path}: ${acts}`);
    }
    expect(found).toEqual([]);
  });

  it("verifies the history of a record in the browser", async () => {
    await openSettled(page, `${origin()}/work/all-projects/${facts("推荐项目/0")["projectId"]}`);
    await page.getByRole("button", { name: history.zh.verify }).click();
    await page.getByText(history.zh.matches).waitFor();
    await expectAccessible(page);
    await page.getByText(history.zh.matches).scrollIntoViewIfNeeded();
    await screenshot(page, "supervisor-verified", { language: "zh" });
    const english = await signIn("supervisor", { language: "en", at: `/work/audit?noun=project&id=${facts("推荐项目/0")["projectId"]}` });
    await english.getByRole("button", { name: history.en.verify }).click();
    await english
      .getByText(/^Verified: all/)
      .or(english.getByText("Verified: all"))
      .first()
      .waitFor();
    await screenshot(english, "supervisor-audit", { language: "en" });
  });
});
