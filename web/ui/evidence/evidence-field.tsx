import { Button } from "antd";
import { lazy, Suspense, useCallback, useEffect, useState } from "react";
import { type ContentType, type EvidenceSlot, evidenceLimitBytes } from "../../../domain/evidence/evidence.ts";
import { size } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { DropZone } from "./drop-zone.tsx";
import { EvidenceList } from "./evidence-list.tsx";
import { endingsOf, everyKind, type Unfit, unfitOf } from "./file-kinds.ts";
import { UploadList } from "./upload-list.tsx";
import { useTakenOver } from "./use-taken-over.ts";
import { useUploads } from "./use-uploads.ts";
import { words } from "./words.ts";
import "./evidence.css";

const OwnFiles = lazy(() => import("./own-files.tsx").then(({ OwnFiles: part }) => ({ default: part })));

type Props = {
  /** What the files prove: the record and the slot in it. */
  readonly slot: EvidenceSlot;
  /** Ids of evidence that has arrived. */
  readonly value?: readonly string[] | undefined;
  readonly onChange?: (ids: string[]) => void;
  readonly multiple?: boolean;
  readonly accept?: readonly ContentType[];
  readonly disabled?: boolean;
  /** Tells fields of the same slot on one page apart; what was on its way when the page was left comes back to the same place. */
  readonly place?: string;
  /** Of the button, for a label around the field. */
  readonly id?: string;
};

type Rejected = { readonly name: string; readonly bytes: number; readonly why: Unfit | "count" };

/** Files as evidence: dropped or chosen, uploaded at once, their ids given to the form when they have arrived. */
export const EvidenceField = ({ slot, value = [], onChange, multiple = true, accept = everyKind, disabled = false, place, id }: Props) => {
  const here = place ?? `${slot.noun} ${slot.id} ${slot.slot}`;
  const { queue, items, memberId } = useUploads();
  const [rejected, setRejected] = useState<readonly Rejected[]>([]);
  const [isChoosing, setChoosing] = useState(false);
  const mine = items.filter(({ facts }) => facts.place === here);
  useTakenOver(here, value, onChange);
  const onDigest = useStanding(here, value);

  const take = (files: readonly File[]): void => {
    if (memberId === undefined) return;
    const judged = files.map((file) => ({ file, why: unfitOf(file, accept) }));
    const fit = judged.filter(({ why }) => why === null).map(({ file }) => file);
    const room = multiple ? fit.length : Math.max(0, 1 - value.length - mine.length);
    queue.add(fit.slice(0, room), { memberId, place: here, proves: slot });
    setRejected([
      ...judged.flatMap(({ file, why }) => (why === null ? [] : [{ name: file.name, bytes: file.size, why }])),
      ...fit.slice(room).map(({ name, size: bytes }) => ({ name, bytes, why: "count" as const })),
    ]);
  };
  const use = (ids: readonly string[]): void => {
    setChoosing(false);
    onChange?.(multiple ? [...value, ...ids] : [...ids]);
  };
  const remove = (gone: string): void => onChange?.(value.filter((one) => one !== gone));

  return (
    <div>
      <DropZone
        {...{ multiple, id }}
        kinds={accept}
        disabled={disabled || memberId === undefined}
        onFiles={take}
        onOwn={() => setChoosing(true)}
      />
      <Rejections rejected={rejected} kinds={accept} onUnderstood={() => setRejected([])} />
      <UploadList items={mine} queue={queue} />
      {value.length === 0 ? null : <EvidenceList ids={value} onDigest={onDigest} {...(disabled ? {} : { onRemove: remove })} />}
      {isChoosing ? (
        <Suspense>
          <OwnFiles multiple={multiple} without={value} onTake={use} onClose={() => setChoosing(false)} />
        </Suspense>
      ) : null}
    </div>
  );
};

/** Tells the queue which contents stand here, so that none is sent twice. */
const useStanding = (place: string, value: readonly string[]): ((id: string, sha256: string) => void) => {
  const { queue } = useUploads();
  const [digests, setDigests] = useState<Readonly<Record<string, string>>>({});
  useEffect(() => {
    const here = value.flatMap((id) => digests[id] ?? []);
    queue.standing(place, here);
  }, [queue, place, value, digests]);
  return useCallback((id, sha256) => setDigests((known) => ({ ...known, [id]: sha256 })), []);
};

type RejectionsProps = {
  readonly rejected: readonly Rejected[];
  readonly kinds: readonly ContentType[];
  readonly onUnderstood: () => void;
};

const Rejections = ({ rejected, kinds, onUnderstood }: RejectionsProps) => {
  const w = useWords(words);
  const language = useLanguage();
  if (rejected.length === 0) return null;
  const told = ({ name, bytes, why }: Rejected): string => {
    if (why === "kind") return w.unfitKind(name, endingsOf(kinds).join(" "));
    if (why === "too-large") return w.unfitLarge(name, size(language, bytes), size(language, evidenceLimitBytes));
    if (why === "empty") return w.unfitEmpty(name);
    return why === "count" ? w.unfitCount(name) : w.unfitName(name);
  };
  return (
    <div role="alert" className="evidence-trouble">
      {rejected.map((one) => (
        <p key={one.name}>{told(one)}</p>
      ))}
      <Button size="small" onClick={onUnderstood}>
        {w.understood}
      </Button>
    </div>
  );
};
