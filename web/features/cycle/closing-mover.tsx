import { Button, Drawer } from "antd";
import { type FormEvent, useId, useState } from "react";
import * as z from "zod";
import type { Contract } from "../../../domain/kernel/contract.ts";
import { type Instant, instantOf } from "../../../domain/kernel/instant.ts";
import { isLate, lastDayOf } from "../../../domain/kernel/period.ts";
import type { Receipt } from "../../../domain/kernel/receipt.ts";
import { serverNow } from "../../api/server-clock.ts";
import { useAct } from "../../api/use-act.ts";
import { dayOnly } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { useSelf } from "../../session/self.ts";
import { draftKey } from "../../ui/draft/draft-store.ts";
import { type DraftKeeping, useDraft } from "../../ui/draft/use-draft.ts";
import { FailureNote } from "../../ui/failure-note.tsx";
import { TimeLeftNote } from "../../ui/standing/time-left-note.tsx";
import { useCalendar } from "../../ui/standing/use-calendar.ts";
import { type Moved, movedClosing } from "./move-closing.ts";
import { words } from "./words.ts";

type Given<Params, Request> = {
  readonly contract: Contract<Params, Request, Receipt>;
  readonly id: string;
  readonly title: string;
  readonly dueAt: Instant;
  /** The request's field that holds the new closing. */
  readonly field: "closesAt" | "until";
  readonly mayMove: boolean;
};

/** A published closing and, for whom it is theirs, its extension: what changes is shown before anything is sent. */
export const ClosingMover = <Params, Request>(given: Given<Params, Request>) => {
  const { title, dueAt, mayMove } = given;
  const w = useWords(words);
  const language = useLanguage();
  const isClosed = isLate(instantOf(new Date(serverNow())), dueAt);
  const [open, setOpen] = useState(false);
  const [sent, setSent] = useState(false);
  const done = (): void => {
    setOpen(false);
    setSent(true);
  };
  return (
    <li>
      <strong>{title}</strong> {isClosed ? w.closed(dayOnly(language, lastDayOf(dueAt))) : <TimeLeftNote dueAt={dueAt} />}{" "}
      {mayMove && !isClosed ? (
        <Button size="small" onClick={() => setOpen(true)} aria-haspopup="dialog">
          {w.moveDeadline}
        </Button>
      ) : null}{" "}
      <span role="status">{sent ? w.sent : ""}</span>
      <Drawer open={open} title={`${w.moveDeadline} · ${title}`} size="large" onClose={() => setOpen(false)}>
        <MoverForm {...given} done={done} />
      </Drawer>
    </li>
  );
};

const Kept = z.object({ day: z.string(), reason: z.string() });

/** What is typed is kept on this device until it is sent. */
const MoverForm = <Params, Request>(given: Given<Params, Request> & { readonly done: () => void }) => {
  const self = useSelf();
  const draft = useDraft(self ? draftKey(self.memberId, given.contract.name, { id: given.id }) : null);
  return self && draft.ready ? <ReadyForm {...given} draft={draft} /> : null;
};

const ReadyForm = <Params, Request>({
  contract,
  id,
  dueAt,
  field,
  done,
  draft,
}: Given<Params, Request> & { readonly done: () => void; readonly draft: DraftKeeping }) => {
  const w = useWords(words);
  const language = useLanguage();
  const kept = Kept.safeParse(draft.restored?.values);
  const [typed, setTyped] = useState(kept.success ? kept.data : { day: "", reason: "" });
  const { day, reason } = typed;
  const type = (next: Partial<z.infer<typeof Kept>>): void => {
    setTyped({ ...typed, ...next });
    draft.keep({ ...typed, ...next });
  };
  const calendar = useCalendar();
  const { act, acting, failure } = useAct(contract);
  const ids = { day: useId(), reason: useId() };
  const moved = calendar ? movedClosing(calendar, instantOf(new Date(serverNow())), dueAt, day) : null;
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (!moved?.can) return;
    const answer = await act({ params: { id }, request: { [field]: moved.until, reason } });
    if (!answer.ok) return;
    await draft.forget();
    setTyped({ day: "", reason: "" });
    done();
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <div className="field">
        <label htmlFor={ids.day}>{w.newLastDay}</label>
        <input
          id={ids.day}
          type="date"
          required
          min={lastDayOf(dueAt)}
          value={day}
          onChange={({ target }) => type({ day: target.value })}
          aria-describedby={`${ids.day}-help`}
        />
        <span id={`${ids.day}-help`} className="help">
          {w.newLastDayHelp}
        </span>
        <span role="alert" className="error">
          {moved && !moved.can ? w[moved.why] : ""}
        </span>
      </div>
      <div className="field">
        <label htmlFor={ids.reason}>{w.reason}</label>
        <textarea
          id={ids.reason}
          required
          maxLength={500}
          rows={4}
          value={reason}
          onChange={({ target }) => type({ reason: target.value })}
        />
      </div>
      <h3>{w.preview}</h3>
      {moved?.can ? <Preview moved={moved} /> : <p className="soft">{`${w.lastDay} ${dayOnly(language, lastDayOf(dueAt))}`}</p>}
      <p className="soft">{w.publicNote}</p>
      <FailureNote failure={failure} />
      <Button type="primary" htmlType="submit" loading={acting} disabled={!moved?.can || reason.trim() === ""}>
        {w.send}
      </Button>
    </form>
  );
};

const Preview = ({
  moved: { before, after, gained, provisional, restDay },
}: {
  readonly moved: Extract<Moved, { readonly can: true }>;
}) => {
  const w = useWords(words);
  const language = useLanguage();
  return (
    <>
      <table className="plain">
        <thead>
          <tr>
            <td />
            <th scope="col">{w.before}</th>
            <th scope="col">{w.after}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{w.lastDay}</th>
            <td>{dayOnly(language, before.lastDay)}</td>
            <td>{dayOnly(language, after.lastDay)}</td>
          </tr>
          <tr>
            <th scope="row">{w.left}</th>
            <td>{before.left}</td>
            <td>
              {after.left} <span className="soft">{w.gained(gained)}</span>
            </td>
          </tr>
        </tbody>
      </table>
      {restDay ? <p className="mark warn">{w.restDay}</p> : null}
      {provisional ? <p className="mark warn">{w.provisional}</p> : null}
    </>
  );
};
