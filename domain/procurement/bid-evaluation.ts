import * as z from "zod";
import { By } from "../kernel/history.ts";
import { Id } from "../kernel/id.ts";
import { Instant } from "../kernel/instant.ts";

/** 开标记录: who bid and at what price (fen), as read out at the opening. */
export const BidOpening = z.strictObject({
  at: Instant,
  by: By,
  bids: z.array(z.strictObject({ institutionId: Id, priceFen: z.int(), submittedAt: Instant })),
});
export type BidOpening = z.infer<typeof BidOpening>;

/** Someone who evaluates the bids; `outside` when they are an expert who does not work for the evaluation body. */
export const BidPanelSeat = z.strictObject({ memberId: Id, organizationId: Id, outside: z.boolean() });
export type BidPanelSeat = z.infer<typeof BidPanelSeat>;

/** What the panel found of one bid, by the criteria of the documents. Points are whole. */
const BidAssessment = z.strictObject({
  institutionId: Id,
  meetsRequirements: z.boolean(),
  criteria: z
    .array(
      z.strictObject({
        criterion: z.string().trim().min(1).max(200),
        points: z.int().min(0).max(1000),
        finding: z.string().trim().min(1).max(2000),
      }),
    )
    .min(1)
    .max(50),
});

/** 评标: the panel's report; the ranking names, best first, every bid that meets the requirements. */
export const BidEvaluation = z.strictObject({
  assessments: z.array(BidAssessment).min(1).max(100),
  ranking: z.array(Id).min(1).max(100),
  reportEvidenceId: Id,
});
export type BidEvaluation = z.infer<typeof BidEvaluation>;

/** 中标: the price is the one read out at the opening. The contract must be signed by `signBy`. */
export const Award = z.strictObject({
  institutionId: Id,
  priceFen: z.int(),
  text: z.string(),
  by: By,
  at: Instant,
  signBy: Instant,
  announcementId: Id,
});
export type Award = z.infer<typeof Award>;
