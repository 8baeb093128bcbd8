import * as z from "zod";
import type { Commitment } from "../kernel/commitment.ts";
import { Id } from "../kernel/id.ts";
import { Instant } from "../kernel/instant.ts";

/**
 * One thing a member did, as they see it later among what they did. It holds what they knew when they did it and nothing of what came of
 * it: no version, no step, nothing of the record but its name.
 */
export const DoneItem = z
  .object({
    noun: z.string(),
    id: Id,
    command: z.string(),
    clause: z.string(),
    at: Instant,
    reason: z.string().nullable(),
    title: z.string().nullable(),
  })
  .meta({ id: "DoneItem", description: "One thing a member did" });
export type DoneItem = z.infer<typeof DoneItem>;

/** Who acts without an account: the system itself, and whoever has not signed in. */
const nobodysOwn: ReadonlySet<string> = new Set(["system", "public"]);

const nameFields = ["title", "name", "unitName", "fileName", "year"] as const;

/** What a commitment says about the one who acted; undefined where nobody with an account did. */
export const doneItemOf = ({
  noun,
  id,
  entry,
  placement,
}: Pick<Commitment, "noun" | "id" | "entry" | "placement">): DoneItem | undefined => {
  if (nobodysOwn.has(entry.by.memberId)) return undefined;
  const { command, clause, at, reason } = entry;
  const title = nameFields.map((field) => placement.summary[field]).find((name) => typeof name === "string" || typeof name === "number");
  return { noun, id, command, clause, at, reason, title: title === undefined ? null : String(title) };
};
