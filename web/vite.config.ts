import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

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

/** The portal's files, names by their content, nothing inlined into the page: its policy allows no inline script or style. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), adoptedCss, noEval, plainIssues],
  build: {
    outDir: "../dist/portal",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: "es2022",
    manifest: true,
    chunkSizeWarningLimit: 1500,
    // Small parts that most public pages share come as one file: thirty tiny ones compress badly and each costs a request.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: "common", test: commonParts, minShareCount: 6 }] } } },
  },
});
