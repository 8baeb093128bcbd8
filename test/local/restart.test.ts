import { describe, expect, it } from "vitest";
import { usccCheckCharacter } from "../../domain/kernel/uscc.ts";
import { temporaryDirectory } from "./engines/support/temporary.ts";
import { childEdition, runLocal } from "./support/child-edition.ts";
import { ask } from "./support/edition.ts";

const first17 = "91130000000000777";
const uscc = first17 + usccCheckCharacter(first17);

const asPeopleOf = (directory: string, origin: string) => ({
  origin,
  issueToken: async (person: string) => (await runLocal("token", person, "--data", directory)).out,
});

describe("an edition in a process of its own", () => {
  it("keeps its data over kill -9, and its workflows go on", async () => {
    const directory = await temporaryDirectory();
    const first = await childEdition("--data", directory, "--port", "0");
    expect(first.greeting).toContain("supervisor");
    const registered = await ask(asPeopleOf(directory, first.origin), "/api/member/organizations", {
      as: "administrator",
      method: "POST",
      body: { kind: "unit", name: "重启试验有限公司", uscc, jurisdiction: "131125" },
    });
    expect(registered.status).toBe(200);
    await first.end("SIGKILL");
    expect(await runLocal("token", "officer", "--data", directory)).toMatchObject({ code: 1, out: "" });

    const second = await childEdition("--data", directory, "--port", "0");
    const people = asPeopleOf(directory, second.origin);
    const again = await ask(people, "/api/member/organizations", {
      as: "administrator",
      method: "POST",
      body: { kind: "unit", name: "重启试验有限公司", uscc, jurisdiction: "131125" },
    });
    expect(again).toMatchObject({ status: 409, body: { code: "organization-exists" } });
    const inbox = await ask(people, "/api/work-items/inbox", { as: "officer" });
    expect(inbox.body["rows"]).toEqual([expect.objectContaining({ action: "publish-call" })]);
    expect(await runLocal("reconcile", "--data", directory)).toMatchObject({ code: 0, out: expect.stringContaining("0") });
    expect(await runLocal("main", "--api-only", "--data", directory, "--port", "0")).toMatchObject({
      code: 1,
      err: expect.stringContaining(String(second.pid)),
    });
    await second.end("SIGTERM");
    expect(await runLocal("token", "officer", "--data", directory)).toMatchObject({ code: 1 });
  }, 180_000);

  it("says what is wrong with its options, and how to use it", async () => {
    expect(await runLocal("main", "--port", "many")).toMatchObject({
      code: 1,
      err: expect.stringMatching(/--port 须写：0 至 65535[\s\S]*--port takes[\s\S]*--help/),
    });
    expect(await runLocal("main", "--help")).toMatchObject({ code: 0, out: expect.stringContaining("--rehearsal") });
  });

  it("names the people who exist when a token of nobody is asked for", async () => {
    expect(await runLocal("token", "nobody")).toMatchObject({ code: 1, err: expect.stringContaining("officer-2") });
  });
});
