import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../domain/kernel/canonical.ts";
import { routes as applicationRoutes } from "../../functions/application/http.ts";
import { routes as conformityRoutes } from "../../functions/conformity/http.ts";
import { routes as cycleRoutes } from "../../functions/cycle/http.ts";
import { routes as evidenceRoutes } from "../../functions/evidence/http.ts";
import { routes as publicRoutes } from "../../functions/public/http.ts";
import { routes as workRoutes } from "../../functions/work-items/http.ts";
import { createHandler as createSweep } from "../../functions/work-items/sweep-deadlines.schedule.ts";
import { aContext } from "../support/events.ts";
import {
  closesAt,
  complete,
  cycleId,
  evaluationId,
  givenApplicants,
  givenDraft,
  givenSectionFile,
  must,
  path,
} from "../support/given-application.ts";
import { scheduled } from "../support/stream-of.ts";
import { startWorld, type World } from "../support/world.ts";

const routes = [...applicationRoutes, ...conformityRoutes, ...cycleRoutes, ...evidenceRoutes, ...publicRoutes, ...workRoutes];
/** Everyone but the unit that applies. */
const readers = ["officer", "supervisor", "anping", "si-a", "expert-1", "unit-2", undefined] as const;
const nouns = ["unit-evaluation", "application-section", "evidence"];

/** Every way to read that names an application, one of its sections or files, its year, or a list they could be in. */
const reads = routes
  .filter(({ contract }) => contract.method === "GET")
  .flatMap(({ contract: { path: to } }) => {
    if (to.includes("{noun}")) return nouns.map((noun) => to.replace("{noun}", noun).replace("{id}", evaluationId));
    if (to.startsWith("/evidence/")) return [to.replace("{id}", "file-profile"), `${to}?evaluationId=${evaluationId}`];
    if (to.includes("{id}")) return [to.replace("{id}", evaluationId).replace("{section}", "profile")];
    return [`${to}?cycleId=${cycleId}`, to.replace("{section}", "profile")];
  })
  .map((to) => `/api${to}`);

/** What a reader could try besides: another unit's commands, a release of a file whose id became known, a version that would be named. */
const attempts = [
  ["POST", "unit-2", `${path}/withdrawal`, { reason: "x" }],
  ["POST", "unit-2", `${path}/submission`, {}],
  ["PUT", "unit-2", `${path}/sections/profile`, { baseVersion: 0, content: complete("profile") }],
  ["POST", "officer", "/api/evidence/files/file-profile/release", { verdict: "clean", reason: "x" }],
  ["POST", "officer", `/api/conformity/evaluations/${evaluationId}/supplement`, { items: [{ section: "profile", reason: "x" }] }],
] as const;

type Act = (world: World) => Promise<void>;

/** All that outsiders are told in a world where these acts were done. */
const told = async (acts: Act): Promise<readonly string[]> => {
  const world = await startWorld(routes, "2026-03-03T02:00:00.000Z");
  try {
    await givenApplicants(world);
    await acts(world);
    const ask = async (reader: (typeof readers)[number]) =>
      Promise.all(reads.map(async (read) => `${reader} ${read} ${canonicalJson(await world.call(reader, "GET", read))}`));
    const answers: string[] = [];
    for (const reader of readers) answers.push(...(await ask(reader)));
    for (const [method, reader, to, body] of attempts)
      for (const version of ["1", "99"])
        answers.push(`${reader} ${to} ${canonicalJson(await world.call(reader, method, to, body, { "if-match": version }))}`);
    return answers;
  } finally {
    await world.stop();
  }
};

const draft: Act = async (world) => {
  await givenDraft(world, ["6.5.4"]);
  await givenSectionFile(world, "profile", "quarantined");
};
const submitted: Act = async (world) => {
  await draft(world);
  await givenSectionFile(world, "6.5.4", "quarantined");
  await must(world, "unit-1", "PUT", `${path}/sections/6.5.4`, { baseVersion: 0, content: complete("6.5.4") });
  await must(world, "colleague", "POST", `${path}/submission`);
};
const withdrawn: Act = async (world) => {
  await submitted(world);
  await must(world, "unit-1", "POST", `${path}/withdrawal`, { reason: "今年不参加" });
};
const lapsed: Act = async (world) => {
  await draft(world);
  world.setClock(closesAt);
  await createSweep(() => world.live)(scheduled, aContext("sweep"));
};

let kept: Promise<readonly string[]> | undefined;
/** What is told in a world where nobody has applied. */
const nobody = (): Promise<readonly string[]> => {
  kept ??= told(async () => {});
  return kept;
};

describe("applications before the window closes", () => {
  it("without any, outsiders are told much, for the others to be compared with", async () => {
    expect((await nobody()).filter((answer) => answer.includes('"status":200')).length).toBeGreaterThan(30);
  });

  it.each([
    ["a draft", draft],
    ["a submitted application", submitted],
    ["one handed in and withdrawn", withdrawn],
  ] as const)("R03 nobody outside the unit can tell that there is %s", async (_, acts) => {
    expect(await told(acts)).toEqual(await nobody());
  });

  it("R03 nor, when it has closed, that one was begun and lapsed", async () => {
    const closed = await told(async (world) => {
      world.setClock(closesAt);
      await createSweep(() => world.live)(scheduled, aContext("sweep"));
    });
    expect(await told(lapsed)).toEqual(closed);
  });

  it("R03 from then on the body sees what was handed in, and its files, and no other unit does", async () => {
    const world = await startWorld(routes, "2026-03-03T02:00:00.000Z");
    try {
      await givenApplicants(world);
      await submitted(world);
      world.setClock(closesAt);
      await createSweep(() => world.live)(scheduled, aContext("sweep"));
      const seen = await must(world, "officer", "GET", `${path}/sections/profile`);
      expect(seen.body).toMatchObject({ content: complete("profile"), savedBy: null });
      const queue = await must(world, "officer", "GET", `/api/evidence/quarantined-files?evaluationId=${evaluationId}`);
      expect(queue.body["rows"]).toMatchObject([{ id: "file-6.5.4" }, { id: "file-profile" }]);
      await must(world, "officer", "POST", "/api/evidence/files/file-profile/release", { verdict: "clean", reason: "已检查" });
      expect(await world.call("supervisor", "GET", "/api/evidence/files/file-profile")).toMatchObject({ status: 200 });
      expect(await world.call("expert-1", "GET", "/api/evidence/files/file-profile")).toMatchObject({ status: 404 });
      expect(await world.call("unit-2", "GET", `${path}/sections/profile`)).toMatchObject({ status: 404 });
    } finally {
      await world.stop();
    }
  });
});
