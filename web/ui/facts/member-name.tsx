import { listMembers } from "../../../domain/member/contract.ts";
import { useRows } from "../../api/use-read.ts";
import { useWords } from "../../language/language.tsx";
import { useIsParty, useSelf } from "../../session/self.ts";
import { QuietId } from "./quiet-id.tsx";
import { words } from "./words.ts";

/** Who someone is, as far as the reader may know it: oneself, the system, to the body any of its members by name, else the account. */
export const MemberName = ({ memberId }: { readonly memberId: string }) => {
  const w = useWords(words);
  const self = useSelf();
  const mayList = useIsParty(listMembers.who);
  const { rows } = useRows(listMembers, { request: { limit: 200 }, when: mayList });
  if (memberId === "system") return w.system;
  if (memberId === self?.memberId) return w.oneself(self.name);
  const name = rows.find(({ id }) => id === memberId)?.summary["name"];
  return typeof name === "string" ? name : <QuietId text={memberId} />;
};
