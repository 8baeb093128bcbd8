import * as z from "zod";
import { Id } from "./id.ts";
import { Instant } from "./instant.ts";

/** What every accepted command answers: what it wrote, when the server received it, and the hash that proves it. */
export const Receipt = z
  .object({ noun: z.string(), id: Id, version: z.int().positive(), step: z.string(), at: Instant, hash: z.string() })
  .meta({ id: "Receipt", description: "Receipt of an accepted command" });
export type Receipt = z.infer<typeof Receipt>;
