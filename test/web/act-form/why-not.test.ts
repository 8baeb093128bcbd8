import { describe, expect, it } from "vitest";
import { approveGrade } from "../../../domain/acceptance/result-contract.ts";
import { Actor, type Role } from "../../../domain/member/actor.ts";
import { readSelf } from "../../../domain/member/contract.ts";
import { logService, terminateProject } from "../../../domain/project/delivery-contract.ts";
import { saveSheet } from "../../../domain/scoring/contract.ts";
import { isIrreversible } from "../../../web/ui/act-form/irreversible.ts";
import { partyWord } from "../../../web/ui/act-form/party-word.ts";
import { whyNot } from "../../../web/ui/act-form/why-not.ts";

const bodyMember = (role: Role): Actor =>
  Actor.parse({ memberId: "m-1", organization: { id: "body", kind: "evaluation-body", jurisdiction: "130000" }, roles: [role] });

const waits = [{ action: "approve-grade", audience: "role:evaluation-body:approver", clause: "7.3.5" }] as const;
const asked = { contract: approveGrade, steps: ["awaiting_approval"] };

describe("why something cannot be done", () => {
  it("nothing stands in the way of whose turn it is", () => {
    expect(whyNot(asked, { step: "awaiting_approval", waits }, bodyMember("approver"))).toBeNull();
  });

  it("tells whose it is", () => {
    const why = whyNot(asked, { step: "awaiting_approval", waits }, bodyMember("officer"));
    expect(why).toMatchObject({ whose: ["evaluation-body:approver"], steps: null, clause: "7.3.5", held: [] });
    expect(partyWord("zh", "evaluation-body:approver")).toBe("评价机构审批人");
    expect(partyWord("zh", "expert")).not.toBe("expert");
  });

  it("tells at which step it can be done, and whom the record waits for until then", () => {
    const why = whyNot(asked, { step: "scoring", waits }, bodyMember("approver"));
    expect(why).toMatchObject({ whose: null, steps: ["awaiting_approval"], held: waits });
  });

  it("tells the screen's own reason", () => {
    const why = whyNot({ ...asked, why: "评分尚未汇总" }, { step: "awaiting_approval", waits }, bodyMember("approver"));
    expect(why).toMatchObject({ said: "评分尚未汇总", whose: null, steps: null });
  });

  it("what names no step can be done at any, and what names nobody by anyone", () => {
    expect(whyNot({ contract: approveGrade }, { step: "scoring", waits }, bodyMember("approver"))).toBeNull();
    expect(whyNot({ contract: { ...readSelf, who: [] } }, { step: undefined, waits: [] }, bodyMember("auditor"))).toBeNull();
  });
});

describe("what cannot be undone", () => {
  it("is shown once more", () => {
    expect(isIrreversible(approveGrade)).toBe(true);
    expect(isIrreversible(terminateProject)).toBe(true);
  });

  it("what is only saved is not", () => {
    expect(isIrreversible(saveSheet)).toBe(false);
    expect(isIrreversible(logService)).toBe(false);
  });
});
