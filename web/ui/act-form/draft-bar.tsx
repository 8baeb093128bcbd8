import { Button } from "antd";
import { dayAndTime } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import type { DraftKeeping } from "../draft/use-draft.ts";
import { words } from "./words.ts";

type Props = {
  readonly draft: DraftKeeping;
  readonly onUse: (values: Readonly<Record<string, unknown>>) => void;
  readonly onDiscard: () => void;
};

/** What is kept on this device of the form, when, and what another window kept meanwhile. */
export const DraftBar = ({ draft: { restored, newer, keptAt, failed, settleNewer }, onUse, onDiscard }: Props) => {
  const w = useWords(words);
  const language = useLanguage();
  const when = (instant: string): string => dayAndTime(language, instant);
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
      {restored && keptAt === null ? <p>{w.restored(when(restored.savedAt))}</p> : null}
      <p role="status" title={w.keptHelp}>
        {failed ? w.notKept : keptAt === null ? null : w.kept(when(keptAt))}
      </p>
      {restored !== null || keptAt !== null ? (
        <>
          <Button size="small" onClick={onDiscard}>
            {w.discard}
          </Button>
          <p className="act-help">{w.keptHelp}</p>
        </>
      ) : null}
    </div>
  );
};
