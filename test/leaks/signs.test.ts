import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../domain/kernel/canonical.ts";
import { proposalNoun } from "../../domain/procurement/proposal.ts";
import { technicalEvaluationNoun } from "../../domain/technical-evaluation/technical-evaluation.ts";
import { unitEvaluationNoun } from "../../domain/unit-evaluation/unit-evaluation.ts";
import { routes } from "../../functions/supervision/http.ts";
import { aConcludedPanel, aConcludedUnit, evaluationIdOf } from "../support/a-concluded-unit.ts";
import { aProposal } from "../support/a-procurement.ts";
import { givenActivity } from "../support/an-activity.ts";
import { givenContracting, givenProcurement, givenSealedFiles } from "../support/given-procurement.ts";
import { startWorld, type World } from "../support/world.ts";

const looks = "/api/supervision/sign-looks";
const readers = ["supervisor", "officer", "approver"];

/** All that the signs tell in a world that these sealed facts made. */
const told = async (sealedFacts: (world: World) => Promise<void>): Promise<readonly string[]> => {
  const world = await startWorld(routes, "2026-08-03T02:00:00.000Z");
  try {
    await givenContracting(world);
    await givenActivity(world, { status: "evaluating" });
    await givenProcurement(world, "issued", []);
    for (const n of [1, 2]) await world.given(unitEvaluationNoun, evaluationIdOf(n), aConcludedUnit(n));
    await world.given(technicalEvaluationNoun, evaluationIdOf(1), aConcludedPanel(1));
    await sealedFacts(world);
    const answers: string[] = [];
    for (const reader of readers) {
      const { body } = await world.call(reader, "POST", looks, { cycleId: "main-2026", reason: "年度核对" });
      for (const kind of ["panels", "bids"])
        answers.push(canonicalJson(await world.call(reader, "GET", `${looks}/${String(body["id"])}/${kind}`)));
    }
    return answers;
  } finally {
    await world.stop();
  }
};

/** A panel whose sheets are added up, its conclusion still to come. */
const scoredPanel =
  (percent: number) =>
  async (world: World): Promise<void> =>
    world.given(technicalEvaluationNoun, evaluationIdOf(2), aConcludedPanel(2, percent, { status: "scored", conclusion: null }));

const proposals =
  (priceFen: number, ...bidders: readonly string[]) =>
  async (world: World): Promise<void> => {
    for (const id of bidders) {
      await givenSealedFiles(world, id);
      const proposal = aProposal(id);
      await world.given(proposalNoun, proposal.proposalId, { ...proposal, content: { ...proposal.content, priceFen } });
    }
  };

describe("signs to look at", () => {
  it("R05 tell nothing of a panel before its conclusion, nor of a bid before the opening", { timeout: 180_000 }, async () => {
    const untouched = await told(async () => {});
    expect(untouched.filter((answer) => answer.includes('"status":200'))).toHaveLength(2 * readers.length);
    expect(untouched[0]).toContain('"read":1');
    expect(await told(scoredPanel(40))).toEqual(untouched);
    expect(await told(scoredPanel(100))).toEqual(untouched);
    expect(await told(proposals(10_000_000, "institution-a", "institution-b"))).toEqual(untouched);
    expect(await told(proposals(10_000_100, "institution-a", "institution-b", "institution-c"))).toEqual(untouched);
  });
});
