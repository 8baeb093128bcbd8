import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { addHours } from "../../domain/kernel/instant.ts";
import { demoCastFor } from "../../local/rehearsal/demo-cast.ts";
import { words as member } from "../../web/features/member/words.ts";
import { words } from "../../web/features/notification/words.ts";
import { codeWord } from "../../web/language/code-word.ts";
import { expectAccessible } from "./support/accessible.ts";
import { editionAt } from "./support/edition-at.ts";
import { crowd } from "./support/size.ts";
import { it } from "./support/told.ts";
import { watchOf } from "./support/watch.ts";

const { zh, en } = words;
const { officer, administrator } = demoCastFor(crowd);
const address = "li.gong@example.com";
const hint = "l***@example.com";
const soonHours = 2 / 60;

const codesIn = (mails: readonly string[]): readonly string[] => mails.flatMap((mail) => /^\d{6}$/m.exec(mail)?.[0] ?? []);
const stateOf = (status: string): string => codeWord("zh", { property: "status", value: status });
const focusedLabel = (page: Page): Promise<unknown> => page.evaluate("document.activeElement?.labels?.[0]?.textContent ?? ''");

describe("an officer asks to be told by mail", () => {
  const { signIn, mails, moveTo, now } = editionAt("year-begun");
  let page: Page;
  let code = "";

  it("finds the settings from the account, and is told of an unusable address at its field", async () => {
    page = await signIn(officer, { at: "/work/account" });
    await page.getByRole("main").getByRole("link", { name: member.zh.toNotifications }).click();
    await page.getByRole("heading", { level: 1, name: zh.title }).waitFor();
    await page.getByText(zh.noChannel).waitFor();
    watchOf(page.context()).allow(/answer: 422 POST .*\/notification\/own-channels$/, "it is no address");
    await page.getByLabel(zh["address.mail"]).fill("李工");
    await page.keyboard.press("Enter");
    await page.locator(".notification-add .error", { hasText: "地址格式不正确" }).waitFor();
    await expect.poll(() => focusedLabel(page)).toBe(zh["address.mail"]);
    await expectAccessible(page);
  });

  it("gives an address, and gets a code there", async () => {
    await page.getByLabel(zh["address.mail"]).fill(address);
    await page.keyboard.press("Enter");
    await page
      .getByRole("status")
      .filter({ hasText: zh.codeSent(address) })
      .waitFor();
    await page.getByRole("listitem").filter({ hasText: hint }).getByText(stateOf("unconfirmed")).waitFor();
    await moveTo(addHours(await now(), soonHours));
    const [only, ...others] = codesIn(await mails());
    expect(others).toEqual([]);
    code = only ?? "";
    expect(code).toMatch(/^\d{6}$/);
  });

  it("is told of a wrong code at its field, and confirms with the right one by keyboard alone", async () => {
    watchOf(page.context()).allow(/answer: 422 POST .*\/confirm$/, "the code is wrong");
    await page.getByLabel(zh.code).fill("12345");
    await page.keyboard.press("Enter");
    await page.getByText(zh.sixDigits).waitFor();
    await page.getByLabel(zh.code).fill(code === "000000" ? "111111" : "000000");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").filter({ hasText: "验证码不正确" }).waitFor();
    await expect.poll(() => focusedLabel(page)).toBe(zh.code);
    await expectAccessible(page);
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type(`${code.slice(0, 3)} ${code.slice(3)}`);
    await page.keyboard.press("Enter");
    await page.getByRole("status").filter({ hasText: "今后会收到通知" }).waitFor();
    await page.getByRole("listitem").filter({ hasText: hint }).getByText(stateOf("confirmed")).waitFor();
    expect(await page.getByLabel(zh.code).count()).toBe(0);
  });

  it("chooses when to be told", async () => {
    const part = page.locator(".notification-choices");
    await part.getByLabel(codeWord("zh", { property: "pace", value: "at-once" })).check();
    for (const days of [2, 3, 10]) await part.getByLabel(zh.days(days), { exact: true }).check();
    await part.getByLabel(zh.days(15), { exact: true }).check();
    await part.getByText(zh.tooManyDays).waitFor();
    await part.getByLabel(zh.days(15), { exact: true }).uncheck();
    await part.getByRole("button", { name: zh.save }).click();
    await part.getByText(zh.saved).waitFor();
    await page.reload();
    expect(await part.getByLabel(zh.days(10), { exact: true }).isChecked()).toBe(true);
    expect(await part.getByLabel(codeWord("zh", { property: "pace", value: "at-once" })).isChecked()).toBe(true);
  });

  it("reads what was sent as it went out, without the code", async () => {
    await page.getByRole("button", { name: /^查看原文：/ }).click();
    const drawer = page.getByRole("dialog");
    await drawer.locator(".notification-text").waitFor();
    expect(await drawer.textContent()).not.toContain(code);
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await drawer.waitFor({ state: "hidden" });
  });

  it("reads the same in English on a phone, and removes the address", async () => {
    const english = await signIn(officer, { language: "en", on: "phone", at: "/work/notifications" });
    const row = english.getByRole("listitem").filter({ hasText: hint });
    await row.waitFor();
    expect(await english.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")).toBe(true);
    await expectAccessible(english);
    await row.getByRole("button", { name: `${en.remove} Mail ${hint}` }).click();
    await row.getByRole("button", { name: en.removeYes }).click();
    await english.getByText(en.noChannel).waitFor();
  });

  it("is no secret to who sees to the sending, but what it said and where it went is", async () => {
    const log = await signIn(administrator, { at: "/work/messages" });
    await log.getByRole("cell", { name: hint }).waitFor();
    expect(await log.getByRole("main").textContent()).not.toMatch(new RegExp(`li\\.gong|${code}`));
    await log.getByLabel(zh.status, { exact: true }).selectOption("failed");
    await log.getByText(zh.logNothing).waitFor();
    await log.getByLabel(zh.which).selectOption("waiting");
    await log.getByText(zh.logNothing).waitFor();
    await expectAccessible(log);
  });

  it("has no form elsewhere that would keep its key or code as a draft", async () => {
    await page.goto(new URL("/work/act", page.url()).href);
    await page.getByRole("link", { name: "删除通知渠道" }).waitFor();
    expect(await page.getByRole("link", { name: "添加通知渠道" }).count()).toBe(0);
  });
});
