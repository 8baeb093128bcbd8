import middy from "@middy/core";
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import type { Handler } from "./handler.ts";
import type { MakeLive } from "./live.ts";
import { observed } from "./observed.ts";
import { internalProblem, type Language, languageOf, type Problem, problemOf } from "./problem.ts";
import { headerOf } from "./read-request.ts";
import type { Route } from "./route.ts";
import { serve } from "./serve.ts";

type HttpHandler = Handler<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>;

/**
 * The shell of a stage's HTTP function. In: API Gateway HTTP API events, version 2. Out: 200 with the view,
 * a refusal as 4xx problem+json, a bug as 500 that tells nothing but the correlation id.
 */
export const httpFunction =
  (stage: string, routes: readonly Route[]) =>
  (makeLive: MakeLive): HttpHandler => {
    const answer = async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> => {
      const language = languageOf(headerOf(event, "accept-language"));
      const served = await serve(event, routes, makeLive());
      if ("body" in served) return respond(200, "application/json", served.body, language, event);
      const problem = problemOf(served.refusal, language, correlationIdOf(event));
      makeLive().logger.info("refused", { code: problem.code, clause: problem.clause, status: problem.status });
      const errors = served.issues.map(({ path, message }) => ({ field: path.map(String).join("."), message }));
      return respondProblem(errors.length > 0 ? { ...problem, errors } : problem, language, event);
    };
    const handler = middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>()
      .use(observed(stage, makeLive, correlationIdOf))
      .onError(async (request) => {
        const language = languageOf(headerOf(request.event, "accept-language"));
        request.response = respondProblem(internalProblem(language, correlationIdOf(request.event)), language, request.event);
      })
      .handler(answer);
    return async (event, context) => handler(event, context);
  };

/** The caller's own correlation id when it is harmless to log, else API Gateway's request id. */
const correlationIdOf = (event: APIGatewayProxyEventV2): string => {
  const given = headerOf(event, "x-correlation-id");
  return given && /^[\w-]{8,64}$/.test(given) ? given : event.requestContext.requestId;
};

const respondProblem = (problem: Problem, language: Language, event: APIGatewayProxyEventV2): APIGatewayProxyStructuredResultV2 =>
  respond(problem.status, "application/problem+json", JSON.stringify(problem), language, event);

const respond = (statusCode: number, type: string, body: string, language: Language, event: APIGatewayProxyEventV2) => ({
  statusCode,
  headers: {
    "content-type": `${type}; charset=utf-8`,
    "content-language": language,
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "x-correlation-id": correlationIdOf(event),
  },
  body,
});
