import { existsSync } from "node:fs";
import type { Context } from "aws-lambda";
import * as z from "zod";
import { type DeclaredFunction, functions as declaredFunctions } from "../functions/manifest.ts";
import type { Handler } from "../functions/shell/handler.ts";
import type { MakeLive } from "../functions/shell/live.ts";
import type { Route } from "../functions/shell/route.ts";
import type { Activity } from "./activity.ts";

type CreateHandler = (makeLive: MakeLive) => Handler<unknown, unknown>;

const Entry = z.object({
  createHandler: z.custom<CreateHandler>((value) => typeof value === "function"),
  routes: z.custom<readonly Route[]>(Array.isArray).default([]),
});

export type LoadedFunction = z.infer<typeof Entry> & { readonly declared: DeclaredFunction };

const addressOf = ({ entry }: DeclaredFunction): URL => new URL(`../${entry}`, import.meta.url);

/** Imports every function the manifest declares. Throws with the names of all entries that are not there. */
export const loadFunctions = async (): Promise<readonly LoadedFunction[]> => {
  const missing = declaredFunctions.filter((declared) => !existsSync(addressOf(declared)));
  if (missing.length > 0)
    throw new Error(`functions/manifest.ts declares what is not there: ${missing.map(({ entry }) => entry).join(", ")}`);
  return Promise.all(
    declaredFunctions.map(async (declared) => ({ declared, ...Entry.parse({ ...(await import(addressOf(declared).href)) }) })),
  );
};

/** The declarations of one kind. */
export const declaredAs = <Kind extends DeclaredFunction["kind"]>(loaded: readonly LoadedFunction[], kind: Kind) =>
  loaded.flatMap(({ declared }) => (isOfKind(declared, kind) ? [declared] : []));

const isOfKind = <Kind extends DeclaredFunction["kind"]>(
  declared: DeclaredFunction,
  kind: Kind,
): declared is Extract<DeclaredFunction, { kind: Kind }> => declared.kind === kind;

/** Calls a function by its name with an event, as Lambda would. */
export type CallFunction = (name: string, event: unknown) => Promise<unknown>;

export const makeCallFunction = (loaded: readonly LoadedFunction[], makeLive: MakeLive, activity: Activity): CallFunction => {
  const byName = new Map(
    loaded.map(({ declared, createHandler }) => {
      const handler = createHandler(makeLive);
      return [declared.name, (event: unknown) => handler(event, contextOf(declared))] as const;
    }),
  );
  return async (name, event) => {
    const handler = byName.get(name);
    if (!handler) throw new Error(`the manifest declares no function ${name}`);
    return activity.during(() => handler(event));
  };
};

/** The context Lambda passes beside the event, as far as anything here reads it. */
const contextOf = ({ name, timeoutSeconds }: DeclaredFunction): Context => {
  const endsAt = Date.now() + timeoutSeconds * 1000;
  return {
    callbackWaitsForEmptyEventLoop: false,
    functionName: name,
    functionVersion: "$LATEST",
    invokedFunctionArn: `arn:aws:lambda:local:000000000000:function:${name}`,
    memoryLimitInMB: "256",
    awsRequestId: crypto.randomUUID(),
    logGroupName: "local",
    logStreamName: "local",
    getRemainingTimeInMillis: () => Math.max(0, endsAt - Date.now()),
    done: () => undefined,
    fail: () => undefined,
    succeed: () => undefined,
  };
};
