import { Button, Form, type FormListOperation } from "antd";
import { memo } from "react";
import { codeWord } from "../../language/code-word.ts";
import { fieldWord } from "../../language/field-word.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { ChoiceInput } from "../inputs/plain-inputs.tsx";
import type { Entry, Group, List, Variants } from "./form-tree.ts";
import { Help, isAsked, Label, useHelp, useLabel } from "./label.tsx";
import { LeafInput } from "./leaf-input.tsx";
import { PastePart } from "./paste-part.tsx";
import { blankRows, columnsOf } from "./paste-rows.ts";
import { useScene } from "./scene.ts";
import { words } from "./words.ts";

type At = readonly (string | number)[];
type Values = Readonly<Record<string, unknown>>;

/** `at` is the position within the innermost list, by which the form names it; `full` the one from the form's root. */
type Given<One extends Entry = Entry> = { readonly entry: One; readonly at: At; readonly full: At };

type Held = { readonly group: Group; readonly at: At; readonly full: At };

const isSamePlace = (one: At, other: At): boolean => one.join("\n") === other.join("\n");

/**
 * The inputs of a group, one after another. Each field follows the form by itself, so that the group is drawn again only when it is another
 * one or stands elsewhere: a form of forty rows would else be drawn anew whenever a row goes or what was typed is kept.
 */
export const Entries = memo(
  ({ group, at, full }: Held) =>
    group.entries.map((entry) => <OneEntry key={entry.name} entry={entry} at={[...at, entry.name]} full={[...full, entry.name]} />),
  (one, other) => one.group === other.group && isSamePlace(one.at, other.at) && isSamePlace(one.full, other.full),
);

const OneEntry = ({ entry, at, full }: Given) => {
  const { inputs } = useScene();
  const own = inputs[entry.path.join(".")];
  if (entry.kind === "constant") return null;
  if (own === undefined && entry.kind === "group") return <GroupEntry {...{ entry, at, full }} />;
  if (own === undefined && entry.kind === "list") return <ListEntry {...{ entry, at, full }} />;
  if (own === undefined && entry.kind === "variants") return <VariantsEntry {...{ entry, at, full }} />;
  return <LeafEntry {...{ entry, at, full }} />;
};

const LeafEntry = ({ entry, at, full }: Given) => {
  const { inputs } = useScene();
  const label = useLabel(entry);
  const asked = isAsked(entry);
  const help = useHelp(entry);
  // Only where there is one: an empty help takes a line of its own.
  const extra = help === null ? {} : { extra: <span className="act-help">{help}</span> };
  return (
    <Form.Item name={[...at]} label={<Label {...{ text: label, asked }} />} {...extra} required={asked}>
      <LeafInput {...{ entry, full, label }} own={inputs[entry.path.join(".")]} />
    </Form.Item>
  );
};

const GroupEntry = ({ entry, at, full }: Given<Group>) => (
  <fieldset className="act-group">
    <legend>
      <Label text={useLabel(entry)} asked={isAsked(entry)} />
    </legend>
    <Help entry={entry} />
    <Entries group={entry} at={at} full={full} />
  </fieldset>
);

/** A list of things with several inputs each: one card a thing, to be added, removed and moved. */
const ListEntry = ({ entry, at, full }: Given<List>) => {
  const w = useWords(words);
  const label = useLabel(entry);
  const { formName } = useScene();
  const form = Form.useFormInstance();
  const take = (pasted: readonly Values[], { add, remove }: Pick<FormListOperation, "add" | "remove">): void => {
    remove(blankRows(form.getFieldValue([...full])));
    for (const row of pasted) add(row);
  };
  const columns = entry.item.kind === "group" ? columnsOf(entry.item) : [];
  return (
    <fieldset className="act-group" id={[formName, ...full].join("_")} tabIndex={-1}>
      <legend>
        <Label text={label} asked={isAsked(entry)} />
      </legend>
      <Help entry={entry} />
      <Form.List name={[...at]}>
        {(rows, { add, remove, move }, { errors }) => (
          <>
            {rows.map(({ key, name }, index) => (
              <fieldset key={key} className="act-row">
                <legend>{w.item(label, index + 1)}</legend>
                <RowTools {...{ index, last: rows.length - 1, move, remove }} name={w.item(label, index + 1)} />
                {entry.item.kind === "group" ? (
                  <Entries group={entry.item} at={[name]} full={[...full, name]} />
                ) : (
                  <VariantChoice entry={entry.item} at={[name]} full={[...full, name]} />
                )}
              </fieldset>
            ))}
            <div className="act-list-tools">
              <Button type="dashed" onClick={() => add({})} disabled={entry.most !== null && rows.length >= entry.most}>
                {w.add}
              </Button>
              {columns.length === 0 ? null : <PastePart columns={columns} onRows={(pasted) => take(pasted, { add, remove })} />}
            </div>
            <Form.ErrorList errors={errors} />
          </>
        )}
      </Form.List>
    </fieldset>
  );
};

type Tools = {
  readonly index: number;
  readonly last: number;
  readonly name: string;
  readonly move: (from: number, to: number) => void;
  readonly remove: (index: number) => void;
};

const RowTools = ({ index, last, name, move, remove }: Tools) => {
  const w = useWords(words);
  return (
    <div className="act-row-tools">
      <Button size="small" disabled={index === 0} onClick={() => move(index, index - 1)} aria-label={`${w.up} ${name}`}>
        {w.up}
      </Button>
      <Button size="small" disabled={index === last} onClick={() => move(index, index + 1)} aria-label={`${w.down} ${name}`}>
        {w.down}
      </Button>
      <Button size="small" danger onClick={() => remove(index)} aria-label={`${w.remove} ${name}`}>
        {w.remove}
      </Button>
    </div>
  );
};

/** One of several shapes: first which, then what that one asks for. */
const VariantsEntry = ({ entry, at, full }: Given<Variants>) => (
  <fieldset className="act-group">
    <legend>
      <Label text={useLabel(entry)} asked={isAsked(entry)} />
    </legend>
    <Help entry={entry} />
    <VariantChoice entry={entry} at={at} full={full} />
  </fieldset>
);

const VariantChoice = ({ entry, at, full }: Given<Variants>) => {
  const w = useWords(words);
  const language = useLanguage();
  const { contract } = useScene();
  const form = Form.useFormInstance();
  const chosen: unknown = Form.useWatch([...full, entry.by], form);
  const variant = entry.variants[String(chosen ?? "")];
  const label = fieldWord(language, { contract: contract.name, path: [...entry.path, entry.by] });
  const options = Object.keys(entry.variants).map((value) => ({ value, label: codeWord(language, { property: entry.by, value }) }));
  return (
    <>
      <Form.Item name={[...at, entry.by]} label={<Label text={label} asked />} required>
        <ChoiceInput {...{ options, label }} hint={w.choose} />
      </Form.Item>
      {variant ? <Entries group={variant} at={at} full={full} /> : null}
    </>
  );
};
