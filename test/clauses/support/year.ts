import { inject } from "vitest";
import * as z from "zod";
import { Instant } from "../../../domain/kernel/instant.ts";
import { type Client, makeClient } from "../../../local/rehearsal/client.ts";
import type { Checked } from "../../../local/rehearsal/stage.ts";
import type { NextYears } from "./next-years.ts";

/** What the clause tests are told of the edition they ask: the year 2026 is over there, the years after it have begun. */
type Year = {
  readonly origin: string;
  readonly tokens: Readonly<Record<string, string>>;
  readonly checked: Checked[];
  readonly next: NextYears;
};

declare module "vitest" {
  interface ProvidedContext {
    readonly year: Year;
  }
}

const { checked, ...told } = inject("year");
export const { origin, tokens, next } = told;

/** The year that was played whole. */
export const cycleId = "main-2026";

/** One of the demo people at the public address; undefined is whoever has not signed in. */
export const as = (sub: string): Client => {
  const token = tokens[sub];
  if (token === undefined) throw new Error(`nobody is called ${sub}`);
  return makeClient(origin, token);
};
export const publicly: Client = makeClient(origin, undefined);

/** Whether the rehearsal saw a claim of a requirement hold, in the middle of the year. */
export const sawInTheYear = (requirement: string, claim: string): boolean =>
  checked.some((seen) => seen.requirement === requirement && seen.claim.includes(claim));

/** What the edition's clock shows; it stands still while the tests run. */
export const clockNow = async (): Promise<Instant> =>
  z.object({ now: Instant }).parse(await (await fetch(`${origin}/rehearsal/clock`)).json()).now;
