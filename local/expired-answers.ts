import { type FileHandle, open, readFile, rename, writeFile } from "node:fs/promises";
import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { DeleteCommand, type DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { table as declared } from "../functions/manifest.ts";
import type { ItemKey } from "../functions/shell/ports.ts";

/** How long noted keys are gathered before they are written: a busy second makes a few writes of many lines. */
const gatherMs = 100;

/** A little longer than functions/adapters/commit-items.ts keeps an answer. */
const lookAfterSeconds = 8 * 24 * 3600;

type Parts = {
  readonly path: string;
  readonly client: DynamoDBDocumentClient;
  readonly tableName: string;
  readonly nowSeconds: () => number;
};

/**
 * Stands in for the table's expiry: the keys of kept answers go into a file of lines `<seconds> <partition>`, and those whose time has
 * come are deleted. An answer committed in the instant before a `kill -9` may miss its line and stays; it is a few hundred bytes.
 */
export const makeExpiredAnswers = ({ path, client, tableName, nowSeconds }: Parts) => {
  let writing: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    writing = writing.then(work, work);
    return writing;
  };

  let noted: string[] = [];
  let gathering: NodeJS.Timeout | undefined;
  const writeNoted = async (): Promise<void> => {
    clearTimeout(gathering);
    const lines = noted;
    noted = [];
    if (lines.length === 0) return;
    kept ??= await open(path, "a");
    await kept.appendFile(lines.join(""));
  };
  // Kept open, since every command under a key writes to it.
  let kept: FileHandle | undefined;
  const close = async (): Promise<void> => {
    const file = kept;
    kept = undefined;
    await file?.close();
  };

  const remove = async (pk: string): Promise<void> => {
    const command = new DeleteCommand({
      TableName: tableName,
      Key: { [declared.partitionKey]: pk, [declared.sortKey]: "ANSWER" },
      ConditionExpression: "#e < :now",
      ExpressionAttributeNames: { "#e": declared.expiry },
      ExpressionAttributeValues: { ":now": nowSeconds() },
    });
    await client.send(command).catch((error: unknown) => {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
    });
  };

  return {
    /** Told the keys of every commit; never throws. */
    note: (keys: readonly ItemKey[]): void => {
      const lines = keys.filter(({ sk }) => sk === "ANSWER").map(({ pk }) => `${nowSeconds() + lookAfterSeconds} ${pk}\n`);
      if (lines.length > 0 && noted.push(...lines) === lines.length)
        gathering = setTimeout(() => inTurn(writeNoted).catch(() => undefined), gatherMs);
    },
    /** Deletes what has expired. */
    sweep: (): Promise<void> =>
      inTurn(async () => {
        await writeNoted();
        const text = await readFile(path, "utf8").catch(() => "");
        const lines = text.split("\n").filter((line) => line !== "");
        const isOver = (line: string): boolean => Number(line.split(" ", 1)[0]) < nowSeconds();
        const over = lines.filter(isOver);
        if (over.length === 0) return;
        for (const line of over) await remove(line.slice(line.indexOf(" ") + 1));
        await writeFile(
          `${path}.new`,
          lines
            .filter((line) => !isOver(line))
            .map((line) => `${line}\n`)
            .join(""),
        );
        await close();
        await rename(`${path}.new`, path);
      }),
    /** Writes what was noted and lets go of the file. */
    close: (): Promise<void> => inTurn(async () => writeNoted().finally(close)),
  };
};
