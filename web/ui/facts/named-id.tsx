import { MemberName } from "./member-name.tsx";
import { isMember, organizationKindsOf } from "./named-fields.ts";
import { OrganizationName } from "./organization-name.tsx";
import { QuietId } from "./quiet-id.tsx";

/** What a field names, by its name as far as the reader may know it, else the identifier. */
export const NamedId = ({ name, id }: { readonly name: string; readonly id: string }) => {
  const kinds = organizationKindsOf(name);
  if (kinds.length > 0) return <OrganizationName id={id} kinds={kinds} />;
  return isMember(name) ? <MemberName memberId={id} /> : <QuietId text={id} />;
};
