import type { By } from "../../../domain/kernel/history.ts";
import { type Actor, isOverseer } from "../../../domain/member/actor.ts";
import type { Names } from "../facts/use-names.ts";

/** What the reader may know of people and organisations. */
export type Known = {
  readonly self: { readonly name: string; readonly organizationName: string | null } & Pick<Actor, "memberId" | "organization">;
  readonly members: Names;
  readonly organizations: Names;
  /** What the evaluation body is called. */
  readonly body: string;
};

/** Who acted, as the reader may know it: person and organisation by name, the organisation alone, or none of them. */
export type Told =
  | { readonly kind: "system" | "public" }
  | { readonly kind: "known"; readonly person: string | null; readonly isReader: boolean; readonly organization: string | null };

/**
 * Whom a line of a history names. Whoever is no overseer reads only histories of what the body does in public: whom they cannot name
 * there acted for the body.
 */
export const toldOf = ({ memberId, organizationId }: By, { self, members, organizations, body }: Known): Told => {
  if (organizationId === "system") return { kind: "system" };
  if (organizationId === "public") return { kind: "public" };
  const isReader = memberId === self.memberId;
  const own = organizationId === self.organization.id ? self.organizationName : null;
  return {
    kind: "known",
    isReader,
    person: isReader ? self.name : (members[memberId] ?? null),
    organization: organizations[organizationId] ?? own ?? (isReader || isOverseer(self) ? null : body),
  };
};
