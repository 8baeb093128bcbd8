import { number, size } from "../../language/format.ts";
import type { Language } from "../../language/words.ts";
import { shareDone, type UploadFault, type UploadItem } from "./upload-item.ts";
import { words } from "./words.ts";

const faultWord = (language: Language, fault: UploadFault): string => {
  const w = words[language];
  if (fault.kind === "unreadable") return w.unreadable;
  if (fault.kind === "rejected") return w.rejectedOnArrival;
  if (fault.kind === "storage") return w.storage(fault.status);
  const { failure } = fault;
  if (failure.kind === "refused") return w.refused(failure.problem.title, failure.problem.detail);
  if (failure.kind === "broken") return w.brokenAnswer(failure.correlationId);
  return failure.kind === "signed-out" ? w.signedOut : w.unreachable;
};

const halted: readonly UploadItem["state"]["kind"][] = ["paused", "offline", "delayed"];

/** How an upload stands, in words; numbers of its progress included. */
export const uploadWord = (language: Language, item: UploadItem): string => {
  const { arrivedBytes, file } = item.facts;
  const word = stateWord(language, item);
  if (!halted.includes(item.state.kind) || arrivedBytes === 0) return word;
  return words[language].soFar(word, size(language, arrivedBytes), size(language, file.bytes));
};

const stateWord = (language: Language, item: UploadItem): string => {
  const w = words[language];
  const { state, facts } = item;
  switch (state.kind) {
    case "reading":
      return w.reading(`${number(language, Math.floor((state.bytes / facts.file.bytes) * 100))}%`);
    case "sending":
      return w.sending(size(language, Math.min(state.bytes, facts.file.bytes)), size(language, facts.file.bytes));
    case "offline":
      return item.isKept ? w.offline : w.offlineNotKept;
    case "delayed":
      return w.delayed(state.seconds);
    case "failed":
      return faultWord(language, state.fault);
    default:
      return w[state.kind];
  }
};

/** What a screen reader is told as it changes: the step, without the numbers that change each moment. */
export const stepSaid = (language: Language, item: UploadItem): string => {
  const { state, facts } = item;
  const w = words[language];
  if (state.kind === "reading" || state.kind === "declaring" || state.kind === "confirming") return "";
  if (state.kind === "sending") return w.said(facts.file.fileName, `${Math.floor((shareDone(item) * 100) / 25) * 25}%`);
  return w.said(facts.file.fileName, uploadWord(language, item));
};
