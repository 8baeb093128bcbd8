import * as z from "zod";
import { Relation } from "../../../domain/member/member.ts";

/** A relation while it is being written; an empty `until` means it lasts. */
const WrittenRelation = z.object({ organizationId: z.string(), kind: z.string(), until: z.string() });
export type WrittenRelation = z.infer<typeof WrittenRelation>;
export const WrittenRelations = z.object({ relations: z.array(WrittenRelation) });

export const relationKinds = Relation.shape.kind.options;

/** The rows the contract would not take, by their place, each with the field that is wrong. */
export const faultsOf = (rows: readonly WrittenRelation[]): ReadonlyMap<number, string> =>
  new Map(
    rows.flatMap((row, place): [number, string][] => {
      const parsed = Relation.safeParse({ ...row, until: row.until === "" ? null : row.until });
      return parsed.success ? [] : [[place, String(parsed.error.issues[0]?.path[0] ?? "organizationId")]];
    }),
  );
