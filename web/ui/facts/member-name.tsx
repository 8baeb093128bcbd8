import { useWords } from "../../language/language.tsx";
import { useSelf } from "../../session/self.ts";
import { useMemberNames } from "./member-names.ts";
import { QuietId } from "./quiet-id.tsx";
import { words } from "./words.ts";

type Given = {
  readonly memberId: string;
  /** On an official paper, which names its reader as it names anyone. */
  readonly onPaper?: boolean;
};

/** Who someone is, as far as the reader may know it: oneself, the system, to the body any of its members by name, else the account. */
export const MemberName = ({ memberId, onPaper = false }: Given) => {
  const w = useWords(words);
  const self = useSelf();
  const name = useMemberNames()[memberId];
  if (memberId === "system") return w.system;
  if (memberId === self?.memberId) return onPaper ? self.name : w.oneself(self.name);
  return name ?? <QuietId text={memberId} />;
};
