import { isReference } from "./fact-text.ts";
import { everyKind, type RegisteredKind } from "./organization-names.ts";

const organizations: readonly (readonly [RegExp, readonly RegisteredKind[]])[] = [
  [/^institutionIds?$/, ["service-institution"]],
  [/^(?:unitIds?|units)$/, ["unit"]],
  [/^partners$/, ["partner"]],
  [/^(?:organizationId|relatedOrganizationIds)$/, everyKind],
];

/** The kinds of organisation that a field's name means; none where it names no organisation. */
export const organizationKindsOf = (name: string): readonly RegisteredKind[] =>
  organizations.find(([pattern]) => pattern.test(name))?.[1] ?? [];

/** Whether a field names a person with an account. */
export const isMember = (name: string): boolean => /^memberIds?$/.test(name);

/** Whether texts of this field name a record, an organisation or a person: such a text is a number nobody reads out. */
export const isNamed = (name: string): boolean => isReference(name) || organizationKindsOf(name).length > 0;
