import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** The portal's files, names by their content, nothing inlined into the page: its policy allows no inline script or style. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: "../dist/portal",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: "es2022",
    manifest: true,
    chunkSizeWarningLimit: 1500,
  },
});
