import { type FormEvent, useId, useState } from "react";
import { readReceiptKey } from "../../../../domain/application/public-contract.ts";
import { useWords } from "../../../language/language.tsx";
import { saveFile } from "../../../ui/save-file.ts";
import { Fact } from "../parts/fact.tsx";
import { HashLine } from "../parts/hash-line.tsx";
import { OneRead } from "../parts/one-read.tsx";
import { readOf } from "../parts/read-of.ts";
import { TextPart } from "../parts/text-part.tsx";
import type { ReceiptChecked } from "./check-receipt.ts";
import { ReceiptFinding } from "./receipt-finding.tsx";
import { words } from "./words.ts";

const useReadReceiptKey = readOf(readReceiptKey);

type Key = ReturnType<typeof readReceiptKey.view.parse>;

export const VerifyScreen = () => {
  const w = useWords(words);
  const read = useReadReceiptKey();
  return (
    <section>
      <h1>{w.title}</h1>
      <p className="lead">{w.lead}</p>
      <OneRead read={read}>
        {(key) => (
          <>
            <Check present={key} />
            <KeyPart present={key} />
          </>
        )}
      </OneRead>
    </section>
  );
};

const Check = ({ present }: { readonly present: Key }) => {
  const w = useWords(words);
  const id = useId();
  const [kept, setKept] = useState("");
  const [savedKey, setSavedKey] = useState("");
  const [found, setFound] = useState<ReceiptChecked | null>(null);
  const check = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const { checkReceipt } = await import("./check-receipt.ts");
    setFound(await checkReceipt(kept, present, savedKey));
  };
  return (
    <form className="form" onSubmit={(event) => void check(event)}>
      <TextPart label={w.receipt} value={kept} rows={8} autoComplete="off" wrong={null} onText={setKept} />
      <p className="field">
        <label htmlFor={id}>{w.file}</label>
        <input id={id} type="file" accept=".json,.txt" onChange={({ target }) => void target.files?.[0]?.text().then(setKept)} />
      </p>
      <TextPart label={w.savedKey} value={savedKey} rows={3} autoComplete="off" wrong={null} optional onText={setSavedKey} />
      <p className="buttons">
        <button type="submit" className="primary">
          {w.check}
        </button>
      </p>
      <div aria-live="polite">{found ? <ReceiptFinding found={found} /> : null}</div>
    </form>
  );
};

const KeyPart = ({ present }: { readonly present: Key }) => {
  const w = useWords(words);
  return (
    <section>
      <h2>{w.keyTitle}</h2>
      <p>{w.keyLead}</p>
      <dl className="facts">
        <Fact name={w.keyId}>
          <HashLine hash={present.keyId} />
        </Fact>
      </dl>
      <pre className="hash">{present.pem}</pre>
      <p>
        <button
          type="button"
          className="plain"
          onClick={() => saveFile("receipt-key.json", new Blob([JSON.stringify(present, null, 2)], { type: "application/json" }))}
        >
          {w.saveKey}
        </button>
      </p>
    </section>
  );
};
