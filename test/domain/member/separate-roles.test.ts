import { describe, expect, it } from "vitest";
import type { Role } from "../../../domain/member/actor.ts";
import { checkRoles } from "../../../domain/member/separate-roles.ts";

const apart = [
  ["officer", "approver"],
  ["administrator", "officer"],
  ["administrator", "approver"],
  ["administrator", "auditor"],
] as const;

describe("checkRoles", () => {
  it.each(apart)("R05 %s and %s must be different people, in either order and among others", (one, other) => {
    const refused = { ok: false, refusal: { code: "roles-not-separate", clause: "4", details: { one, other } } };
    expect(checkRoles([one, other])).toMatchObject(refused);
    expect(checkRoles([other, "committee", one])).toMatchObject(refused);
  });

  it("names the first pair when all are held", () => {
    expect(checkRoles(["auditor", "administrator", "approver", "officer"])).toMatchObject({
      refusal: { details: { one: "officer", other: "approver" } },
    });
  });

  it.each<readonly Role[]>([[], ["administrator"], ["officer", "committee"], ["approver", "committee"], ["expert", "representative"]])(
    "lets %s %s pass",
    (...roles) => {
      expect(checkRoles(roles)).toEqual({ ok: true, value: undefined });
    },
  );
});
