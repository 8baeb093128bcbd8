import * as z from "zod";
import { sectionForm } from "../../domain/application/section-form.ts";
import { SectionId } from "../../domain/application/section-id.ts";
import { ProgrammeSettings } from "../../domain/programme/programme-settings.ts";
import { slotOf } from "../../web/ui/act-form/slot-of.ts";
import { type Found, namedIn } from "./words-schemas.ts";

const Exports = z.record(z.string(), z.unknown());
const Schema = z.instanceof(z.ZodType);
const Contract = z.object({
  name: z.string(),
  method: z.enum(["GET", "POST", "PUT"]),
  path: z.templateLiteral(["/", z.string()]),
  params: Schema,
  request: Schema,
  view: Schema,
});
const Noun = z.object({ name: z.string(), schema: Schema, place: z.function() });

const Module = z.record(z.string(), Exports);
const Sources = z.record(z.string(), z.string());

const modules = Module.parse(import.meta.glob("../../domain/**/*.ts", { eager: true }));
const sources = Sources.parse(
  import.meta.glob(
    [
      "../../domain/**/*.ts",
      "../../functions/**/*.ts",
      "../../statemachines/*.json",
      "../../local/rehearsal/*.ts",
      // What waits for the unit while it writes: only its own screen says so.
      "../../web/features/application/application-screen.tsx",
    ],
    { eager: true, query: "?raw", import: "default" },
  ),
);

const distinct = <Item extends { readonly name: string }>(items: readonly Item[]): readonly Item[] => [
  ...new Map(items.map((item) => [item.name, item])).values(),
];

const exported = Object.entries(modules).flatMap(([file, module]) => Object.values(module).map((value) => ({ file, value })));

/** Every contract there is, with what its schemas name. */
export const contracts = distinct(
  exported.flatMap(({ value }) => {
    const { data } = Contract.safeParse(value);
    if (!data) return [];
    const { name, method, path } = data;
    const requested = namedIn(data.request, "input");
    return [{ name, method, path, requested, named: [...namedIn(data.params, "input"), ...requested, ...namedIn(data.view, "output")] }];
  }),
);

const quotedIn = (text: string): readonly string[] => [...text.matchAll(/"([a-z_-]+)"/g)].map(([, one = ""]) => one);

/**
 * What a placement calls the step, as its source says it: `placed("kept", …)`, `placed(content === null ? "empty" : "saved", …)`, or a
 * function of its own, `entryStep = (…): "proposed" | "published" =>`.
 */
const stepsIn = (source: string): readonly string[] =>
  [...source.matchAll(/placed\(([^,)]*)|Step = \([^=]*\): ([^=]*) =>/g)].flatMap(([, first = "", union = ""]) => quotedIn(first + union));

const statusesIn = (named: readonly Found[]): readonly string[] =>
  named.flatMap(({ path, code }) => (code !== null && path.length === 1 && path[0] === "status" ? [code] : []));

/** The keys of the summary that lists show of a record, as its source says them. */
const summaryIn = (source: string): readonly string[] =>
  [...source.matchAll(/summary: \{([^}]*)\}/g)].flatMap(([, inner = ""]) =>
    inner.split(",").flatMap((part) => /^\s*([a-zA-Z]+)\s*(?::|$)/.exec(part)?.[1] ?? []),
  );

/** Every kind of record, with what its schema names, the steps it may stand at and what its lists show. */
export const nouns = distinct(
  exported.flatMap(({ file, value }) => {
    const { data } = Noun.safeParse(value);
    if (!data) return [];
    const named = namedIn(data.schema, "output");
    const source = sources[file] ?? "";
    return [{ name: data.name, named, steps: [...new Set([...statusesIn(named), ...stepsIn(source)])], summary: summaryIn(source) }];
  }),
);

const everywhere = (pattern: RegExp): readonly string[] => [
  ...new Set(Object.values(sources).flatMap((source) => [...source.matchAll(pattern)].map(([, found = ""]) => found))),
];

/** Codes that the sources name outside of any schema, by the property they are read at. */
/** What the files are for that an application asks for, those of acceptance, and those of every command that takes files. */
const slots = (): readonly string[] => [
  ...SectionId.options
    .map(sectionForm)
    .flatMap((form) => [...form.slots, ...form.aspects.flatMap((aspect) => aspect.slots)].map(({ code }) => code)),
  ...Object.keys(ProgrammeSettings.shape.acceptance.shape.materials.shape),
  ...contracts.flatMap(({ name, path: address, requested }) =>
    requested
      .filter(({ path }) => /videnceIds?$/.test(path.at(-1) ?? ""))
      .map(({ path }) => slotOf(path, { contract: { name, path: address }, params: { id: "id" }, fixed: {}, organizationId: "own" }).slot),
  ),
  ...everywhere(/slot: "([a-z-]+)"/g),
];

export const codesInSources: Readonly<Record<string, readonly string[]>> = {
  action: everywhere(/(?:action: |wait\()"([a-z-]+)"/g),
  purpose: everywhere(/purpose: "([a-z-]+)"/g),
  audience: everywhere(/"(role:[a-z:-]+)"/g),
  command: [...contracts.filter(({ method }) => method !== "GET").map(({ name }) => name), ...everywhere(/\{ name: "([a-z-]+)", clause/g)],
  noun: nouns.map(({ name }) => name),
  slot: slots(),
  step: everywhere(/"StringEquals": "([a-z_-]+)"/g),
  availability: ["available", ...everywhere(/Unavailable = ([^;]+)/g).flatMap(quotedIn)],
};
