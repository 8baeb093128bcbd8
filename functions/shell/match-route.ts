import type { Route } from "./route.ts";

export type Match =
  | { readonly kind: "found"; readonly route: Route; readonly params: Readonly<Record<string, string>> }
  | { readonly kind: "wrong-method"; readonly allowed: readonly string[] }
  | { readonly kind: "unknown" };

/** Finds the route of a request by its path under `/api`. A stage has some fifteen routes, so they are tried in turn. */
export const matchRoute = (routes: readonly Route[], method: string, path: string): Match => {
  const segments = path.split("/");
  const matches = routes.flatMap((route) => {
    const params = paramsOf(route.segments, segments);
    return params ? [{ route, params }] : [];
  });
  const found = matches.find(({ route }) => route.contract.method === method);
  if (found) return { kind: "found", ...found };
  if (matches.length === 0) return { kind: "unknown" };
  return { kind: "wrong-method", allowed: matches.map(({ route }) => route.contract.method) };
};

const paramsOf = (pattern: readonly string[], segments: readonly string[]): Record<string, string> | undefined => {
  if (pattern.length !== segments.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, expected] of pattern.entries()) {
    const given = segments[index] ?? "";
    if (expected.startsWith("{")) {
      const value = decoded(given);
      if (value === undefined) return undefined;
      params[expected.slice(1, -1)] = value;
    } else if (expected !== given) return undefined;
  }
  return params;
};

const decoded = (segment: string): string | undefined => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
};
