import type { MiddlewareObj } from "@middy/core";
import type { Context } from "aws-lambda";
import type { MakeLive } from "./live.ts";

/**
 * Logs, metrics and traces of one invocation through Powertools: the correlation id in every line, duration and faults
 * counted, a trace segment closed. Events are never logged: they hold personal data and tokens.
 */
export const observed = <Event, Output>(
  name: string,
  makeLive: MakeLive,
  correlationIdOf: (event: Event, context: Context) => string,
): MiddlewareObj<Event, Output> => {
  const startedAt = new WeakMap<object, number>();
  const close = (key: object, fault: unknown): void => {
    const { logger, metrics } = makeLive();
    metrics.addDimension("function", name);
    metrics.addMetric("Duration", "Milliseconds", performance.now() - (startedAt.get(key) ?? performance.now()));
    metrics.addMetric("Fault", "Count", fault ? 1 : 0);
    metrics.publishStoredMetrics();
    logger.resetKeys();
  };
  return {
    before: async (request) => {
      startedAt.set(request, performance.now());
      const { logger } = makeLive();
      logger.appendKeys({ function: name, correlationId: correlationIdOf(request.event, request.context) });
    },
    after: async (request) => close(request, undefined),
    onError: async (request) => {
      makeLive().logger.error("fault", asError(request.error));
      close(request, request.error);
    },
  };
};

/** Whatever was thrown, as an error the logger can show. */
export const asError = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)));
