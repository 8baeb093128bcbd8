import type { By } from "../../../domain/kernel/history.ts";
import { codeWord } from "../../language/code-word.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { useSelf } from "../../session/self.ts";
import { useSession } from "../../session/session-context.ts";
import { useMemberNames } from "../facts/member-names.ts";
import { everyKind, useOrganizationNames } from "../facts/organization-names.ts";
import { QuietId } from "../facts/quiet-id.tsx";
import { words as factWords } from "../facts/words.ts";
import { toldOf } from "./actor.ts";
import { words } from "./words.ts";

/** Who acted in a line of a history, by name as far as the reader may know it, else by their organisation, else by the account. */
export const ActorName = ({ by }: { readonly by: By }) => {
  const w = useWords(words);
  const f = useWords(factWords);
  const language = useLanguage();
  const self = useSelf();
  const { settings } = useSession();
  const members = useMemberNames();
  const organizations = useOrganizationNames(...everyKind);
  if (!self) return null;
  const body = settings.body ?? codeWord(language, { property: "kind", value: "evaluation-body" });
  const told = toldOf(by, { self, members, organizations, body });
  if (told.kind !== "known") return told.kind === "system" ? f.system : w.public;
  const { person, organization, isReader } = told;
  const named = person !== null && isReader ? f.oneself(person) : person;
  if (named === null && organization === null) return <QuietId text={by.memberId} />;
  return [named, organization].filter((name) => name !== null).join(" · ");
};
