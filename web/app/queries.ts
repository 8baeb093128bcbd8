import { QueryClient } from "@tanstack/react-query";
import { Failed } from "../api/problem.ts";

/** Only what failed on the way is asked again; a refusal stays a refusal. */
const askAgain = (times: number, error: Error): boolean =>
  times < 3 && !(error instanceof Failed && (error.failure.kind === "refused" || error.failure.kind === "signed-out"));

/** What the workplace has read, kept while the page is open. Public pages do without: the library is an eighth of their budget. */
export const queries = new QueryClient({
  defaultOptions: { queries: { retry: askAgain, staleTime: 5_000, networkMode: "always" } },
});
