import { describe, expect } from "vitest";
import { joinCultivation, listCultivations, planCultivation, recordActivity } from "../../domain/cultivation/contract.ts";
import { readSelf } from "../../domain/member/contract.ts";
import { recordNqiDiagnosis, requestNqi } from "../../domain/nqi/contract.ts";
import { NqiElement } from "../../domain/nqi/nqi-diagnosis.ts";
import { words } from "../../web/features/cultivation/words.ts";
import { importKinds } from "../../web/features/documents/import/import-kind.ts";
import { columnWord } from "../../web/features/documents/import/parse-sheet.ts";
import { words as imported } from "../../web/features/documents/import/words.ts";
import { words as nqi } from "../../web/features/nqi/words.ts";
import { words as signs } from "../../web/features/supervision/sign-words.ts";
import { xlsxOf } from "../../web/ui/rows-table/xlsx.ts";
import { expectAccessible } from "./support/accessible.ts";
import { editionAt } from "./support/edition-at.ts";
import { choose, fillFields } from "./support/fields.ts";
import { perform } from "./support/perform.ts";
import { screenshot } from "./support/pictures.ts";
import { it } from "./support/told.ts";

describe("cultivation and help with quality infrastructure", () => {
  const { signIn, client } = editionAt("year-begun");

  it("an association plans, a unit joins, and what was done is on record for both", async () => {
    const association = await signIn("association", { at: "/work/cultivations" });
    await perform(association, planCultivation.title.zh, {
      fill: async (form) => {
        await fillFields(form, { title: "丝网产业质量提升培育", plan: "集中培训两次，现场辅导一次。" });
        await choose(form, "partners", "河北省质量促进联合会");
      },
    });
    await association.waitForURL(/\/work\/cultivations\/.+/);
    await association.getByText(words.zh.noneJoined).waitFor({ state: "attached" });
    const unit = await signIn("unit-1", { at: "/work/cultivations" });
    await unit.getByRole("link", { name: "丝网产业质量提升培育" }).click();
    await perform(unit, joinCultivation.title.zh);
    await unit.getByText(words.zh.youJoined, { exact: true }).waitFor();
    await association.reload();
    await perform(association, recordActivity.title.zh, {
      fill: async (form) => {
        await form.getByRole("group", { name: words.zh.chooseUnits }).getByRole("checkbox").check();
        await choose(form, "kind", "培训");
        await fillFields(form, { summary: "过程控制培训" });
      },
    });
    await association.getByRole("cell", { name: "过程控制培训" }).waitFor();
    await expectAccessible(association);
    await screenshot(association, "partner-cultivation", { language: "zh" });
    await unit.reload();
    await unit.getByRole("cell", { name: "过程控制培训" }).waitFor();
    expect(await unit.getByRole("columnheader", { name: words.zh.advisers }).count()).toBe(0);
    const { call } = await client("unit-1");
    expect((await call(listCultivations, {}, {})).rows).toMatchObject([{ joined: true }]);
  });

  it("a unit asks, the body finds the levels of every element, and the unit sees them", async () => {
    const unit = await signIn("unit-1", { at: "/work/nqi" });
    await perform(unit, requestNqi.title.zh, { fill: async (form) => fillFields(form, { wish: "希望建立计量管理体系" }) });
    await unit.waitForURL(/\/work\/nqi\/.+/);
    const id = new URL(unit.url()).pathname.split("/").at(-1) ?? "";
    const officer = await signIn("officer", { at: "/work" });
    await officer.locator(`a[href="/work/nqi/${id}"]`).first().click();
    await perform(officer, recordNqiDiagnosis.title.zh, {
      fill: async (form) => {
        // The elements of this year's rules stand there already.
        for (const place of NqiElement.options.keys())
          await fillFields(form, {
            [`findings.${place}.level`]: String(place + 1),
            [`findings.${place}.finding`]: "已有基础",
            [`findings.${place}.nextStep`]: "补齐短板",
          });
        await choose(form, "advisers", "周经办");
      },
    });
    await unit.reload();
    await unit.getByRole("cell", { name: nqi.zh.levelOf(5) }).waitFor();
    await unit.getByRole("heading", { name: nqi.zh.trend }).waitFor();
    await unit.getByText("周经办", { exact: true }).waitFor();
    expect(await unit.locator("svg.lines polyline").count()).toBe(NqiElement.options.length);
    await expectAccessible(unit);
    await screenshot(unit, "unit-nqi", { language: "zh" });
    const english = await signIn("unit-1", { language: "en", at: "/work/nqi", on: "phone" });
    await english.getByRole("heading", { name: nqi.en.trend }).waitFor();
    await expectAccessible(english);
  });
});

describe("signs to look at", () => {
  const { signIn } = editionAt("panels-concluded");

  it("are shown to the supervisor once a reason is on record, with what was compared", async () => {
    const page = await signIn("supervisor", { at: "/work/signs" });
    await page.getByRole("button", { name: signs.zh.look }).click();
    await page.getByText(signs.zh.tooShort).waitFor();
    await page.getByLabel(signs.zh.reason).fill("年度例行核对");
    await page.getByRole("button", { name: signs.zh.look }).click();
    await page.getByText(/^共核对 \d+ 个评审组/).waitFor();
    await page.getByText(/^共核对 \d+ 项已开标的采购/).waitFor();
    await page.getByRole("cell", { name: "年度例行核对" }).waitFor();
    await expectAccessible(page);
    await screenshot(page, "supervisor-signs", { language: "zh" });
  });
});

describe("relations of experts by a sheet", () => {
  const { signIn, client } = editionAt("year-begun");
  const columns = importKinds.relations.columns.map(({ key }) => columnWord({ kind: importKinds.relations, language: "zh" }, key));
  const sheet = (...rows: readonly (readonly string[])[]) => ({
    name: "利害关系.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: Buffer.from(xlsxOf({ name: "表", header: columns, rows })),
  });

  it("names every wrong cell and records nothing, then all lines of the corrected file together", async () => {
    const page = await signIn("officer", { at: "/work/experts" });
    const chooser = page.getByLabel(imported.zh.choose);
    const good = ["文若溪", "安平县演示丝网制造有限公司（演示）", "咨询服务", "2025年12月31日", "本人书面说明"] as const;
    await chooser.setInputFiles(sheet(good, ["查无此人", "unit-2", "咨询服务", "", "举报"]));
    await page.getByText(imported.zh.unknownPerson).waitFor();
    await expectAccessible(page);
    await chooser.setInputFiles(sheet(good, ["expert-2", "unit-2", "亲属关系", "", "举报核实"]));
    const send = page.getByRole("button", { name: imported.zh.send(2) });
    await send.waitFor();
    expect(await send.isDisabled()).toBe(true);
    await page.getByLabel(imported.zh.reason).fill("年度核对");
    await screenshot(page, "body-relations-import", { language: "zh" });
    await send.click();
    await page.getByText(imported.zh.done(2, 0)).waitFor();
    const { call } = await client("expert-1");
    expect((await call(readSelf, {}, {})).relations).toEqual([
      { organizationId: "unit-1", kind: "advice", until: "2025-12-31", source: "本人书面说明" },
    ]);
  });
});
