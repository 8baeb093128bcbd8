import type { Deciding, Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { Evidence } from "./evidence.ts";

/** The bytes lie in the bucket: quarantined when they are what was declared, rejected when not. A second report changes nothing. */
export const decideArrival = (
  evidence: Evidence,
  found: { readonly bytes: number; readonly sha256: string },
  { now }: Pick<Deciding, "now">,
): Decision<Evidence, "wrong-step"> => {
  if (evidence.status !== "expected") return refuse("wrong-step", "6", { step: evidence.status, needed: "expected" });
  const matches = found.bytes === evidence.file.bytes && found.sha256 === evidence.file.sha256;
  return ok({ ...evidence, status: matches ? "quarantined" : "rejected", arrivedAt: now });
};

/** Released for others to open: by the scanner's verdict, or by hand where no scanner runs (the stated default). */
export const decideRelease = (
  evidence: Evidence,
  { verdict }: { readonly verdict: "clean" | "infected" },
): Decision<Evidence, "wrong-step"> =>
  evidence.status === "quarantined"
    ? ok({ ...evidence, status: verdict === "clean" ? "released" : "rejected" })
    : refuse("wrong-step", "6", { step: evidence.status, needed: "quarantined" });
