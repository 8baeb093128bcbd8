import type { MiddlewareObj } from "@middy/core";
import type { Context } from "aws-lambda";
import type { Live, MakeLive } from "./live.ts";

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
  const traced = new WeakMap<object, () => void>();
  const close = (key: object, fault: unknown): void => {
    const { logger, metrics } = makeLive();
    metrics.addDimension("function", name);
    metrics.addMetric("Duration", "Milliseconds", performance.now() - (startedAt.get(key) ?? performance.now()));
    metrics.addMetric("Fault", "Count", fault ? 1 : 0);
    metrics.publishStoredMetrics();
    logger.resetKeys();
    traced.get(key)?.();
  };
  return {
    before: async (request) => {
      startedAt.set(request, performance.now());
      const { logger, tracer } = makeLive();
      traced.set(request, openSegment(tracer, name));
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

/** Opens a trace segment for the invocation where tracing is on (not in aws-cn); answers how to close it. */
const openSegment = (tracer: Live["tracer"], name: string): (() => void) => {
  const parent = tracer.isTracingEnabled() ? tracer.getSegment() : undefined;
  if (!parent) return () => undefined;
  const segment = parent.addNewSubsegment(`## ${name}`);
  tracer.setSegment(segment);
  tracer.annotateColdStart();
  tracer.addServiceNameAnnotation();
  return () => {
    segment.close();
    tracer.setSegment(parent);
  };
};
