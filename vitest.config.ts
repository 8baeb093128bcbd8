import { defineConfig } from "vitest/config";

const clauses = "test/clauses/**/*.test.ts";

export default defineConfig({
  test: {
    pool: "forks",
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: "unit", include: ["test/**/*.test.ts"], exclude: [clauses] } },
      { extends: true, test: { name: "clauses", include: [clauses], globalSetup: ["test/clauses/play-the-year.ts"] } },
    ],
  },
});
