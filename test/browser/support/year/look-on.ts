import { expect } from "vitest";
import { lookAtSigns } from "../../../../domain/supervision/contract.ts";
import { words as announcements } from "../../../../web/features/public/announcement/words.ts";
import { words as parts } from "../../../../web/features/public/parts/words.ts";
import { words as signs } from "../../../../web/features/supervision/sign-words.ts";
import type { Language } from "../../../../web/language/words.ts";
import { words as history } from "../../../../web/ui/history/words.ts";
import { screenshot } from "../pictures.ts";
import { supervisor } from "./roles.ts";
import type { TheYear } from "./the-year.ts";

/** What a supervisor does with the year: works out a record's whole history again, and looks for signs, saying why. */
export const supervise = async ({ desks }: TheYear, language: Language, projectId: string): Promise<void> => {
  const h = history[language];
  const s = signs[language];
  const audit = await desks.at(supervisor, `/work/audit?noun=project&id=${projectId}`);
  await audit.getByRole("button", { name: h.verify }).click();
  await audit.getByText(h.intact(1).split("1")[0] ?? "").waitFor();
  await screenshot(audit, "year-audit", { language });
  const page = await desks.at(supervisor, "/work/signs");
  await page.getByLabel(s.reason, { exact: true }).fill("年度例行核查");
  const looked = page.waitForResponse(
    (response) => response.request().method() === lookAtSigns.method && response.url().endsWith(lookAtSigns.path),
  );
  await page.getByRole("button", { name: s.look }).click();
  expect((await looked).ok()).toBe(true);
  await page.getByRole("heading", { name: s.panels }).waitFor();
  await screenshot(page, "year-signs", { language });
};

/** What anyone finds afterwards without signing in: the results, and an announcement that agrees with its fingerprint. */
export const readAsVisitor = async ({ desks, stage }: TheYear, language: Language): Promise<void> => {
  const p = parts[language];
  const results = await desks.visit("/results");
  await expect.poll(() => results.locator("table.stacked tbody tr").count()).toBe(stage.size.units);
  await screenshot(results, "year-results", { language });
  const page = await desks.visit("/announcements");
  await page.locator(".entries a").first().click();
  await page.getByRole("heading", { name: announcements[language].checkTitle }).waitFor();
  await page.getByRole("button", { name: p.recompute }).click();
  await page.locator(".mark.good", { hasText: p.matches }).waitFor();
  await screenshot(page, "year-announcement", { language });
};
