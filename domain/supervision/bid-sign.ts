import * as z from "zod";
import { Id } from "../kernel/id.ts";
import { Sha256Hex } from "../kernel/sha256-hex.ts";
import { SignTie } from "./panel-sign.ts";

/** What of the bids of a year, once opened, may be worth a look (招标投标法实施条例 40 names such signs; the facts are for people to judge). */
export const BidSignKind = z.enum(["same-file", "tied-bidders", "tied-evaluator", "even-prices", "close-prices", "constant-winner"]);
export type BidSignKind = z.infer<typeof BidSignKind>;

/** One sign of the bids: whom it names, the procurements it rests on, and their numbers. */
export const BidSign = z.object({
  kind: BidSignKind,
  institutionIds: z.array(Id).min(1).max(100),
  cases: z
    .array(
      z.object({
        procurementId: Id,
        projectId: Id,
        title: z.string(),
        /** Of each institution named, in their order. */
        pricesFen: z.array(z.int()).max(100),
      }),
    )
    .min(1)
    .max(20),
  count: z.int().positive(),
  ties: z.array(SignTie).max(20),
  /** SHA-256 of files that are the same byte for byte. */
  files: z.array(Sha256Hex).max(20),
});
export type BidSign = z.infer<typeof BidSign>;
