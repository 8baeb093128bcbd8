import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../domain/kernel/canonical.ts";
import { routes as evidenceRoutes } from "../../functions/evidence/http.ts";
import { routes as procurementRoutes } from "../../functions/procurement/http.ts";
import { routes as selectionRoutes } from "../../functions/selection/http.ts";
import { routes as workRoutes } from "../../functions/work-items/http.ts";
import { aContent, procurementId, projectId } from "../support/a-procurement.ts";
import { givenContracting, givenNeedConfirmation, givenProcurement, givenSealedFiles } from "../support/given-procurement.ts";
import { startWorld, type World } from "../support/world.ts";

const routes = [...procurementRoutes, ...selectionRoutes, ...workRoutes, ...evidenceRoutes];
const readers = ["officer", "approver", "si-c", "anping", "qinghe", "supervisor", "expert-2", "association", "unit-1", undefined];
const path = `/api/procurement/procurements/${procurementId}`;

/** What a record's id in a path may name: the procurement, its project, and what may or may not lie under seal. */
const idsFor = (pathOfRoute: string): readonly string[] => {
  if (pathOfRoute.startsWith("/work-items/"))
    return [projectId, procurementId, `${procurementId}-institution-a`, `${projectId}-institution-a`];
  return [pathOfRoute.includes("/projects/") ? projectId : procurementId];
};
const nouns = ["project", "procurement", "proposal", "need-confirmation", "evidence"];
const bidders = ["institution-a", "institution-b", "institution-c", "institution-z"];

/** Every GET of the stages that come near a proposal: with every id, noun and institution that can be guessed; files have random ids. */
const reads = routes
  .filter(({ contract }) => contract.method === "GET" && !contract.path.startsWith("/evidence/files/"))
  .flatMap(({ contract }) => idsFor(contract.path).map((id) => contract.path.replace("{id}", id)))
  .flatMap((pathOfRoute) => nouns.map((noun) => pathOfRoute.replace("{noun}", noun)))
  .flatMap((pathOfRoute) => bidders.map((id) => `/api${pathOfRoute.replace("{institutionId}", id)}`))
  .map((pathOfRoute) => (pathOfRoute === "/api/selection/projects" ? `${pathOfRoute}?cycleId=main-2026` : pathOfRoute));

/** What a reader could try besides: opening early, deciding early, withdrawing what they never submitted. */
const attempts = [
  ["officer", `${path}/opening`, {}],
  ["officer", `${path}/panel`, { memberIds: ["expert-1", "expert-2", "expert-3", "expert-4", "expert-5"] }],
  ["officer", `${path}/candidate-notice`, {}],
  ["approver", `${path}/award`, { text: "中标" }],
  ["si-c", `${path}/proposal/withdrawal`, {}],
] as const;

/** All that the readers are told in a world that these sealed acts made. */
const told = async (sealedActs: (world: World) => Promise<void>, status: "issued" | "closed_for_bids"): Promise<readonly string[]> => {
  const world = await startWorld(routes);
  try {
    await givenContracting(world);
    await givenSealedFiles(world, "institution-c");
    await givenProcurement(world, "issued", ["institution-c"]);
    await sealedActs(world);
    if (status !== "issued") await givenProcurement(world, status, []);
    const answers: string[] = [];
    for (const path of new Set(reads))
      for (const reader of readers) answers.push(`${reader} ${path} ${canonicalJson(await world.call(reader, "GET", path))}`);
    for (const [reader, path, body] of attempts)
      answers.push(`${reader} ${path} ${canonicalJson(await world.call(reader, "POST", path, body))}`);
    // A rival's own proposal and its retry under the same key must answer alike, whoever else has bid.
    for (const key of ["k1", "k1"])
      answers.push(
        canonicalJson(await world.call("si-c", "PUT", `${path}/proposal`, aContent("institution-c"), { "idempotency-key": key })),
      );
    return answers;
  } finally {
    await world.stop();
  }
};

const bid = async (world: World, person: string, priceFen: number): Promise<void> => {
  const institutionId = person.replace("si-", "institution-");
  await givenSealedFiles(world, institutionId);
  await givenNeedConfirmation(world, institutionId);
  const answer = await world.call(person, "PUT", `${path}/proposal`, aContent(institutionId, priceFen), {
    "idempotency-key": `k${priceFen}`,
  });
  expect(answer.status).toBe(200);
};

const nobodyBid = async (): Promise<void> => {};
const oneBid = (world: World): Promise<void> => bid(world, "si-a", 10_000_000);
const twoBid = async (world: World): Promise<void> => {
  await bid(world, "si-a", 9_000_000);
  await bid(world, "si-a", 8_000_000);
  await bid(world, "si-b", 7_000_000);
  expect(await world.call("si-b", "POST", `${path}/proposal/withdrawal`)).toMatchObject({ status: 200 });
};

describe("R65 sealed proposals leave no trace for anyone else", () => {
  it("while bids are taken: how many, who, the price and a withdrawal change no answer", async () => {
    const nothing = await told(nobodyBid, "issued");
    expect(nothing.length).toBeGreaterThan(80);
    expect(await told(oneBid, "issued")).toEqual(nothing);
    expect(await told(twoBid, "issued")).toEqual(nothing);
  });

  it("after the deadline and before the opening: the same, but for the opening itself", async () => {
    const openingAside = (answers: readonly string[]) => answers.filter((answer) => !answer.startsWith(`officer ${path}/opening`));
    const nothing = await told(nobodyBid, "closed_for_bids");
    expect(openingAside(await told(twoBid, "closed_for_bids"))).toEqual(openingAside(nothing));
  });

  it("proves it looks: an opened procurement does answer differently", async () => {
    const world = await startWorld(routes);
    await givenContracting(world);
    await givenProcurement(world, "opened", ["institution-a"]);
    const answer = await world.call("officer", "GET", path);
    await world.stop();
    expect(answer).toMatchObject({
      status: 200,
      body: { procurement: { opening: { bids: [{ institutionId: "institution-a" }, {}, {}] } } },
    });
  });
});
