import type * as z from "zod";
import { canonicalJson } from "../../../../domain/kernel/canonical.ts";
import type { Contract } from "../../../../domain/kernel/contract.ts";
import { sha256 } from "../../../../domain/kernel/sha256.ts";
import { OrganizationKind, Role } from "../../../../domain/member/actor.ts";
import { registerMember, registerOrganization } from "../../../../domain/member/contract.ts";

/** A column of the sheet: a field of the contract's request. With `many`, its cell holds several of the options. */
export type ImportColumn = { readonly key: string; readonly options: readonly string[]; readonly many: boolean };

/** What can be registered by a sheet, a line a command. */
export type ImportKind = {
  readonly contract: Contract;
  readonly columns: readonly ImportColumn[];
  /** The field by which a record is one: twice in a sheet is a mistake. */
  readonly unique: string;
  /** The refusal that says it is on record already: a line sent before an interruption, or by someone else. */
  readonly known: string;
};

const plain = (key: string): ImportColumn => ({ key, options: [], many: false });

export const importKinds = {
  organizations: {
    contract: registerOrganization,
    columns: [
      plain("name"),
      { key: "kind", options: OrganizationKind.exclude(["public"]).options, many: false },
      plain("uscc"),
      plain("jurisdiction"),
    ],
    unique: "uscc",
    known: "organization-exists",
  },
  members: {
    contract: registerMember,
    columns: [plain("subject"), plain("name"), plain("organizationId"), { key: "roles", options: Role.options, many: true }],
    unique: "subject",
    known: "member-exists",
  },
} as const satisfies Readonly<Record<string, ImportKind>>;

/** One line as the command it becomes. `line` is its number in the sheet. */
export type ImportLine = { readonly line: number; readonly request: Readonly<Record<string, z.core.util.JSONType>> };

/** The same line has the same key whenever it is sent, so that an import taken up again doubles nothing. */
export const keyOfLine = (kind: ImportKind, { request }: ImportLine): string =>
  `import-${sha256(canonicalJson([kind.contract.name, request]))}`;
