import { rm } from "node:fs/promises";
import { join } from "node:path";

/** Where each part of the data lies within the data directory. */
export const layoutOf = (directory: string) => ({
  dynamodb: join(directory, "dynamodb"),
  evidence: join(directory, "evidence"),
  oidc: join(directory, "oidc"),
  vaultKey: join(directory, "vault.key"),
  edition: join(directory, "edition.json"),
  clock: join(directory, "clock.json"),
  answers: join(directory, "answers.log"),
  outbox: join(directory, "outbox"),
});
export type Layout = ReturnType<typeof layoutOf>;

/** Deletes the data, and nothing that is not ours: a mistyped `--data` must not empty a home directory. */
export const eraseData = async (layout: Layout): Promise<void> => {
  for (const path of Object.values(layout)) await rm(path, { recursive: true, force: true });
};
