import type * as z from "zod";
import type { Party } from "../member/actor.ts";
import type { RequirementId } from "../standard/requirements.ts";

export type Method = "GET" | "POST" | "PUT";

/**
 * One use case as data: from it come the router, the OpenAPI document, the rights tests and, later, the portal's client.
 * `path` is under `/api`, its first segment is the stage. `request` is the body of POST and PUT, the query of GET.
 */
export type Contract<Params = unknown, Request = unknown, View = unknown, Code extends string = string> = {
  readonly name: string;
  readonly method: Method;
  readonly path: `/${string}`;
  readonly title: { readonly zh: string; readonly en: string };
  readonly clause: string;
  readonly requirements: readonly RequirementId[];
  /** Who may ask at all; the finer rule (own project, own jurisdiction) is the decision's. Empty: everyone, without login. */
  readonly who: readonly Party[];
  readonly params: z.ZodType<Params>;
  readonly request: z.ZodType<Request>;
  readonly view: z.ZodType<View>;
  readonly refusals: readonly Code[];
  /** True when the answer holds something only the caller may know, so that it is kept for a retry under seal. */
  readonly secretAnswer?: true;
  /** True when the version of the record is sealed from who may ask, so that an If-Match is not compared and tells nothing. */
  readonly sealedVersion?: true;
};

/** Declares a contract with its types inferred from the schemas. */
export const contract = <Params, Request, View, const Code extends string = never>(
  declared: Contract<Params, Request, View, Code>,
): Contract<Params, Request, View, Code> => declared;
