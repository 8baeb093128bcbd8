import { describe, expect, it } from "vitest";
import * as z from "zod";
import type { Contract } from "../../../domain/kernel/contract.ts";
import { routes as application } from "../../../functions/application/http.ts";
import { routes as conformity } from "../../../functions/conformity/http.ts";
import { routes as cycle } from "../../../functions/cycle/http.ts";
import { routes as draw } from "../../../functions/draw/http.ts";
import { routes as expert } from "../../../functions/expert/http.ts";
import { routes as rubric } from "../../../functions/rubric/http.ts";
import { routes as technical } from "../../../functions/technical/http.ts";
import { routes as unitResult } from "../../../functions/unit-result/http.ts";

const money = /^(?:fee|fees|invoice|payment|price|charge|cost|amount|deposit)|(?:Fee|Invoice|Payment|Price|Fen)$/;

/** The names of all fields that a schema has at any depth. */
const fieldsOf = (schema: z.ZodType): readonly string[] => {
  const names: string[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (key === "properties" && typeof value === "object" && value !== null) names.push(...Object.keys(value));
      visit(value);
    }
  };
  visit(z.toJSONSchema(schema, { unrepresentable: "any", io: "input" }));
  return names;
};

const moneyIn = ({ request, view, params }: Contract): readonly string[] =>
  [params, request, view].flatMap(fieldsOf).filter((name) => money.test(name));

describe("the evaluation is free of charge", () => {
  // The stage of the cycle also shows the whole programme, whose settings of 7.1.4 speak of prices.
  const activity = cycle.filter(({ contract }) => contract.path.startsWith("/cycle/activities"));
  const routes = [...application, ...conformity, ...activity, ...draw, ...expert, ...rubric, ...technical, ...unitResult];

  it.each(routes.map(({ contract }) => [contract.name, contract] as const))("R07 %s asks for no money and names none", (_, contract) => {
    expect(moneyIn(contract)).toEqual([]);
  });

  it("R07 a field of money would be found, however deep", () => {
    const paid = z.object({ terms: z.array(z.object({ entryFee: z.int() })), priceFen: z.int() });
    expect(fieldsOf(paid).filter((name) => money.test(name))).toEqual(["priceFen", "entryFee"]);
  });
});
