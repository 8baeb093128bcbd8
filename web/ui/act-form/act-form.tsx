import { useQueryClient } from "@tanstack/react-query";
import { Button, Form } from "antd";
import { useEffect, useId, useMemo, useRef, useState } from "react";
import { Receipt } from "../../../domain/kernel/receipt.ts";
import { dayAndTime } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { useSelf } from "../../session/self.ts";
import { draftKey } from "../draft/draft-store.ts";
import { type DraftKeeping, useDraft } from "../draft/use-draft.ts";
import { FailureNote } from "../failure-note.tsx";
import type { ActFormProps } from "./act-form-props.ts";
import { ConfirmStep } from "./confirm-step.tsx";
import { DraftFoot, DraftHead } from "./draft-bar.tsx";
import { Entries } from "./entries.tsx";
import { FaultSummary } from "./fault-summary.tsx";
import { formTree, type Group } from "./form-tree.ts";
import { askedTree, startOf } from "./form-value.ts";
import { isIrreversible } from "./irreversible.ts";
import { SceneContext } from "./scene.ts";
import { useActForm, valuesIn } from "./use-act-form.ts";
import { words } from "./words.ts";
import "./act-form.css";

type Values = Readonly<Record<string, unknown>>;

const none: Values = {};

/** The form of a command, made from its contract. What is typed is kept on this device until it is sent. */
export const ActForm = <View,>(props: ActFormProps<View>) => {
  const self = useSelf();
  const { contract, params = none, fixed = none } = props;
  const key = self ? draftKey(self.memberId, contract.name, [params, fixed]) : null;
  const draft = useDraft(key);
  const w = useWords(words);
  if (key === null || !draft.ready) return <p role="status">{w.unknownSelf}</p>;
  return <ReadyForm key={key} {...props} draft={draft} />;
};

type ReadyProps<View> = ActFormProps<View> & { readonly draft: DraftKeeping };

/** One form after another: it begins anew when a command is done, when what was typed is discarded, and when another window's is taken. */
const ReadyForm = <View,>(props: ReadyProps<View>) => {
  const { contract, fixed = none, initial = none, draft, onDone } = props;
  const tree = useMemo(() => askedTree(formTree(contract.request), fixed), [contract, fixed]);
  const [round, setRound] = useState(() => ({ number: 0, start: startOf(tree, draft.restored?.values ?? initial) }));
  const [done, setDone] = useState<View | null>(null);
  const begin = (values: Values): void => setRound(({ number }) => ({ number: number + 1, start: startOf(tree, values) }));
  const discard = (): void => void draft.forget().then(() => begin(initial));
  const finish = async (view: View): Promise<void> => {
    await draft.forget();
    setDone(view);
    begin(initial);
    onDone?.(view);
  };
  return (
    <>
      <DraftHead draft={draft} onUse={begin} onDiscard={discard} />
      {done === null ? null : <DoneNote view={done} />}
      <OneForm key={round.number} {...props} {...{ tree, start: round.start, finish }} />
      <DraftFoot draft={draft} onDiscard={discard} />
    </>
  );
};

type OneProps<View> = ReadyProps<View> & {
  readonly tree: Group;
  readonly start: Values;
  readonly finish: (view: View) => Promise<void>;
};

const OneForm = <View,>(props: OneProps<View>) => {
  const { contract, params = none, fixed = none, inputs, subject, ifMatch, confirm, sendLabel, draft, tree, start, finish } = props;
  const w = useWords(words);
  const formName = `${contract.name}${useId().replaceAll(/\W/g, "")}`;
  const empty = tree.entries.every(({ kind }) => kind === "constant");
  const confirms = confirm === undefined ? empty || isIrreversible(contract) : confirm !== false;
  const acting = useActForm({ contract, tree, params, fixed, ifMatch, confirms, onDone: finish });
  const { form, faults, failure } = acting;
  const scene = useMemo(() => ({ contract, params, fixed, formName, inputs: inputs ?? {} }), [contract, params, fixed, formName, inputs]);
  const asking = acting.asking || (empty && confirms);
  const sendWord = failure?.kind === "unreachable" ? w.retry : (sendLabel ?? w.send);

  return (
    <SceneContext value={scene}>
      <Form
        form={form}
        layout="vertical"
        className="act-form"
        name={formName}
        initialValues={start}
        requiredMark={(label) => label}
        onValuesChange={() => {
          draft.keep(valuesIn(form));
          acting.recheck();
        }}
        onFinish={acting.check}
        disabled={acting.acting || asking}
      >
        <FailureHead failure={failure} />
        <FaultSummary faults={faults} attempt={acting.attempt} form={form} />
        <fieldset className="act-plain" disabled={asking}>
          {empty ? <p>{w.nothingToFill}</p> : <Entries group={tree} at={[]} full={[]} />}
        </fieldset>
        {asking ? (
          <ConfirmStep {...{ contract, subject, acting }} told={typeof confirm === "string" ? confirm : null} mayGoBack={!empty} />
        ) : (
          <Button type="primary" htmlType="submit" loading={acting.acting} disabled={false}>
            {acting.acting ? w.sending : sendWord}
          </Button>
        )}
      </Form>
    </SceneContext>
  );
};

const DoneNote = ({ view }: { readonly view: unknown }) => {
  const w = useWords(words);
  const language = useLanguage();
  const receipt = Receipt.safeParse(view);
  return (
    <p className="act-done" role="status">
      {receipt.success ? w.doneAt(dayAndTime(language, receipt.data.at)) : w.done}
    </p>
  );
};

/** What the API said of the whole; where somebody else was quicker, the way to go on. */
const FailureHead = ({ failure }: { readonly failure: ReturnType<typeof useActForm>["failure"] }) => {
  const w = useWords(words);
  const queries = useQueryClient();
  const head = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (failure) head.current?.focus();
  }, [failure]);
  if (!failure) return null;
  const isStale = failure.kind === "refused" && failure.problem.code === "stale-version";
  return (
    <div ref={head} tabIndex={-1} className="act-head">
      <FailureNote failure={failure} />
      {isStale ? (
        <p>
          {w.stale} <Button onClick={() => void queries.invalidateQueries()}>{w.reload}</Button>
        </p>
      ) : null}
    </div>
  );
};
