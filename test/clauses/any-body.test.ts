import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import type { Contract } from "../../domain/kernel/contract.ts";
import { loadFunctions } from "../../local/functions.ts";
import { send } from "./support/raw.ts";
import { unitOfTheYear } from "./support/the-units.ts";
import { anAcceptance } from "./support/the-year.ts";
import { cycleId } from "./support/year.ts";

/** A demo person of each party that a contract may name. */
const personOf: Readonly<Record<string, string>> = {
  "evaluation-body": "officer",
  "evaluation-body:officer": "officer",
  "evaluation-body:approver": "approver",
  "evaluation-body:administrator": "administrator",
  "evaluation-body:committee": "committee-1",
  "local-authority": "anping",
  "local-authority:officer": "anping",
  partner: "association",
  "service-institution": "si-a",
  "service-institution:representative": "si-a",
  "unit:representative": "crowd-unit-001",
  unit: "crowd-unit-001",
  representative: "association",
  expert: "expert-1",
  supervisor: "supervisor",
};

const contracts: readonly Contract[] = (await loadFunctions()).flatMap(({ routes }) => routes.map(({ contract }) => contract));
const commands = contracts.filter(({ method }) => method !== "GET");

const { id: acceptanceId, project } = await anAcceptance();

/** Records of the closed year stand for the identifiers of a path, so that requests get as far as the decision and change nothing. */
const recordOf: Readonly<Record<string, string | null>> = {
  projects: project.projectId,
  procurements: project.procurementId,
  acceptances: acceptanceId,
  decisions: project.decisionId,
  notices: project.noticeId,
  cycles: cycleId,
  activities: cycleId,
  evaluations: unitOfTheYear("crowd-unit-001"),
  promotions: `promotion-${cycleId}`,
  sheets: `${acceptanceId}-expert-1`,
};
const addressOf = ({ path }: Contract): string =>
  path.replaceAll(/(\w[\w-]*)\/\{\w+\}/g, (_, plural: string) => `${plural}/${recordOf[plural] ?? "none"}`);

/** Any JSON at all, and objects with the fields that the contract asks for and anything in them. */
const bodiesOf = ({ request }: Contract): fc.Arbitrary<unknown> => {
  const fields = request instanceof z.ZodObject ? Object.keys(request.shape) : [];
  const anything = fc.jsonValue({ maxDepth: 3 });
  return fc.oneof(anything, fc.record(Object.fromEntries(fields.map((field) => [field, anything])), { requiredKeys: [] }));
};

describe("a command with any JSON body at all", () => {
  it("is known to the test with somebody who may send it", () => {
    expect(commands.length).toBeGreaterThan(50);
    expect(commands.filter(({ who }) => who.length > 0 && personOf[who[0] ?? ""] === undefined)).toEqual([]);
  });

  it.each(commands.map((command) => [command.method, command.path, command] as const))(
    "%s %s never fails on our side",
    async (_m, _p, command) => {
      const [party] = command.who;
      const by = party === undefined ? undefined : personOf[party];
      const path = addressOf(command);
      await fc.assert(
        fc.asyncProperty(bodiesOf(command), async (body) => {
          const answer = await send(command.method, path, { body: JSON.stringify(body), ...(by === undefined ? {} : { by }) });
          expect(answer.status).toBeLessThan(500);
          if (answer.status !== 200) expect(Object.keys(answer.body)).toEqual(expect.arrayContaining(["code", "clause", "correlationId"]));
        }),
        { numRuns: 12 },
      );
    },
  );
});
