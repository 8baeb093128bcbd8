import { describe, expect } from "vitest";
import { confirmPlan, returnPlan, submitPlan } from "../../domain/plan/contract.ts";
import { getProject, recommendProject } from "../../domain/project/contract.ts";
import { demoCastFor } from "../../local/rehearsal/demo-cast.ts";
import { words as plan } from "../../web/features/project/plan/words.ts";
import { words } from "../../web/features/project/words.ts";
import { expectAccessible } from "./support/accessible.ts";
import { editionAt } from "./support/edition-at.ts";
import { fillFields } from "./support/fields.ts";
import { perform } from "./support/perform.ts";
import { screenshot } from "./support/pictures.ts";
import { crowd } from "./support/size.ts";
import { it } from "./support/told.ts";

const [first, second, third] = demoCastFor(crowd).authorities;

describe("a local authority recommends a project", () => {
  const { signIn } = editionAt("call-open");

  it("drafts it, looks it over and recommends it", async () => {
    // The first two have recommended theirs in the year.
    const { sub, jurisdiction } = third ?? { sub: "", jurisdiction: "" };
    const page = await signIn(sub, { at: "/work/recommendations" });
    await page.getByRole("button", { name: words.zh.draft }).click();
    const drawer = page.getByRole("dialog");
    await fillFields(drawer, {
      "brief.title": "县域产业质量提升项目",
      "brief.jurisdiction": jurisdiction,
      "brief.leadingIndustry": "县域优势产业",
      "brief.keyIndustryChain": "重点产业链",
      "brief.need": "产品一次合格率偏低，缺少过程检验能力。",
      "brief.expectedResults": "一次合格率提高三个百分点，形成可复制的检验规程。",
    });
    await drawer.getByRole("button", { name: /^提\s*交$/ }).click();
    await page.waitForURL(/\/work\/projects\/.+/);
    await perform(page, recommendProject.title.zh, {
      fill: async (form) => fillFields(form, { opinion: "产业基础好，需求明确，同意推荐。" }),
    });
    await page.getByText("产业基础好，需求明确，同意推荐。").first().waitFor();
    await expectAccessible(page);
    await screenshot(page, "authority-project", { language: "zh" });
    const english = await signIn(sub, { language: "en", at: "/work/recommendations" });
    await english.getByRole("button", { name: words.en.draft }).waitFor();
    await english.getByText("县域产业质量提升项目").first().waitFor();
    await screenshot(english, "authority-recommendations", { language: "en" });
  });
});

describe("a local authority answers a plan", () => {
  const { signIn, client, facts } = editionAt("plan-due");

  it("returns it with a reason, and confirms the next version by what it changed", async () => {
    const id = facts("推荐项目/0")["projectId"] ?? "";
    const { call } = await client("si-a");
    const { project } = await call(getProject, { id }, {});
    const { endsOn, targets } = project.contract ?? { endsOn: undefined, targets: [] };
    if (endsOn === undefined) throw new Error("the project has no contract");
    const content = {
      completionTimes: [{ task: "诊断与辅导", dueOn: endsOn }],
      objectives: targets.map(({ targetId, name }) => ({ objective: name, targetId })),
      serviceContent: "现场诊断、过程辅导。",
      evidenceIds: [],
    };
    await call(submitPlan, { id }, { content });
    const page = await signIn(first?.sub ?? "", { at: `/work/projects/${id}/plan` });
    await perform(page, returnPlan.title.zh, { fill: async (form) => fillFields(form, { reason: "请补充培训安排。" }) });
    await page.getByText(plan.zh.returned("请补充培训安排。")).waitFor();
    await call(submitPlan, { id }, { content: { ...content, serviceContent: "现场诊断、过程辅导，培训不少于三次。" } });
    await page.reload();
    await page.getByText(plan.zh.version(2)).waitFor();
    expect(await page.locator("ins").allInnerTexts()).toContain("现场诊断、过程辅导，培训不少于三次。");
    await page.locator("ins").first().scrollIntoViewIfNeeded();
    await screenshot(page, "authority-plan", { language: "zh" });
    await perform(page, confirmPlan.title.zh);
    await page.getByText(/已于 .* 审核确认/).waitFor();
    await expectAccessible(page);
  });

  it("does not see the plan of another place", async () => {
    const id = facts("推荐项目/0")["projectId"] ?? "";
    expect(await (await client(second?.sub ?? "")).refused(getProject, { id }, {})).toMatch(/unknown-record|not-permitted/);
  });
});
