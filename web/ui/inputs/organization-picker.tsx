import { type RegisteredKind, useOrganizations } from "../facts/organization-names.ts";
import { FailureNote } from "../failure-note.tsx";
import type { InputProps } from "./input-props.ts";
import { RecordSelect } from "./record-select.tsx";

type Props = InputProps & { readonly kinds: readonly RegisteredKind[]; readonly label: string; readonly many: boolean };

/** Organisations of the kinds that the field means, by name and credit code. */
export const OrganizationPicker = ({ kinds, ...props }: Props) => {
  const { names, isPending, error } = useOrganizations(kinds);
  const options = Object.entries(names).map(([value, name]) => ({ value, label: `${name} · ${value}` }));
  return (
    <>
      <RecordSelect {...props} loading={isPending} options={options} />
      <FailureNote error={error} />
    </>
  );
};
