import type * as z from "zod";
import { mostRelated, RelationLine, recordRelations } from "../../../../domain/expert/standing-contract.ts";
import { canonicalJson } from "../../../../domain/kernel/canonical.ts";
import type { Contract } from "../../../../domain/kernel/contract.ts";
import { sha256 } from "../../../../domain/kernel/sha256.ts";
import { OrganizationKind, Role } from "../../../../domain/member/actor.ts";
import { registerMember, registerOrganization } from "../../../../domain/member/contract.ts";
import { Relation } from "../../../../domain/member/member.ts";

/** A column of the sheet: a field of the line. With `many`, its cell holds several of the options; with `day`, a day or nothing. */
export type ImportColumn = { readonly key: string; readonly options: readonly string[]; readonly many: boolean; readonly day: boolean };

/** What can be registered by a sheet: a line a command, or all lines one. */
export type ImportKind = {
  readonly contract: Contract;
  readonly columns: readonly ImportColumn[];
  readonly line: z.ZodType;
  /** The fields by which a line is one: twice in a sheet is a mistake. */
  readonly unique: readonly [string, ...string[]];
  /** The refusal that says it is on record already: a line sent before an interruption, or by someone else. */
  readonly known: string | null;
  /** Where all lines go in one command, with a reason: the most lines it takes, and the most different values of its first column. */
  readonly whole: { readonly lines: number; readonly different: number } | null;
};

const plain = (key: string): ImportColumn => ({ key, options: [], many: false, day: false });

export const importKinds = {
  organizations: {
    contract: registerOrganization,
    columns: [
      plain("name"),
      { ...plain("kind"), options: OrganizationKind.exclude(["public"]).options },
      plain("uscc"),
      plain("jurisdiction"),
    ],
    line: registerOrganization.request,
    unique: ["uscc"],
    known: "organization-exists",
    whole: null,
  },
  members: {
    contract: registerMember,
    columns: [plain("subject"), plain("name"), plain("organizationId"), { ...plain("roles"), options: Role.options, many: true }],
    line: registerMember.request,
    unique: ["subject"],
    known: "member-exists",
    whole: null,
  },
  relations: {
    contract: recordRelations,
    columns: [
      plain("memberId"),
      plain("organizationId"),
      { ...plain("kind"), options: Relation.shape.kind.options },
      { ...plain("until"), day: true },
      plain("source"),
    ],
    line: RelationLine,
    unique: ["memberId", "organizationId", "kind"],
    known: null,
    whole: { lines: 400, different: mostRelated },
  },
} as const satisfies Readonly<Record<string, ImportKind>>;

/** One line as the command it becomes, or its part of it. `line` is its number in the sheet; `typed` what stood in cells that name a record. */
export type ImportLine = {
  readonly line: number;
  readonly request: Readonly<Record<string, z.core.util.JSONType>>;
  readonly typed?: Readonly<Record<string, string>>;
};

/** The same line has the same key whenever it is sent, so that an import taken up again doubles nothing. */
export const keyOfLine = (kind: ImportKind, { request }: Pick<ImportLine, "request">): string =>
  `import-${sha256(canonicalJson([kind.contract.name, request]))}`;
