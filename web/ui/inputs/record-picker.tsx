import { Button, Form } from "antd";
import { use } from "react";
import { listCycles } from "../../../domain/cycle/contract.ts";
import { useRead, useRows } from "../../api/use-read.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { useScene } from "../act-form/scene.ts";
import { words } from "../act-form/words.ts";
import { FailureNote } from "../failure-note.tsx";
import type { InputProps } from "./input-props.ts";
import { optionOf } from "./record-option.ts";
import { RecordSelect } from "./record-select.tsx";
import type { Source } from "./record-sources.ts";

type Props = InputProps & { readonly source: Source; readonly label: string; readonly many: boolean };

const loading = new WeakMap<Source, ReturnType<Source["load"]>>();

const loaded = (source: Source): ReturnType<Source["load"]> => {
  const before = loading.get(source);
  if (before) return before;
  const now = source.load();
  loading.set(source, now);
  return now;
};

/** Records by name, searched as one types. What is not in the list can still be given by its identifier. */
export const RecordPicker = ({ source, label, many, ...props }: Props) => {
  const w = useWords(words);
  const language = useLanguage();
  const contract = use(loaded(source));
  const cycleId = useCycle(source.ofCycle !== undefined);
  const ready = source.ofCycle === undefined || cycleId !== undefined;
  const { rows, more, error, isPending } = useRows(contract, {
    when: ready,
    params: source.ofCycle === "path" ? { id: cycleId } : {},
    request: { limit: 200, ...(source.ofCycle === "query" ? { cycleId } : {}) },
  });
  const found = rows.map((row) => optionOf(language, row)).filter((option) => option !== null);
  return (
    <>
      <RecordSelect {...props} {...{ label, many }} loading={isPending && ready} options={found} />
      {more ? (
        <Button type="link" size="small" onClick={more}>
          {w.moreRows}
        </Button>
      ) : null}
      <FailureNote error={error} />
    </>
  );
};

/** The year a list is asked for: the form's own, else the newest. */
const useCycle = (asked: boolean): string | undefined => {
  const { fixed, params } = useScene();
  const form = Form.useFormInstance();
  const chosen: unknown = Form.useWatch("cycleId", form);
  const { data } = useRead(listCycles, { when: asked, request: { limit: 200 } });
  const newest = data?.rows.toSorted((one, other) => Number(other.summary["year"]) - Number(one.summary["year"]))[0]?.id;
  return [chosen, fixed["cycleId"], params["cycleId"], newest].filter((id) => typeof id === "string").find((id) => id !== "");
};
