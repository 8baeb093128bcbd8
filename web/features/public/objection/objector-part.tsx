import { useWords } from "../../../language/language.tsx";
import { TextPart } from "../parts/text-part.tsx";
import type { ObjectionDraft, WrongField } from "./objection-draft.ts";
import { words } from "./words.ts";

const ways = ["person", "organization", "anonymous"] as const;

type Given = {
  readonly draft: ObjectionDraft;
  readonly write: (changed: Partial<ObjectionDraft>) => void;
  readonly wrong: readonly WrongField[];
};

/** As whom one objects, and unless anonymously, who that is. */
export const ObjectorPart = ({ draft: { as, name, contact }, write, wrong }: Given) => {
  const w = useWords(words);
  return (
    <>
      <fieldset>
        <legend>{w.who}</legend>
        {ways.map((way) => (
          <label key={way} className="choice">
            <input type="radio" name="as" checked={as === way} onChange={() => write({ as: way })} /> {w[way]}
          </label>
        ))}
      </fieldset>
      {as === "anonymous" ? null : (
        <>
          <TextPart
            label={as === "person" ? w.personName : w.organizationName}
            value={name}
            wrong={wrong.includes("name") ? w["wrong.name"] : null}
            autoComplete={as === "person" ? "name" : "organization"}
            onText={(text) => write({ name: text })}
          />
          <TextPart
            label={w.contact}
            value={contact}
            wrong={wrong.includes("contact") ? w["wrong.contact"] : null}
            autoComplete="off"
            onText={(text) => write({ contact: text })}
          />
        </>
      )}
    </>
  );
};
