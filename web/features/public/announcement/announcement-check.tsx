import { useState } from "react";
import type { Announcement } from "../../../../domain/notice/announcement.ts";
import { useWords } from "../../../language/language.tsx";
import { HashLine } from "../parts/hash-line.tsx";
import { TextPart } from "../parts/text-part.tsx";
import { Verdict } from "../parts/verdict.tsx";
import { words as common } from "../parts/words.ts";
import { words } from "./words.ts";

type Found = { readonly hash: string; readonly noted: string | null };

/** Works the announcement's fingerprint out again on the reader's own device. */
export const AnnouncementCheck = ({ announcement }: { readonly announcement: Announcement }) => {
  const w = useWords(words);
  const c = useWords(common);
  const [typed, setTyped] = useState("");
  const [found, setFound] = useState<Found | null>(null);
  const [wrong, setWrong] = useState(false);
  const check = async (): Promise<void> => {
    const { fingerprintOf, notedFingerprint } = await import("./check-announcement.ts");
    const noted = notedFingerprint(typed);
    setWrong(typed.trim() !== "" && noted === null);
    setFound({ hash: fingerprintOf(announcement), noted });
  };
  return (
    <section className="no-print">
      <h2>{w.checkTitle}</h2>
      <p>{w.checkLead}</p>
      <dl className="facts">
        <dt>{w.contentHash}</dt>
        <dd>
          <HashLine hash={announcement.contentHash} />
        </dd>
      </dl>
      <TextPart label={w.noted} value={typed} wrong={wrong ? w.notHash : null} autoComplete="off" optional onText={setTyped} />
      <p>
        <button type="button" className="plain" onClick={() => void check()}>
          {c.recompute}
        </button>
      </p>
      <div aria-live="polite">
        {found ? (
          <>
            <p>
              {w.recomputed} <Verdict outcome={found.hash === announcement.contentHash ? "matches" : "differs"} />
            </p>
            <p>
              <HashLine hash={found.hash} />
            </p>
            {found.noted === null ? null : (
              <p>
                {w.notedResult} <Verdict outcome={found.hash === found.noted ? "matches" : "differs"} />
              </p>
            )}
            <p>{w.whatItMeans}</p>
          </>
        ) : null}
      </div>
    </section>
  );
};
