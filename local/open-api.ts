import { readFileSync } from "node:fs";
import * as z from "zod";
import { openApiOf } from "../domain/open-api/open-api.ts";
import { Problem } from "../functions/shell/problem.ts";
import { statusOf } from "../functions/shell/status-of.ts";
import type { LoadedFunction } from "./functions.ts";

const Package = z.object({ version: z.string() });
const { version } = Package.parse(JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")));

/** The document of every route the stages serve, made once when it is first asked for. */
export const openApiDocument = (loaded: readonly LoadedFunction[], issuer: string) => {
  let made: ReturnType<typeof openApiOf> | undefined;
  return () => {
    const contracts = loaded.flatMap(({ routes }) => routes.map(({ contract }) => contract));
    made ??= openApiOf(contracts, { version, statusOf, problem: Problem, issuer });
    return made;
  };
};
