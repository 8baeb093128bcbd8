import { demoOrganizations } from "../../../../local/seed/demo-organizations.ts";
import { demoMembers } from "../../../../local/seed/demo-people.ts";

const names = new Map<string, string>([
  ...demoMembers.map(({ memberId, name }) => [memberId, name] as const),
  ...demoOrganizations.map(({ organizationId, name }) => [organizationId, name] as const),
]);

/** What the demo's people and organisations are called, by which a list is searched; undefined for anything else. */
export const nameOf = (id: string): string | undefined => names.get(id);
