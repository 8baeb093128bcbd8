import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { functions } from "../../functions/manifest.ts";
import { bundleFunctions } from "../../infra/bundle.ts";
import { root } from "./synthesised.ts";

/** Inside the repository, so that what is left to the Lambda runtime resolves from node_modules. */
const outdir = join(root, "dist", "tested-functions");
const mostKilobytes = 400;
const names = functions.map(({ name }) => name).sort();

/** Run by Node itself, since the test runner would transform what it imports. */
const listHandlers = `
  for (const name of process.argv.slice(1)) {
    const { handler } = await import("./" + name + "/index.mjs");
    if (typeof handler === "function") console.log(name);
  }`;

beforeAll(() => bundleFunctions(root, outdir, functions));
afterAll(() => rmSync(outdir, { recursive: true, force: true }));

describe("the functions' bundles", () => {
  it("exist for every declared function and for nothing else", () => {
    expect(readdirSync(outdir).sort()).toEqual(names);
  });

  it("stay small, the SDK being the runtime's", () => {
    const sizes = names.map((name) => ({
      name,
      kilobytes: Math.round(gzipSync(readFileSync(join(outdir, name, "index.mjs"))).length / 1024),
    }));
    console.error(sizes.map(({ name, kilobytes }) => `${name} ${kilobytes}`).join(", "), "kB gzip");
    expect(sizes.filter(({ kilobytes }) => kilobytes >= mostKilobytes)).toEqual([]);
  });

  it("contain a client for mail where messages are sent, and nowhere else", () => {
    const sending = names.filter((name) => readFileSync(join(outdir, name, "index.mjs"), "utf8").includes("EENVELOPE"));
    expect(sending).toEqual(["send-messages"]);
  });

  it("load as ES modules and export a handler", () => {
    const loaded = execFileSync(process.execPath, ["--input-type=module", "--eval", listHandlers, ...names], {
      cwd: outdir,
      encoding: "utf8",
    });
    expect(loaded.trim().split("\n")).toEqual(names);
  });
});

describe("a declared entry that does not exist", () => {
  it("is named in the error", async () => {
    const declared = [{ name: "nothing", entry: "functions/nothing/http.ts" }] as const;
    await expect(bundleFunctions(root, outdir, declared)).rejects.toThrow("functions/nothing/http.ts");
  });
});
