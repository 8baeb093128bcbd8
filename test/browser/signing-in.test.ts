import { describe, expect } from "vitest";
import { words as frame } from "../../web/app/words.ts";
import { words as session } from "../../web/session/words.ts";
import { expectAccessible } from "./support/accessible.ts";
import { editionAt } from "./support/edition-at.ts";
import { screenshot } from "./support/pictures.ts";
import { it } from "./support/told.ts";

describe("signing in and out", () => {
  const { signIn, visit, origin } = editionAt("year-begun");

  it("goes by the issuer's page and back to where one wanted to be", async () => {
    const page = await visit("/");
    await page.getByRole("link", { name: frame.zh.signIn, exact: true }).click();
    await page.waitForURL("**/oidc/interaction/**");
    await expectAccessible(page);
    await page.locator("button[name=sub][value=supervisor]").click();
    await page.waitForURL(`${origin()}/work`);
    await page.getByText(frame.zh.signedInAs("纪监督")).waitFor();
    await page.getByRole("button", { name: session.zh.signOut }).click();
    await page.waitForURL((url) => url.pathname === "/" || url.pathname.startsWith("/oidc/"));
    await page.close();
  });

  it("shows an officer the inbox, in Chinese and in English, and signs out", async () => {
    const page = await signIn("officer");
    await page.getByRole("heading", { level: 1 }).waitFor();
    await expectAccessible(page);
    await screenshot(page, "inbox-of-an-officer", { language: "zh" });
    await page.getByRole("button", { name: frame.zh.otherLanguage }).click();
    await page.getByText(frame.en.signedInAs("林经办")).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await screenshot(page, "inbox-of-an-officer", { language: "en" });
    await page.reload();
    await page.getByText(frame.en.signedInAs("林经办")).waitFor();
    await page.getByRole("button", { name: session.en.signOut }).click();
    await page.waitForURL((url) => url.pathname === "/" || url.pathname.startsWith("/oidc/"));
    await page.close();
  });

  it("keeps one person's browser from another's", async () => {
    const officer = await signIn("officer-2");
    const approver = await signIn("approver", { language: "en", on: "phone" });
    await officer.getByText(frame.zh.signedInAs("周经办")).waitFor();
    await approver.getByText(frame.en.signedInAs("郑审定")).waitFor();
    await officer.close();
    await approver.close();
  });
});
