import { afterAll, beforeAll, expect, it } from "vitest";
import { routes } from "../../../functions/procurement/http.ts";
import { aContent, bidsCloseAt, procurementId, projectId, someTerms } from "../../support/a-procurement.ts";
import { givenFile } from "../../support/given-file.ts";
import { givenContracting, givenProcurement, givenSealedFiles } from "../../support/given-procurement.ts";
import { startWorld, type World } from "../../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld(routes);
  await givenContracting(world);
  await givenSealedFiles(world, "institution-a");
  await givenSealedFiles(world, "institution-b");
  await givenProcurement(world, "issued", ["institution-a"]);
});
afterAll(() => world.stop());

const path = `/api/procurement/procurements/${procurementId}`;

it("R65 is replaced, withdrawn and read by its owner until the deadline", async () => {
  expect(await world.call("si-a", "PUT", `${path}/proposal`, aContent("institution-a"))).toMatchObject({ body: { version: 1 } });
  expect(await world.call("si-a", "PUT", `${path}/proposal`, aContent("institution-a", 9_999_999))).toMatchObject({ body: { version: 2 } });
  const own = await world.call("si-a", "GET", `${path}/proposals/institution-a`);
  expect(own).toMatchObject({ status: 200, body: { proposal: { content: { priceFen: 9_999_999 } } } });
  expect(await world.call("si-a", "POST", `${path}/proposal/withdrawal`)).toMatchObject({ body: { step: "withdrawn" } });
  expect(await world.call("si-a", "PUT", `${path}/proposal`, aContent("institution-a"))).toMatchObject({ body: { step: "submitted" } });
  const list = await world.call("si-a", "GET", "/api/procurement/own-proposals");
  expect(list.body["rows"]).toMatchObject([{ noun: "proposal", step: "submitted" }]);
});

it("R64 R65 refuses a proposal without need confirmation, and files that are not the institution's own or not sealed", async () => {
  expect(await world.call("si-b", "PUT", `${path}/proposal`, aContent("institution-b"))).toMatchObject({
    body: { code: "no-need-confirmation" },
  });
  expect(await world.call("si-a", "PUT", `${path}/proposal`, aContent("institution-b"))).toMatchObject({
    body: { code: "evidence-unknown" },
  });
  await givenFile(world, { evidenceId: "open-file", organizationId: "institution-a", noun: "procurement", id: procurementId });
  const unsealed = { ...aContent("institution-a"), projectProposalEvidenceId: "open-file" };
  expect(await world.call("si-a", "PUT", `${path}/proposal`, unsealed)).toMatchObject({
    status: 422,
    body: { code: "evidence-not-sealed" },
  });
  expect(await world.call("si-b", "POST", `${path}/proposal/withdrawal`)).toMatchObject({ status: 404 });
});

it("R07 no sum can be tied to a unit: the requests know projects and institutions only", async () => {
  const terms = { ...someTerms(), unitId: "unit-1" };
  const issued = await world.call("officer", "POST", "/api/procurement/procurements", { projectId, terms, bidsCloseAt });
  expect(issued).toMatchObject({ status: 422, body: { code: "invalid-request" } });
  const bid = await world.call("si-a", "PUT", `${path}/proposal`, { ...aContent("institution-a"), unitId: "unit-1" });
  expect(bid).toMatchObject({ status: 422 });
  expect(await world.call("unit-1", "GET", path)).toMatchObject({ status: 403 });
});

it("keeps each command to its people", async () => {
  expect(await world.call("si-a", "POST", `${path}/opening`)).toMatchObject({ status: 403 });
  expect(await world.call("officer", "PUT", `${path}/proposal`, {})).toMatchObject({ status: 403 });
  expect(await world.call("qinghe", "GET", path)).toMatchObject({ status: 404 });
  expect(await world.call("anping", "GET", path)).toMatchObject({ status: 200 });
  expect(await world.call("officer", "POST", `${path}/opening`)).toMatchObject({ status: 409, body: { code: "wrong-step" } });
  expect(await world.call("officer", "GET", "/api/procurement/procurements/none")).toMatchObject({ status: 404 });
  expect(await world.call("officer", "POST", `${path}/panel`, { memberIds: ["nobody", "expert-1", "expert-2"] })).toMatchObject({
    body: { code: "bid-panel-unfit", details: { memberId: "nobody" } },
  });
});
