import { describe, expect, it } from "vitest";
import { isNamed, organizationKindsOf } from "../../web/ui/facts/named-fields.ts";

describe("what a field names", () => {
  it.each([
    ["institutionId", ["service-institution"]],
    ["unitId", ["unit"]],
    ["unitIds", ["unit"]],
    ["units", ["unit"]],
    ["partners", ["partner"]],
  ] as const)("%s: organisations of its kind", (name, kinds) => {
    expect(organizationKindsOf(name)).toEqual(kinds);
    expect(isNamed(name)).toBe(true);
  });

  it("an organisation of any kind, where the name tells no more", () => {
    expect(organizationKindsOf("organizationId")).toContain("local-authority");
    expect(organizationKindsOf("relatedOrganizationIds")).toContain("unit");
    expect(organizationKindsOf("organizationId")).not.toContain("public");
  });

  it("other records, or none", () => {
    expect(organizationKindsOf("projectId")).toEqual([]);
    expect(isNamed("projectId")).toBe(true);
    expect(isNamed("unitName")).toBe(false);
  });
});
