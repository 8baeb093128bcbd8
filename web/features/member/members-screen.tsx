import * as z from "zod";
import { Role } from "../../../domain/member/actor.ts";
import { changeMember, listMembers, registerMember, registerOrganization } from "../../../domain/member/contract.ts";
import type { Summary } from "../../../domain/work-item/work-item.ts";
import { codeWord } from "../../language/code-word.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import type { Language } from "../../language/words.ts";
import { useIsParty } from "../../session/self.ts";
import { ActDrawer } from "../../ui/act-form/act-drawer.tsx";
import { ActList } from "../../ui/act-form/act-list.tsx";
import { everyKind, useOrganizationNames } from "../../ui/facts/organization-names.ts";
import type { Names } from "../../ui/facts/use-names.ts";
import type { Column } from "../../ui/rows-table/columns.ts";
import { RowsTable } from "../../ui/rows-table/rows-table.tsx";
import { ImportPart } from "../documents/import/import-part.tsx";
import { Organizations } from "./organizations.tsx";
import { words } from "./words.ts";

const MemberSummary = z.object({ name: z.string(), organizationId: z.string(), kind: z.string(), roles: z.array(Role) });
const said = (row: Summary) => MemberSummary.parse(row.summary);

const columnsIn = (language: Language, names: Names): readonly Column<Summary>[] => {
  const w = words[language];
  const roles = (row: Summary): string =>
    said(row)
      .roles.map((role) => codeWord(language, { property: "role", value: role }))
      .join(language === "zh" ? "、" : ", ");
  return [
    { key: "name", title: w.memberColumn, cell: (row) => said(row).name },
    { key: "id", title: w.account, cell: ({ id }) => id },
    { key: "kind", title: w.kind, cell: (row) => codeWord(language, { property: "kind", value: said(row).kind }) },
    { key: "organizationId", title: w.organization, cell: (row) => names[said(row).organizationId] ?? said(row).organizationId },
    { key: "roles", title: w.roles, cell: roles },
    { key: "status", title: w.status, cell: ({ step }) => codeWord(language, { noun: "member", property: "status", value: step }) },
  ];
};

/** Who may sign in, for whom and in which roles; the administrator registers, changes and suspends. */
export const MembersScreen = () => {
  const w = useWords(words);
  const language = useLanguage();
  const mayChange = useIsParty(changeMember.who);
  const mayRegister = useIsParty(registerMember.who);
  const plain = columnsIn(language, useOrganizationNames(...everyKind));
  const change: Column<Summary> = { key: "change", title: w.change, cell: (row) => <Change row={row} />, sheet: () => null };
  return (
    <>
      <section className="page">
        <h1>{w.membersTitle}</h1>
        <p className="lead">{w.membersLead}</p>
        <RowsTable contract={listMembers} columns={mayChange ? [...plain, change] : plain} />
      </section>
      <Organizations />
      <section className="page">
        <h2>{w.actions}</h2>
        <ActList actions={[{ contract: registerMember }, { contract: registerOrganization }]} />
      </section>
      {mayRegister ? (
        <>
          <ImportPart of="organizations" />
          <ImportPart of="members" />
        </>
      ) : null}
    </>
  );
};

const Change = ({ row }: { readonly row: Summary }) => {
  const w = useWords(words);
  const { name, roles } = said(row);
  return (
    <ActDrawer
      contract={changeMember}
      label={w.choose}
      lead={w.changeTitle(name)}
      params={{ id: row.id }}
      initial={{ roles, status: row.step }}
      subject={name}
      {...(row.version === undefined ? {} : { ifMatch: row.version })}
    />
  );
};
