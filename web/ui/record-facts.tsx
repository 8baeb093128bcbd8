import { lazy, type ReactNode, Suspense } from "react";
import * as z from "zod";
import { fieldWord } from "../language/field-word.ts";
import { useLanguage } from "../language/language.tsx";
import { factText, listText } from "./facts/fact-text.ts";
import "./facts/facts.css";
import { isNamed } from "./facts/named-fields.ts";
import { NamedId } from "./facts/named-id.tsx";
import { type Shape, shapeOf } from "./facts/shape.ts";

const EvidenceList = lazy(async () => ({ default: (await import("./evidence/evidence-list.tsx")).EvidenceList }));

type Given = {
  readonly value: unknown;
  /** The contract's view or the noun's schema: tells codes from free text. */
  readonly schema?: z.ZodType;
  readonly noun?: string;
  readonly contract?: string;
  /** Fields that are shown elsewhere on the screen. */
  readonly without?: readonly string[];
  /** The only fields to show, in this order. */
  readonly only?: readonly string[];
};

/** Any record as labelled facts: nested ones as lists, times in Beijing time, codes by their words, identifiers quietly. */
export const RecordFacts = ({ value, schema, noun, contract, without = [], only }: Given) => (
  <Fields value={value} shape={schema ? shapeOf(schema) : null} context={{ noun, contract, path: [] }} without={without} only={only} />
);

type Context = { readonly noun: string | undefined; readonly contract: string | undefined; readonly path: readonly string[] };
type Inner = { readonly value: unknown; readonly shape: Shape | null; readonly context: Context };

const Fielded = z.record(z.string(), z.unknown());

const Fields = ({
  value,
  shape,
  context,
  without,
  only,
}: Inner & { readonly without?: readonly string[]; readonly only?: readonly string[] | undefined }): ReactNode => {
  const language = useLanguage();
  const entries = Object.entries(Fielded.parse(value));
  const shown = only
    ? only.flatMap((name) => entries.filter(([key]) => key === name))
    : entries.filter(([name]) => !without?.includes(name));
  return (
    <dl className="facts-list">
      {shown.map(([name, inner]) => {
        const path = [...context.path, name];
        return (
          <div key={name} style={{ display: "contents" }}>
            <dt>{fieldWord(language, { path, ...given("noun", context.noun), ...given("contract", context.contract) })}</dt>
            <dd>
              <Value name={name} value={inner} shape={shape?.fields[name] ?? null} context={{ ...context, path }} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
};

const given = <Name extends string>(name: Name, value: string | undefined) => (value === undefined ? {} : { [name]: value });

const Value = ({ name, value, shape, context }: Inner & { readonly name: string }): ReactNode => {
  const language = useLanguage();
  const about = { language, noun: context.noun, shape };
  if (isEvidence(name) && value !== null && value !== undefined) return <Files ids={[value].flat().map(String)} />;
  if (Array.isArray(value)) {
    if (isNamed(name) && value.length > 0 && value.every((id) => typeof id === "string"))
      return value.map((id) => (
        <div key={id}>
          <NamedId name={name} id={id} />
        </div>
      ));
    return listText(name, value, about) ?? <Parts name={name} values={value} shape={shape} context={context} />;
  }
  const text = factText(name, value, about);
  if (text === null) return <Fields value={value} shape={shape} context={context} />;
  return isNamed(name) && typeof value === "string" && value !== "" ? <NamedId name={name} id={value} /> : text;
};

const isEvidence = (name: string): boolean => /(?:^e|E)videnceIds?$/.test(name);

const Files = ({ ids }: { readonly ids: readonly string[] }) =>
  ids.length === 0 ? (
    "—"
  ) : (
    <Suspense fallback={ids.length}>
      <EvidenceList ids={ids} />
    </Suspense>
  );

const Parts = ({ name, values, shape, context }: Omit<Inner, "value"> & { readonly name: string; readonly values: readonly unknown[] }) => (
  <ol className="parts">
    {Object.entries(values).map(([place, value]) => (
      <li key={place}>
        <Value name={name} value={value} shape={shape?.items ?? null} context={{ ...context, path: [...context.path, place] }} />
      </li>
    ))}
  </ol>
);
