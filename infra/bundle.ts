import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { build } from "esbuild";
import type { DeclaredFunction } from "../functions/manifest.ts";

/** Some dependencies are CommonJS inside and ask for Node's own modules by `require`, which an ES module lacks. */
const requireForCommonJs = `import { createRequire } from "node:module"; const require = createRequire(import.meta.url);`;

/**
 * Bundles declared functions to `<outdir>/<name>/index.mjs` in one run; the AWS SDK is left to the runtime.
 * Throws, naming them all, when declared entries do not exist.
 */
export const bundleFunctions = async (
  root: string,
  outdir: string,
  declared: readonly Pick<DeclaredFunction, "name" | "entry">[],
): Promise<void> => {
  const missing = declared.filter(({ entry }) => !existsSync(resolve(root, entry)));
  if (missing.length > 0)
    throw new Error(`functions/manifest.ts declares entries that do not exist: ${missing.map(({ entry }) => entry).join(", ")}`);
  await build({
    absWorkingDir: root,
    entryPoints: declared.map(({ name, entry }) => ({ in: entry, out: `${name}/index` })),
    outdir,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    minify: true,
    keepNames: true,
    sourcemap: "linked",
    sourcesContent: false,
    platform: "node",
    format: "esm",
    target: "node24",
    mainFields: ["module", "main"],
    external: ["@aws-sdk/*", "@smithy/*"],
    banner: { js: requireForCommonJs },
    logLevel: "warning",
  });
};
