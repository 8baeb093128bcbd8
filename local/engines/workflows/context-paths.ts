import { randomUUID } from "node:crypto";
import type * as z from "zod";
import { State } from "./asl.ts";

export type Json = z.core.util.JSONType;

/** Stands for `$$.Task.Token` in a payload until the task runs; nobody outside this process can write it. */
const TOKEN_PLACE = `token ${randomUUID()}`;

const HOLDS_STATES = new Set(["Branches", "Iterator", "ItemProcessor"]);

const rewriteText = (text: string, stateName: string): string => {
  const named = text.startsWith("$") ? text : text.replaceAll("$$.State.Name", () => `'${stateName.replaceAll("'", "\\'")}'`);
  if (/\$\$\.(Task|State)\b/.test(named)) throw new Error(`${stateName}: ${text} is not supported by the interpreter`);
  return named.replaceAll(/\$\$\.Execution\b/g, () => "$$.Given.Execution");
};

const rewriteField = (key: string, value: unknown, stateName: string): readonly [key: string, value: unknown] => {
  if (typeof value !== "string") return [key, rewrite(value, stateName)];
  if (!key.endsWith(".$")) return [key, key.endsWith("Path") || key === "Variable" ? rewriteText(value, stateName) : value];
  if (value === "$$.Task.Token") return [key.slice(0, -2), TOKEN_PLACE];
  if (value === "$$.State.Name") return [key.slice(0, -2), stateName];
  return [key, rewriteText(value, stateName)];
};

const rewrite = (value: unknown, stateName: string): unknown => {
  if (Array.isArray(value)) return value.map((item) => rewrite(item, stateName));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => rewriteField(key, inner, stateName)));
};

/**
 * Rewrites the context paths the interpreter does not know: the token becomes a place to fill, the state's name itself, and the
 * execution is read from `$$.Given`, because inside Map the interpreter passes the item off as the execution's input.
 * Throws for a path that cannot be served.
 */
export const rewriteContextPaths = (name: string, state: State): State =>
  State.parse(
    Object.fromEntries(
      Object.entries(state).map(([key, value]) => (HOLDS_STATES.has(key) ? [key, value] : rewriteField(key, value, name))),
    ),
  );

/** The payload with the token in its place. */
export const fillToken = (payload: Json, token: string): Json => {
  if (payload === TOKEN_PLACE) return token;
  if (Array.isArray(payload)) return payload.map((item) => fillToken(item, token));
  if (typeof payload !== "object" || payload === null) return payload;
  return Object.fromEntries(Object.entries(payload).map(([key, value]) => [key, fillToken(value, token)]));
};
