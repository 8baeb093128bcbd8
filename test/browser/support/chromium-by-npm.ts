import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
/** A package of its own, so that only who has no browser fetches its 65 MB. */
const folder = fileURLToPath(new URL("../chromium", import.meta.url));
const unpack = `console.log(await (await import("@sparticuz/chromium")).default.executablePath())`;

/**
 * A Chromium installed by npm, unpacked and seen to run. Undefined, and the reason on standard error, where npm has none for this kind of
 * machine, it cannot be fetched, or the machine lacks a library it needs.
 */
export const chromiumByNpm = async (): Promise<string | undefined> => {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  console.error("There is no Chromium here; one is fetched by npm (65 MB).");
  try {
    await run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: folder });
    const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", unpack], { cwd: folder });
    const path = stdout.trim();
    await run(path, ["--version"]);
    return path;
  } catch (error) {
    console.error(`It could not be had: ${String(error)}`);
    return undefined;
  }
};
