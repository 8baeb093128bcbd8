import { describe, expect } from "vitest";
import { submitMaterials } from "../../domain/acceptance/contract.ts";
import { Id } from "../../domain/kernel/id.ts";
import { localDateOf } from "../../domain/kernel/instant.ts";
import { submitPlan } from "../../domain/plan/contract.ts";
import { readProposal, recordNeedConfirmation, submitProposal } from "../../domain/procurement/proposal-contract.ts";
import { getProject } from "../../domain/project/contract.ts";
import { words as acceptance } from "../../web/features/project/acceptance/words.ts";
import { words as plan } from "../../web/features/project/plan/words.ts";
import { codeWord } from "../../web/language/code-word.ts";
import { expectAccessible } from "./support/accessible.ts";
import { editionAt } from "./support/edition-at.ts";
import { attach, fieldAt, fillFields } from "./support/fields.ts";
import { perform } from "./support/perform.ts";
import { screenshot } from "./support/pictures.ts";
import { it } from "./support/told.ts";
import { watchOf } from "./support/watch.ts";

/** The institution that bids for the first project and wins it. */
const institution = "si-a";

describe("an institution confirms the need of a project", () => {
  const { signIn, facts, now } = editionAt("needs-open");

  it("records what a visit found", async () => {
    const projectId = facts("推荐项目/0")["projectId"] ?? "";
    const page = await signIn(institution, { at: `/work/projects/${projectId}` });
    const on = localDateOf(await now());
    await perform(page, recordNeedConfirmation.title.zh, {
      fill: async (drawer) => {
        await drawer.getByRole("radio", { name: codeWord("zh", { property: "channel", value: "field" }) }).check();
        await fillFields(drawer, { on, personSeen: "县级部门质量科", finding: "企业缺少过程检验人员和统一规程。" });
      },
    });
    await expectAccessible(page);
    await screenshot(page, "institution-project", { language: "zh" });
  });
});

describe("an institution bids", () => {
  const { signIn, facts, client } = editionAt("bids-open");

  it("submits a sealed proposal with its two documents", async () => {
    const procurementId = facts("发出采购文件/0")["procurementId"] ?? "";
    const page = await signIn(institution, { at: `/work/proposals/${procurementId}` });
    watchOf(page.context()).allow(/answer: 404 GET .*\/proposals\/institution-a/, "nothing is submitted yet");
    await perform(page, submitProposal.title.zh, {
      fill: async (drawer) => {
        await attach(drawer, "projectProposalEvidenceId", "项目策划书.txt");
        await attach(drawer, "initiationDocumentEvidenceId", "项目立项书.txt");
        await fillFields(drawer, { priceFen: "200000", commitments: "按期完成，全程驻点服务。" });
      },
    });
    const { call } = await client(institution);
    const read = async () => (await call(readProposal, { id: procurementId, institutionId: Id.parse("institution-a") }, {})).proposal;
    await expect.poll(async () => (await read()).content?.priceFen).toBe(20_000_000);
    await page.getByText("200,000").or(page.getByText("按期完成，全程驻点服务。")).first().waitFor();
    await expectAccessible(page);
    await screenshot(page, "institution-proposal", { language: "zh" });
  });
});

describe("an institution hands in its plan", () => {
  const { signIn, facts, client } = editionAt("plan-due");

  it("writes it from the targets of the contract", async () => {
    const projectId = facts("推荐项目/0")["projectId"] ?? "";
    const { project } = await (await client(institution)).call(getProject, { id: projectId }, {});
    const page = await signIn(institution, { at: `/work/projects/${projectId}/plan` });
    await perform(page, submitPlan.title.zh, {
      fill: async (drawer) => {
        expect(await fieldAt(drawer, "content.objectives.1.objective").inputValue()).toBe("检验规程");
        await fillFields(drawer, {
          "content.completionTimes.0.task": "诊断与辅导",
          "content.completionTimes.0.dueOn": project.contract?.endsOn ?? "",
          "content.serviceContent": "现场诊断、人员培训、检验规程编制、过程辅导。",
        });
      },
    });
    await page.getByText(plan.zh.version(1)).waitFor();
    await expectAccessible(page);
    await screenshot(page, "institution-plan", { language: "zh" });
    const english = await signIn(institution, { language: "en", at: `/work/projects/${projectId}/plan` });
    await english.getByText(plan.en.version(1)).waitFor();
    await screenshot(english, "institution-plan", { language: "en" });
  });
});

describe("an institution hands in what the acceptance asks for", () => {
  const { signIn, facts } = editionAt("materials-due");
  const required = 6;

  it("puts a file to each required material", async () => {
    const projectId = facts("推荐项目/0")["projectId"] ?? "";
    const page = await signIn(institution, { at: `/work/projects/${projectId}/acceptance` });
    await page.getByText(/^必交材料已交 0 \//).waitFor();
    await perform(page, submitMaterials.title.zh, {
      fill: async (drawer) => {
        const places = drawer.locator("input[type=file]");
        await expect.poll(() => places.count()).toBe(required);
        for (let nth = 0; nth < required; nth += 1) await attach(drawer, nth, `材料${nth + 1}.txt`);
      },
    });
    await page.getByText(acceptance.zh.complete(required, required)).waitFor();
    await expectAccessible(page);
    await screenshot(page, "institution-materials", { language: "zh" });
  });
});
