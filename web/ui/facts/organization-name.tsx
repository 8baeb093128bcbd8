import { useWords } from "../../language/language.tsx";
import { useSelf } from "../../session/self.ts";
import { type RegisteredKind, useOrganizationNames } from "./organization-names.ts";
import { QuietId } from "./quiet-id.tsx";
import { words } from "./words.ts";

type Given = { readonly id: string; readonly kinds?: readonly RegisteredKind[] };

/** An organisation by its name, as far as the reader may know it: one's own, to those who may list them any, else by its identifier. */
export const OrganizationName = ({ id, kinds = ["service-institution"] }: Given) => {
  const w = useWords(words);
  const self = useSelf();
  const name = useOrganizationNames(...kinds)[id];
  if (id === "system") return w.system;
  if (name === undefined && id === self?.organization.id && self.organizationName !== null) return self.organizationName;
  return name ?? <QuietId text={id} />;
};
