import middy from "@middy/core";
import type { Context } from "aws-lambda";
import type { MakeLive } from "./live.ts";
import { observed } from "./observed.ts";

/** What Lambda calls: one event and its context. One machine calls it the same way. */
export type Handler<Event, Output> = (event: Event, context: Context) => Promise<Output>;

/** The one stack that every trigger but HTTP shares: observe, perform; what throws is Lambda's to retry. */
export const observedHandler = <Output>(
  name: string,
  makeLive: MakeLive,
  perform: (event: unknown) => Promise<Output>,
): Handler<unknown, Output> => {
  const handler = middy<unknown, Output>()
    .use(observed<unknown, Output>(name, makeLive, (_, context) => context.awsRequestId))
    .handler(perform);
  return async (event, context) => handler(event, context);
};
