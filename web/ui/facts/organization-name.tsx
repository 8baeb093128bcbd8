import type { OrganizationKind } from "../../../domain/member/actor.ts";
import { useOrganizationNames } from "./organization-names.ts";
import { QuietId } from "./quiet-id.tsx";

type Given = { readonly id: string; readonly kind?: OrganizationKind };

/** An organisation by its name, as far as the reader may know it, else by its identifier. */
export const OrganizationName = ({ id, kind = "service-institution" }: Given) => {
  const name = useOrganizationNames(kind)[id];
  return name ?? <QuietId text={id} />;
};
