import { lazy, Suspense } from "react";
import { isParty } from "../../../domain/member/actor.ts";
import { useActor } from "../../session/self.ts";
import { useScene } from "../act-form/scene.ts";
import { organizationKindsOf } from "../facts/named-fields.ts";
import { useMayList } from "../facts/organization-names.ts";
import type { InputProps } from "./input-props.ts";
import { LinesInput } from "./lines-input.tsx";
import { TextInput } from "./plain-inputs.tsx";
import { sourcesFor } from "./record-sources.ts";

const RecordPicker = lazy(() => import("./record-picker.tsx").then(({ RecordPicker: part }) => ({ default: part })));
const OrganizationPicker = lazy(() => import("./organization-picker.tsx").then(({ OrganizationPicker: part }) => ({ default: part })));

type Props = InputProps & { readonly name: string; readonly label: string; readonly many: boolean };

/** One or several records: chosen by name where the user may read a list of them, else named by identifier. */
export const RecordInput = ({ name, label, many, ...props }: Props) => {
  const actor = useActor();
  const kinds = organizationKindsOf(name);
  const mayList = useMayList(kinds);
  const { contract } = useScene();
  if (mayList)
    return (
      <Suspense>
        <OrganizationPicker {...props} {...{ kinds, label, many }} />
      </Suspense>
    );
  const source = sourcesFor(name, contract.path).find(({ who }) => who.length === 0 || (actor !== undefined && isParty(actor, who)));
  if (!source) return many ? <LinesInput {...props} days={false} /> : <TextInput {...props} many={false} longest={null} />;
  return (
    <Suspense>
      <RecordPicker {...props} {...{ source, label, many }} />
    </Suspense>
  );
};
