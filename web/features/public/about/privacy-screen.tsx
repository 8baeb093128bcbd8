import { useWords } from "../../../language/language.tsx";
import { useSession } from "../../../session/session-context.ts";
import { ToldPart } from "./told-part.tsx";
import { words } from "./words.ts";

export const PrivacyScreen = () => {
  const w = useWords(words);
  const { body, contact } = useSession().settings;
  return (
    <section>
      <h1>{w["privacy.title"]}</h1>
      <p className="lead">{w["privacy.lead"]}</p>
      <ToldPart heading={w["privacy.who"]} text={w["privacy.whoText"](body ?? w.theBody)} />
      <ToldPart heading={w["privacy.kept"]} text={w["privacy.keptText"]} />
      <ToldPart heading={w["privacy.public"]} text={w["privacy.publicText"]} />
      <ToldPart heading={w["privacy.device"]} text={w["privacy.deviceText"]} />
      <ToldPart heading={w["privacy.long"]} text={w["privacy.longText"]} />
      <ToldPart heading={w["privacy.rights"]} text={w["privacy.rightsText"]} />
      <ToldPart heading={w["privacy.safe"]} text={w["privacy.safeText"]} />
      <ToldPart heading={w["privacy.contact"]} text={contact ?? w.noContact} />
    </section>
  );
};
