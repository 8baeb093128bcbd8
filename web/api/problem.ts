import * as z from "zod";

/** What the API answers when it says no (RFC 9457), already in the user's language. */
export const Problem = z.object({
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string(),
  clause: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
  errors: z.array(z.object({ field: z.string(), message: z.string() })).default([]),
  correlationId: z.string().default(""),
});
export type Problem = z.infer<typeof Problem>;

/** Why there is no answer: the API said no, nobody could be reached, or the session has ended. */
export type Failure =
  | { readonly kind: "refused"; readonly problem: Problem }
  | { readonly kind: "unreachable" }
  | { readonly kind: "signed-out" }
  | { readonly kind: "broken"; readonly status: number; readonly correlationId: string };

/** What `useRead` and `useAct` throw inside the query library, so that screens find the failure again. */
export class Failed extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.kind);
    this.failure = failure;
  }
}

export type Answer<View> = { readonly ok: true; readonly view: View } | { readonly ok: false; readonly failure: Failure };
