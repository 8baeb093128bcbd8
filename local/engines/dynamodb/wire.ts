/** Under these names DynamoDB's JSON protocol holds attributes, and lists of them. */
const holders = new Set(["Key", "Item", "ExclusiveStartKey", "LastEvaluatedKey", "ExpressionAttributeValues"]);
const lists = new Set(["Keys", "Items"]);

/** What stands under a name, and in a list of that name. The lists of `Responses` go by the names of tables. */
const nameOfOne = (name: string): string => (lists.has(name) ? "Item" : "");
const nameInside = (name: string, inner: string): string => (name === "Responses" ? "Items" : inner);

/** Undefined values are left out. Text at once: this runs for every item of every call, and objects in between would cost twice as much. */
const membersText = (value: object, textOf: (one: unknown, name: string) => string): string => {
  let text = "";
  for (const [name, one] of Object.entries(value))
    if (one !== undefined) text += `${text === "" ? "" : ","}${JSON.stringify(name)}:${textOf(one, name)}`;
  return `{${text}}`;
};

const attributeText = (value: unknown): string => {
  if (typeof value === "string") return `{"S":${JSON.stringify(value)}}`;
  if (typeof value === "number") return `{"N":"${value}"}`;
  if (typeof value === "boolean") return `{"BOOL":${value}}`;
  if (value === null) return '{"NULL":true}';
  if (Array.isArray(value)) return `{"L":[${value.map(attributeText).join(",")}]}`;
  if (typeof value === "object") return `{"M":${membersText(value, attributeText)}}`;
  throw new TypeError(`the table holds no ${typeof value}`);
};

/**
 * A document command's input, or a part of it that stands under `name`, as DynamoDB's JSON protocol has it: its values named by their types,
 * undefined ones left out.
 */
export const wireText = (input: unknown, name = ""): string => {
  if (Array.isArray(input)) return `[${input.map((one) => wireText(one, nameOfOne(name))).join(",")}]`;
  if (typeof input !== "object" || input === null) return JSON.stringify(input);
  if (holders.has(name)) return membersText(input, attributeText);
  return membersText(input, (one, inner) => wireText(one, nameInside(name, inner)));
};

type Change = (value: unknown, name: string) => unknown;

/** A plain loop, for the same reason. */
const mapped = (value: object, change: Change): object => {
  const made: Record<string, unknown> = {};
  for (const [name, one] of Object.entries(value)) made[name] = change(one, name);
  return made;
};

const plainOf = (attribute: unknown): unknown => {
  if (typeof attribute !== "object" || attribute === null) throw new TypeError("an attribute of the table has no type");
  if ("S" in attribute) return attribute.S;
  if ("N" in attribute) return Number(attribute.N);
  if ("BOOL" in attribute) return attribute.BOOL;
  if ("NULL" in attribute) return null;
  if ("L" in attribute && Array.isArray(attribute.L)) return attribute.L.map(plainOf);
  if ("M" in attribute && typeof attribute.M === "object" && attribute.M !== null) return mapped(attribute.M, plainOf);
  throw new TypeError(`the table holds no attribute of type ${Object.keys(attribute)}`);
};

const plainUnder = (answer: unknown, name: string): unknown => {
  if (Array.isArray(answer)) return answer.map((one) => plainUnder(one, nameOfOne(name)));
  if (typeof answer !== "object" || answer === null) return answer;
  if (holders.has(name)) return mapped(answer, plainOf);
  return mapped(answer, (one, inner) => plainUnder(one, nameInside(name, inner)));
};

/** An answer of that protocol as a document command's output. */
export const fromWire = (answer: unknown): unknown => plainUnder(answer, "");
