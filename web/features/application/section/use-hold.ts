import { useEffect, useRef } from "react";
import { holdSection } from "../../../../domain/application/section-contract.ts";
import type { SectionId } from "../../../../domain/application/section-id.ts";
import { call } from "../../../api/call.ts";
import { serverNow } from "../../../api/server-clock.ts";
import { useLanguage } from "../../../language/language.tsx";
import { useSession } from "../../../session/session-context.ts";

type Params = { readonly id: string; readonly section: SectionId };
type Hold = { readonly memberId: string; readonly until: string } | null;

/**
 * Holds the section for whoever begins to write in it, so that a colleague who opens it sees so, and releases it when they leave. Gives
 * until when a colleague holds it, null when nobody else does. Saving renews the hold by itself, so it is released after the last save.
 */
export const useHold = (
  { id, section }: Params,
  memberId: string,
  hold: Hold,
  writing: boolean,
  settled: () => Promise<void>,
): string | null => {
  const language = useLanguage();
  const { token } = useSession();
  const asked = useRef(false);
  const byOther = hold !== null && hold.memberId !== memberId && Date.parse(hold.until) > serverNow() ? hold.until : null;

  useEffect(() => {
    if (!writing || asked.current || byOther !== null) return;
    asked.current = true;
    void call(holdSection, { params: { id, section }, request: { release: false } }, { language, token });
  }, [writing, byOther, id, section, language, token]);

  useEffect(
    () => () => {
      if (!asked.current) return;
      asked.current = false;
      const release = () => call(holdSection, { params: { id, section }, request: { release: true } }, { language, token });
      void settled().then(release, release);
    },
    [id, section, language, token, settled],
  );
  return byOther;
};
