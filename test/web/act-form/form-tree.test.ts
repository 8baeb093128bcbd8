import { describe, expect, it } from "vitest";
import * as z from "zod";
import { Id } from "../../../domain/kernel/id.ts";
import { Instant, LocalDate } from "../../../domain/kernel/instant.ts";
import { type Entry, formTree, type Group } from "../../../web/ui/act-form/form-tree.ts";
import { requestOf, startOf } from "../../../web/ui/act-form/form-value.ts";
import { everyCommand as commands } from "./every-contract.ts";

const entriesIn = (entry: Entry): readonly Entry[] => {
  if (entry.kind === "group") return [entry, ...entry.entries.flatMap(entriesIn)];
  if (entry.kind === "list") return [entry, ...entriesIn(entry.item)];
  if (entry.kind === "variants") return [entry, ...Object.values(entry.variants).flatMap(entriesIn)];
  return [entry];
};

/** Whose shape depends on other records; each has a screen of its own. */
const free: readonly string[] = [
  // Every setting of the programme has a kind and a range of its own: the programme's editor.
  "revise-programme settings",
  // A section's content follows from the section: the application's editor.
  "save-section content",
  // Days are ticked: the screen of notifications.
  "choose-notifications remindBefore",
];

describe("the form of a command", () => {
  it("finds all commands of the API", () => {
    expect(commands.length).toBeGreaterThan(140);
  });

  it.each(commands.map((command) => [command.name, command] as const))("%s: every field has an input of a known kind", (name, command) => {
    const tree = formTree(command.request);
    expect(tree.entries.map((entry) => entry.name).toSorted()).toEqual(Object.keys(objectSchema(command.request)).toSorted());
    const unknown = entriesIn(tree).filter(({ kind }) => kind === "free");
    expect(unknown.filter(({ path }) => !free.includes(`${name} ${path.join(".")}`)).map(({ path }) => path.join("."))).toEqual([]);
  });

  it.each(commands.map((command) => [command.name, command] as const))("%s: its parameters have inputs", (_, command) => {
    expect(entriesIn(formTree(command.params)).filter(({ kind }) => kind === "free")).toEqual([]);
  });

  it.each(commands.map((command) => [command.name, command] as const))(
    "%s: what it starts with can be sent or is refused by fields",
    (_, command) => {
      const tree = formTree(command.request);
      const parsed = command.request.safeParse(requestOf(tree, startOf(tree, {})));
      // Nothing foreign may be sent: a key the schema does not know would be a fault that no field can show.
      expect(parsed.error?.issues.filter(({ code }) => code === "unrecognized_keys") ?? []).toEqual([]);
    },
  );
});

const objectSchema = (schema: z.ZodType): Readonly<Record<string, unknown>> => {
  expect(schema).toBeInstanceOf(z.ZodObject);
  return schema instanceof z.ZodObject ? schema.shape : {};
};

const sample = z.strictObject({
  memberId: Id,
  title: z.string().trim().min(1).max(200),
  note: z.string().max(500).nullable(),
  count: z.int().min(1).max(9),
  positive: z.int().positive(),
  kind: z.enum(["a", "b"]),
  kinds: z.array(z.enum(["a", "b", "c"])).max(3),
  on: LocalDate,
  at: Instant.optional(),
  days: z.array(LocalDate).min(1).max(60),
  texts: z.array(z.string().min(1)).min(2).max(5),
  agrees: z.literal(true),
  open: z.boolean().default(false),
  rows: z
    .array(z.strictObject({ name: z.string().min(1), until: LocalDate.nullable() }))
    .min(2)
    .max(4),
  weights: z.record(z.enum(["x", "y"]), z.int()),
  subject: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("one"), id: Id }),
    z.strictObject({ kind: z.literal("many"), ids: z.array(Id).min(1) }),
  ]),
  extra: z.strictObject({ from: LocalDate, words: z.string().min(1) }).optional(),
});

const tree: Group = formTree(sample);
const at = (name: string): Entry | undefined => tree.entries.find((entry) => entry.name === name);

describe("a schema's inputs", () => {
  it("follow from its types", () => {
    expect(Object.fromEntries(tree.entries.map(({ name, kind }) => [name, kind]))).toEqual({
      memberId: "text",
      title: "text",
      note: "text",
      count: "number",
      positive: "number",
      kind: "choice",
      kinds: "choices",
      on: "day",
      at: "moment",
      days: "lines",
      texts: "lines",
      agrees: "consent",
      open: "truth",
      rows: "list",
      weights: "group",
      subject: "variants",
      extra: "group",
    });
  });

  it("know what is required, may be empty, and within which bounds", () => {
    expect(at("memberId")).toMatchObject({ meaning: "id", required: true, nullable: false });
    expect(at("note")).toMatchObject({ longest: 500, required: true, nullable: true });
    expect(at("count")).toMatchObject({ whole: true, least: 1, most: 9 });
    expect(at("positive")).toMatchObject({ least: 1, most: null });
    expect(at("open")).toMatchObject({ required: false, fallback: false });
    expect(at("rows")).toMatchObject({ fewest: 2, most: 4, item: { kind: "group" } });
    expect(at("days")).toMatchObject({ each: "day", fewest: 1, most: 60 });
    expect(at("subject")).toMatchObject({ by: "kind", variants: { one: { kind: "group" }, many: { kind: "group" } } });
  });
});

describe("what is sent", () => {
  it("is what the schema takes", () => {
    const values = {
      ...startOf(tree, {}),
      memberId: "m-1",
      title: "年度培训",
      note: "",
      count: 3,
      positive: 2,
      kind: "a",
      kinds: ["c"],
      on: "2026-05-07",
      days: ["2026-10-01"],
      texts: ["一", "二"],
      agrees: true,
      rows: [
        { name: "甲", until: "" },
        { name: "乙", until: "2026-06-01" },
      ],
      weights: { x: 1, y: 0 },
      // What an earlier choice left behind is not sent.
      subject: { kind: "many", id: "left-behind", ids: ["p-1"] },
      extra: { from: "", words: "" },
    };
    const request = requestOf(tree, values);
    expect(sample.parse(request)).toEqual({
      ...values,
      note: null,
      open: false,
      rows: [
        { name: "甲", until: null },
        { name: "乙", until: "2026-06-01" },
      ],
      subject: { kind: "many", ids: ["p-1"] },
      extra: undefined,
    });
    expect("extra" in request).toBe(false);
    expect("at" in request).toBe(false);
  });

  it("starts with as many rows as there must be", () => {
    expect(startOf(tree, {})["rows"]).toEqual([{}, {}]);
    expect(startOf(tree, { rows: [{ name: "甲" }] })["rows"]).toEqual([{ name: "甲" }]);
  });

  it("leaves a required field out rather than send an empty text for a number or a day", () => {
    const request = requestOf(tree, { ...startOf(tree, {}), on: "", count: "" });
    expect("on" in request).toBe(false);
    expect("count" in request).toBe(false);
  });
});
