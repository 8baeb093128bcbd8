import { Button } from "antd";
import { dayAndTime } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import type { DraftKeeping } from "../draft/use-draft.ts";
import { words } from "./words.ts";

type Told = { readonly draft: DraftKeeping; readonly onDiscard: () => void };
type Props = Told & { readonly onUse: (values: Readonly<Record<string, unknown>>) => void };

/** What was kept of the form before it was opened here, and what another window keeps meanwhile. */
export const DraftHead = ({ draft: { restored, newer, settleNewer }, onUse, onDiscard }: Props) => {
  const w = useWords(words);
  const language = useLanguage();
  const when = (instant: string): string => dayAndTime(language, instant);
  if (newer === null && restored === null) return null;
  return (
    <div className="act-draft">
      {newer ? (
        <p role="alert">
          {w.newer(when(newer.savedAt))}{" "}
          <Button
            size="small"
            onClick={() => {
              onUse(newer.values);
              settleNewer();
            }}
          >
            {w.useNewer}
          </Button>{" "}
          <Button size="small" onClick={settleNewer}>
            {w.keepMine}
          </Button>
        </p>
      ) : null}
      {restored ? (
        <>
          <p>{w.restored(when(restored.savedAt))}</p>
          <Discard onDiscard={onDiscard} />
        </>
      ) : null}
    </div>
  );
};

/** When what is typed was kept. Below the form, so that nothing moves away under a finger when it appears. */
export const DraftFoot = ({ draft: { restored, keptAt, failed }, onDiscard }: Told) => {
  const w = useWords(words);
  const language = useLanguage();
  return (
    <div className="act-draft">
      <p role="status" title={w.keptHelp}>
        {failed ? w.notKept : keptAt === null ? null : w.kept(dayAndTime(language, keptAt))}
      </p>
      {restored === null && keptAt !== null ? <Discard onDiscard={onDiscard} /> : null}
    </div>
  );
};

const Discard = ({ onDiscard }: Pick<Told, "onDiscard">) => {
  const w = useWords(words);
  return (
    <>
      <Button size="small" onClick={onDiscard}>
        {w.discard}
      </Button>
      <p className="act-help">{w.keptHelp}</p>
    </>
  );
};
