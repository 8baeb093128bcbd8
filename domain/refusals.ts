import { callRefusals } from "./call/refusals.ts";
import { evidenceRefusals } from "./evidence/refusals.ts";
import type { RefusalText } from "./kernel/refusal-text.ts";
import { kernelRefusals } from "./kernel/refusals.ts";
import { requestRefusals } from "./kernel/request-refusals.ts";
import { programmeRefusals } from "./programme/refusals.ts";

/** Every expected "no" of the product with its words: the closed union that the shell, the OpenAPI document and the tests rest on. */
export const refusals = {
  ...requestRefusals,
  ...kernelRefusals,
  ...programmeRefusals,
  ...callRefusals,
  ...evidenceRefusals,
} as const satisfies Readonly<Record<string, RefusalText>>;

export type RefusalCode = keyof typeof refusals;

/** True when a code is of the closed union. */
export const isRefusalCode = (code: string): code is RefusalCode => Object.hasOwn(refusals, code);
