import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { filesFor, neededOffline } from "./worker/kept-files.ts";

/** antd's variables of its theme come as styles written by script; see web/app/adopted-css.ts. */
const adoptedCss: Plugin = {
  name: "adopted-css",
  enforce: "pre",
  resolveId: (source) => (/\/dynamicCSS(\.js)?$/.test(source) ? `${import.meta.dirname}/app/adopted-css.ts` : null),
};

const zodSettings = "_a.__zod_globalConfig = {}";

/** Zod tries whether text may become script, which the page's policy forbids and reports each time: here it does not try. */
const noEval: Plugin = {
  name: "no-eval",
  transform: {
    filter: { id: /zod\/v4\/core\/core\.js$/ },
    handler: (code) => {
      if (!code.includes(zodSettings)) throw new Error("zod keeps its settings elsewhere now: see no-eval in web/vite.config.ts");
      return { code: code.replace(zodSettings, "_a.__zod_globalConfig = { jitless: true }"), map: null };
    },
  },
};

const commonParts =
  /features.public.parts|ui.failure-(note|words)|web.api.(call|address)|domain.kernel.(page|instant|period|calendar|history|statutory|moving)/;

/** What is wrong with a field is said in the portal's own words, by the issue's code: zod's English sentences are never shown. */
const plainIssues: Plugin = {
  name: "plain-issues",
  load: (id) => (/zod.v4.locales.en\.js/.test(id) ? "export default () => ({});" : null),
};

const workerSource = "worker/worker.ts";
const workerFile = "offline.js";

const digest = async (text: string): Promise<string> => {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return [...bytes.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
};

/** Tells the worker which files it keeps, and so makes it another one with each release. */
const keptOffline: Plugin = {
  name: "kept-offline",
  enforce: "post",
  generateBundle: {
    order: "post",
    handler: async (_, bundle) => {
      const pieces = Object.values(bundle).flatMap((piece) =>
        piece.type === "chunk"
          ? [
              {
                file: piece.fileName,
                sources: piece.moduleIds,
                imports: piece.imports,
                styles: [...(piece.viteMetadata?.importedCss ?? [])],
              },
            ]
          : [],
      );
      const worker = bundle[workerFile];
      const page = bundle["index.html"];
      if (worker?.type !== "chunk" || page?.type !== "asset") throw new Error("the build made no worker or no page");
      if (worker.imports.length > 0) throw new Error("the worker is one script: it may share nothing with the portal");
      const files = filesFor(pieces, neededOffline);
      const release = await digest(`${files.join(" ")} ${String(page.source)}`);
      worker.code = `const zhishengKept=${JSON.stringify({ release, files })};\n${worker.code}`;
    },
  },
};

/** The portal's files, names by their content, nothing inlined into the page: its policy allows no inline script or style. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), adoptedCss, noEval, plainIssues, keptOffline],
  build: {
    outDir: "../dist/portal",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: "es2022",
    manifest: true,
    chunkSizeWarningLimit: 1500,
    // Small parts that most public pages share come as one file: thirty tiny ones compress badly and each costs a request.
    rolldownOptions: {
      input: { index: `${import.meta.dirname}/index.html`, worker: `${import.meta.dirname}/${workerSource}` },
      output: {
        entryFileNames: ({ name }) => (name === "worker" ? workerFile : "assets/[name]-[hash].js"),
        codeSplitting: { groups: [{ name: "common", test: commonParts, minShareCount: 6 }] },
      },
    },
  },
});
