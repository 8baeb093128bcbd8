import { Button } from "antd";
import { size } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { isMoving, shareDone, type UploadItem } from "./upload-item.ts";
import type { UploadQueue } from "./upload-queue.ts";
import { stepSaid, uploadWord } from "./upload-word.ts";
import { words } from "./words.ts";

type Props = { readonly item: UploadItem; readonly queue: UploadQueue };

/** A file on its way: how far it is, and what may be done about it. */
export const UploadRow = ({ item, queue }: Props) => {
  const w = useWords(words);
  const language = useLanguage();
  const { facts, state } = item;
  const { fileName, bytes } = facts.file;
  const isWrong = state.kind === "failed" || state.kind === "twice";
  return (
    <li>
      <div className="evidence-about">
        <p className="evidence-name">{fileName}</p>
        <p className={isWrong ? "evidence-trouble" : "evidence-hint"} role={isWrong ? "alert" : undefined}>
          {isMoving(item) ? uploadWord(language, item) : `${size(language, bytes)} · ${uploadWord(language, item)}`}
        </p>
        {isWrong ? null : <progress aria-label={w.progress(fileName)} max={100} value={Math.round(shareDone(item) * 100)} />}
        {item.isKept || state.kind === "arrived" ? null : <p className="evidence-warn">{w.notKept}</p>}
        <span className="evidence-said" aria-live="polite">
          {isWrong ? "" : stepSaid(language, item)}
        </span>
      </div>
      <Actions item={item} queue={queue} />
    </li>
  );
};

const Actions = ({ item: { facts, state }, queue }: Props) => {
  const w = useWords(words);
  const { uploadId, file } = facts;
  const canPause = !["paused", "failed", "twice", "arrived"].includes(state.kind);
  const onward = state.kind === "failed" || state.kind === "delayed" ? w.retry : w.resume;
  const canGoOn = ["paused", "failed", "delayed", "offline"].includes(state.kind);
  const away = state.kind === "failed" || state.kind === "twice" ? w.remove : w.giveUp;
  return (
    <div className="evidence-actions">
      {canGoOn ? (
        <Button size="small" aria-label={w.about(onward, file.fileName)} onClick={() => queue.resume(uploadId)}>
          {onward}
        </Button>
      ) : null}
      {canPause ? (
        <Button size="small" aria-label={w.about(w.pause, file.fileName)} onClick={() => queue.pause(uploadId)}>
          {w.pause}
        </Button>
      ) : null}
      <Button size="small" aria-label={w.about(away, file.fileName)} onClick={() => queue.remove(uploadId)}>
        {away}
      </Button>
    </div>
  );
};
