import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { type DeclaredFunction, functions, type Grant } from "../../functions/manifest.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Shells that every function of a kind shares: what they call is counted by the kind, not by their text. */
const shared = ["functions/adapters/live.ts", "functions/shell/serve.ts", "functions/shell/identify.ts", "functions/shell/references.ts"];

/** The text of an entry and of everything of ours it imports, types apart. */
const textOf = (entry: string, seen = new Set<string>()): string => {
  if (seen.has(entry) || shared.includes(entry) || !existsSync(join(root, entry))) return "";
  seen.add(entry);
  const text = readFileSync(join(root, entry), "utf8");
  const imports = [...text.matchAll(/^import (?!type )[^;]*? from "(\.[^"]+)";/gms)].map(([, path = ""]) =>
    relative(root, join(root, dirname(entry), path)),
  );
  return [text, ...imports.map((path) => textOf(path, seen))].join("\n");
};

/** Which port a function calls, and what that takes. */
const uses: readonly (readonly [RegExp, readonly Grant[]])[] = [
  [/\brecords\.(?:get|getMany|getWithAnswer|list|owned|history|historyAt|answered)\b|\bdeadlines\.due\b|\breferences\./, ["table:read"]],
  [/\bwork\.(?:inbox|unsent|find|openAt)\b|\bworkflowStore\.(?:wanted|wantedAt|attemptAt)\b/, ["table:read"]],
  [/\brecords\.commit\b|\bworkflowStore\.claim\b|\bwork\.markSent\b/, ["table:write"]],
  [/\bwork\.open\b/, ["table:write", "vault:read"]],
  [/\bwork\.unsentToken\b/, ["table:read", "vault:read"]],
  [/\bvault\.(?:seal|open)\b|\bsigner\.(?:sign|publicKey)\b/, ["vault:read"]],
  [/\bevidenceLinks\.upload\b/, ["evidence:put"]],
  [/\bevidenceLinks\.parts\b/, ["evidence:put", "evidence:parts", "evidence:get"]],
  [/\bevidenceLinks\.(?:download|inspect)\b/, ["evidence:get"]],
  [/\bworkflows\.(?:start|isRunning)\b/, ["workflows:start"]],
  [/\bworkflows\.answer\b/, ["workflows:answer"]],
  [/\bmessenger\.send\b/, ["mail:send"]],
];

const Entry = z.object({ routes: z.array(z.object({ contract: z.object({ method: z.string() }) })).default([]) });

const neededBy = async ({ kind, entry }: DeclaredFunction): Promise<readonly Grant[]> => {
  const text = textOf(entry);
  const used = uses.flatMap(([pattern, grants]) => (pattern.test(text) ? grants : []));
  // The HTTP shell reads the member and earlier answers, and commits what a command plans.
  const { routes } = Entry.parse({ ...(await import(pathToFileURL(join(root, entry)).href)) });
  if (kind === "http") used.push("table:read");
  if (routes.some(({ contract }) => contract.method !== "GET")) used.push("table:write");
  return [...new Set(used)].toSorted();
};

describe("each function is granted what it calls, and nothing else", () => {
  it.each(functions.map((declared) => [declared.name, declared] as const))("%s", async (_, declared) => {
    expect([...declared.grants].toSorted()).toEqual(await neededBy(declared));
  });
});
