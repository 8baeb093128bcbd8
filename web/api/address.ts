import type { Contract } from "../../domain/kernel/contract.ts";

type Given = Readonly<Record<string, unknown>>;

/** The address of a contract's call: parameters in the path, and for GET the request as its query. */
export const addressOf = ({ method, path }: Pick<Contract, "method" | "path">, params: Given, request: Given): string => {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name])));
  if (method !== "GET") return `/api${filled}`;
  const query = new URLSearchParams(
    Object.entries(request).flatMap(([name, value]) =>
      value === undefined || value === null || value === "" ? [] : [[name, String(value)]],
    ),
  );
  return `/api${filled}${query.size === 0 ? "" : `?${query}`}`;
};
