import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { claimDataDirectory } from "../../../local/engines/data-directory.ts";
import { moduleAddress, otherProcess } from "./support/other-process.ts";
import { temporaryDirectory } from "./support/temporary.ts";

const claim = async (directory: string) => {
  const claimed = await claimDataDirectory(directory);
  if (claimed.ok) onTestFinished(claimed.release);
  return claimed;
};

describe("the claim on a data directory", () => {
  it("is refused while held, naming the holder, and free after release", async () => {
    const directory = join(await temporaryDirectory(), "data");
    const first = await claimDataDirectory(directory);
    expect(await claimDataDirectory(directory)).toEqual({ ok: false, heldBy: process.pid });
    if (first.ok) await first.release();
    expect(await claim(directory)).toMatchObject({ ok: true });
  });

  it("goes with a process that was killed", async () => {
    const directory = await temporaryDirectory();
    const holder = await otherProcess(
      `import { claimDataDirectory } from ${moduleAddress("local/engines/data-directory.ts")};
       console.log((await claimDataDirectory(process.argv[1])).ok); setInterval(() => undefined, 1000);`,
      directory,
    );
    expect(await claimDataDirectory(directory)).toEqual({ ok: false, heldBy: holder.pid });
    await holder.kill();
    expect(await claim(directory)).toMatchObject({ ok: true });
  });
});
