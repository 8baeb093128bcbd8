import { defineConfig } from "vitest/config";

const clauses = "test/clauses/**/*.test.ts";
const browser = "test/browser/*.test.ts";
/** What `vi.mock` puts in a module's place stays there for the other files of the same process. */
const mocking = "test/web/kept-work.test.ts";

export default defineConfig({
  test: {
    pool: "forks",
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Every core, for by default one is left idle, and on two that is half of them.
    maxWorkers: "100%",
    // Files share a process, and what they import is read once: half of the time went into that.
    isolate: false,
    projects: [
      { extends: true, test: { name: "unit", include: ["test/**/*.test.ts"], exclude: [clauses, browser, mocking] } },
      { extends: true, test: { name: "mocking", include: [mocking], isolate: true } },
      { extends: true, test: { name: "clauses", include: [clauses], globalSetup: ["test/clauses/play-the-year.ts"] } },
      {
        extends: true,
        test: {
          name: "browser",
          include: [browser],
          globalSetup: ["test/browser/support/prepare.ts"],
          testTimeout: 180_000,
          expect: { poll: { timeout: 15_000 } },
          // Not beside the others, and two files at a time: a browser that waits for its turn is a browser that times out.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
