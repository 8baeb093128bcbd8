import type { JsonObject } from "../kernel/canonical.ts";
import type { Contract } from "../kernel/contract.ts";
import { isRefusalCode, type RefusalCode, refusals } from "../refusals.ts";

const identityCodes = ["unauthenticated", "not-a-member", "not-permitted"] as const;
const commandCodes = ["malformed-json", "unsupported-media", "too-large", "invalid-request", "key-reused", "busy"] as const;

/** Every refusal a call of this contract may meet: its own, and those of the shell around it. */
const codesOf = ({ who, method, path, refusals: own }: Contract): readonly RefusalCode[] => {
  const around: readonly RefusalCode[] = [
    ...(who.length === 0 ? [] : identityCodes),
    ...(method === "GET" ? (["invalid-request"] as const) : commandCodes),
    ...(path.includes("{") ? (["unknown-record"] as const) : []),
  ];
  return [...new Set([...own.filter(isRefusalCode), ...around])].toSorted();
};

/** One problem response for each status the contract's refusals have, naming their codes. */
export const problemResponses = (contract: Contract, statusOf: (code: RefusalCode) => number, problem: JsonObject): JsonObject => {
  const byStatus = Map.groupBy(codesOf(contract), statusOf);
  const described = [...byStatus]
    .toSorted(([a], [b]) => a - b)
    .map(([status, codes]) => [String(status), response(codes, problem)] as const);
  return Object.fromEntries(described);
};

const response = (codes: readonly RefusalCode[], problem: JsonObject): JsonObject => ({
  description: codes.map((code) => `\`${code}\` ${refusals[code].title.zh} · ${refusals[code].title.en}`).join("\n\n"),
  content: { "application/problem+json": { schema: problem } },
  "x-refusals": [...codes],
});
