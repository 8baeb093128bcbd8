import { useSelf } from "../../session/self.ts";
import type { Lines, Text } from "../act-form/form-tree.ts";
import { useScene } from "../act-form/scene.ts";
import { slotOf } from "../act-form/slot-of.ts";
import { EvidenceField } from "../evidence/evidence-field.tsx";
import type { InputProps } from "./input-props.ts";

type Props = InputProps & { readonly entry: Text | Lines; readonly full: readonly (string | number)[] };

/** Files as the answer to a form's question; the value is the identifiers of what has arrived, or of the one file asked for. */
export const FilesInput = ({ entry, full, id, value, onChange }: Props) => {
  const self = useSelf();
  const { contract, params, fixed } = useScene();
  if (!self) return null;
  const slot = slotOf(entry.path, { contract, params, fixed, organizationId: self.organization.id });
  const multiple = entry.kind === "lines";
  const ids = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === "string" && one !== "");
  return (
    <EvidenceField
      slot={slot}
      value={ids}
      multiple={multiple}
      place={[contract.name, slot.id, ...full].join(" ")}
      {...(id === undefined ? {} : { id })}
      onChange={(next) => onChange?.(multiple ? next : next[0])}
    />
  );
};
