import { canonicalJson } from "../../../../domain/kernel/canonical.ts";
import { sha256 } from "../../../../domain/kernel/sha256.ts";
import type { RubricTree } from "../../../../domain/rubric/rubric.ts";
import { useWords } from "../../../language/language.tsx";
import { Fact } from "../parts/fact.tsx";
import { HashLine } from "../parts/hash-line.tsx";
import { Verdict } from "../parts/verdict.tsx";
import { words } from "./detail-words.ts";

type Given = { readonly tree: RubricTree; readonly contentHash: string };

/** Works the rubric's fingerprint out again from what the page was given. */
export const RubricCheck = ({ tree, contentHash }: Given) => {
  const w = useWords(words);
  const found = sha256(canonicalJson(tree));
  return (
    <div aria-live="polite">
      <dl className="facts">
        <Fact name={w.hash}>
          <HashLine hash={contentHash} />
        </Fact>
      </dl>
      <p>
        {w.checked} <Verdict outcome={found === contentHash ? "matches" : "differs"} />
      </p>
    </div>
  );
};
