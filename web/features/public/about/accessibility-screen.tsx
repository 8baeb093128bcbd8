import { useWords } from "../../../language/language.tsx";
import { useSession } from "../../../session/session-context.ts";
import { ToldPart } from "./told-part.tsx";
import { words } from "./words.ts";

export const AccessibilityScreen = () => {
  const w = useWords(words);
  const { contact } = useSession().settings;
  return (
    <section>
      <h1>{w["access.title"]}</h1>
      <p className="lead">{w["access.lead"]}</p>
      <ToldPart heading={w["access.can"]} text={w["access.canText"]} />
      <ToldPart heading={w["access.cannot"]} text={w["access.cannotText"]} />
      <ToldPart heading={w["access.tested"]} text={w["access.testedText"]} />
      <ToldPart heading={w["access.contact"]} text={contact ?? w.noContact} />
    </section>
  );
};
