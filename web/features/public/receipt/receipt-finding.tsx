import { useLanguage, useWords } from "../../../language/language.tsx";
import { Fact } from "../parts/fact.tsx";
import { HashLine } from "../parts/hash-line.tsx";
import { moment } from "../parts/when.ts";
import type { ReceiptChecked } from "./check-receipt.ts";
import { words } from "./words.ts";

const helps = { genuine: "genuineHelp", "not-genuine": "notGenuineHelp", "other-key": "otherKeyHelp" } as const;

/** What the check of a receipt found, and what the receipt says when there is one. */
export const ReceiptFinding = ({ found }: { readonly found: ReceiptChecked }) => {
  const w = useWords(words);
  const language = useLanguage();
  if (found.kind === "not-a-receipt" || found.kind === "not-a-key") return <p className="failure">{w[found.kind]}</p>;
  const { noun, id, version, contentHash, at } = found.receipt.payload;
  return (
    <div className="card">
      <p>
        <strong className={found.kind === "genuine" ? "mark good" : "mark bad"}>{w[found.kind]}</strong>
      </p>
      <p>{w[helps[found.kind]]}</p>
      <dl className="facts">
        <Fact name={w.at}>{moment(language, at)}</Fact>
        <Fact name={w.noun}>{noun}</Fact>
        <Fact name={w.id}>{id}</Fact>
        <Fact name={w.version}>{version}</Fact>
        <Fact name={w.contentHash}>
          <HashLine hash={contentHash} />
        </Fact>
      </dl>
    </div>
  );
};
