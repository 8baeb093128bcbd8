import { OrganizationKind, Role } from "../../../../domain/member/actor.ts";
import { listOrganizations } from "../../../../domain/member/contract.ts";
import { checkRoles } from "../../../../domain/member/separate-roles.ts";
import type { Caller } from "../../../api/call.ts";
import { Failed } from "../../../api/problem.ts";
import { readAll } from "../../../api/read-all.ts";
import type { ImportLine } from "./import-kind.ts";
import { importKinds } from "./import-kind.ts";
import { type CellFault, columnWord } from "./parse-sheet.ts";
import { words } from "./words.ts";

/** The organisations on record, by their ids. Throws `Failed` where they cannot be read. */
export const knownOrganizations = async (caller: Caller): Promise<ReadonlySet<string>> => {
  const kinds = OrganizationKind.exclude(["public"]).options;
  const answers = await Promise.all(kinds.map((kind) => readAll(listOrganizations, { request: { kind } }, caller)));
  return new Set(
    answers.flatMap((answer) => {
      if (!answer.ok) throw new Failed(answer.failure);
      return answer.view.map(({ id }) => id);
    }),
  );
};

/** What the API would refuse of members: roles that one person may not hold together, and organisations nobody registered. */
export const memberFaults = (
  lines: readonly ImportLine[],
  known: ReadonlySet<string>,
  language: Caller["language"],
): readonly CellFault[] => {
  const w = words[language];
  const called = (key: string): string => columnWord({ kind: importKinds.members, language }, key);
  return lines.flatMap(({ line, request }) => [
    ...(checkRoles(Role.array().parse(request["roles"])).ok ? [] : [{ line, column: called("roles"), text: w.separate }]),
    ...(known.has(String(request["organizationId"])) ? [] : [{ line, column: called("organizationId"), text: w.unknownOrganization }]),
  ]);
};
