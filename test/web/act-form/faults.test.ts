import { describe, expect, it } from "vitest";
import { reviewMaterials } from "../../../domain/acceptance/contract.ts";
import { publishCall } from "../../../domain/call/contract.ts";
import type { Contract } from "../../../domain/kernel/contract.ts";
import { registerOrganization } from "../../../domain/member/contract.ts";
import { submitProposal } from "../../../domain/procurement/proposal-contract.ts";
import { Problem } from "../../../web/api/problem.ts";
import type { Language } from "../../../web/language/words.ts";
import { byPlace, faultsOfIssues, faultsOfProblem } from "../../../web/ui/act-form/faults.ts";
import { formTree } from "../../../web/ui/act-form/form-tree.ts";
import { requestOf, startOf } from "../../../web/ui/act-form/form-value.ts";
import { everyCommand as commands } from "./every-contract.ts";

const faultsOf = (contract: Contract, request: unknown, language: Language = "zh") => {
  const parsed = contract.request.safeParse(request, { reportInput: true });
  return faultsOfIssues(parsed.error?.issues ?? [], { tree: formTree(contract.request), contract: contract.name, language });
};

describe("what is wrong with a request", () => {
  it("is said at its field in the user's words", () => {
    const request = {
      projectProposalEvidenceId: "e-1",
      initiationDocumentEvidenceId: "e-2",
      priceFen: "十万",
      commitments: "x".repeat(8001),
    };
    expect(faultsOf(submitProposal, request)).toMatchObject([
      { at: ["priceFen"], text: "请填写数字。" },
      { at: ["commitments"], text: "最多 8000 个字符，请精简。" },
    ]);
    expect(faultsOf(submitProposal, request, "en")).toMatchObject([
      { at: ["priceFen"], text: "Please give a number." },
      { at: ["commitments"], text: "At most 8000 characters; please shorten." },
    ]);
  });

  it("leads into rows, variants and lines", () => {
    const reviews = [
      { slot: "project_summary", outcome: "accepted", reason: null },
      { slot: "project_summary", outcome: "needs_supplement", reason: "" },
      { slot: "project_summary", outcome: "perhaps" },
    ];
    expect(faultsOf(reviewMaterials, { reviews }).map(({ at }) => at.join("."))).toEqual(["reviews.1.reason", "reviews.2.outcome"]);
    const text = { title: "征集", keyTasks: ["第一项", "x".repeat(301)], requirements: ["一"], contact: "0311-0000000" };
    const [fault] = faultsOf(publishCall, { cycleId: "c-1", text });
    expect(fault).toMatchObject({ at: ["text", "keyTasks"], text: "第 2 行：最多 300 个字符，请精简。" });
  });

  it("knows why a credit code is none", () => {
    const organization = { kind: "unit", name: "甲公司", jurisdiction: "130100" };
    const said = (uscc: string) => faultsOf(registerOrganization, { ...organization, uscc }).map(({ text }) => text);
    expect(said("91130100MA0000000")).toEqual(["统一社会信用代码为 18 位，请检查位数。"]);
    expect(said("130100000012345")).toEqual(["这是 15 位的旧注册号，请填写 18 位统一社会信用代码。"]);
    expect(said("")).toHaveLength(1);
  });

  it.each(commands.map((command) => [command.name, command] as const))(
    "%s: an empty form is answered without a word of the library's",
    (_, command) => {
      const tree = formTree(command.request);
      const faults = faultsOf(command, requestOf(tree, startOf(tree, {})));
      for (const { text, at } of faults) {
        expect(text, at.join(".")).toMatch(/[\u4e00-\u9fff]/);
        expect(text).not.toMatch(/expected|invalid|received/i);
      }
    },
  );

  it("gathers several faults of one field", () => {
    const twice = [
      { at: ["reason"], label: "理由", text: "甲" },
      { at: ["reason"], label: "理由", text: "乙" },
      { at: [], label: "整体", text: "丙" },
    ];
    expect(byPlace(twice)).toEqual([{ name: ["reason"], errors: ["甲", "乙"] }]);
  });
});

describe("what the API refused", () => {
  const seen = { tree: formTree(submitProposal.request), contract: submitProposal.name, language: "zh" as const };
  const problem = (said: object): Problem =>
    Problem.parse({ title: "报价超过预算", status: 422, detail: "请核对报价。", code: "price-over-budget", clause: "7.1.4", ...said });

  it("is brought to the field the rule is about", () => {
    expect(faultsOfProblem(problem({}), seen)).toMatchObject([{ at: ["priceFen"], text: "报价超过预算。请核对报价。" }]);
  });

  it("is brought to the fields it names", () => {
    const errors = [{ field: "priceFen", message: "Too big: expected number to be <=5" }];
    expect(faultsOfProblem(problem({ code: "invalid-request", errors }), seen)).toMatchObject([
      { at: ["priceFen"], text: "填写的内容不符合要求。" },
    ]);
  });

  it("stays at the head where it is about the matter as a whole", () => {
    expect(faultsOfProblem(problem({ code: "bids-closed" }), seen)).toEqual([]);
  });
});
