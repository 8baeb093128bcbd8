import { Duration } from "aws-cdk-lib";
import { AccessLogField, AccessLogFormat } from "aws-cdk-lib/aws-apigateway";
import { CorsHttpMethod, HttpApi, HttpMethod, HttpStage, LogGroupLogDestination } from "aws-cdk-lib/aws-apigatewayv2";
import { HttpJwtAuthorizer } from "aws-cdk-lib/aws-apigatewayv2-authorizers";
import { HttpLambdaIntegration } from "aws-cdk-lib/aws-apigatewayv2-integrations";
import type { Function as LambdaFunction } from "aws-cdk-lib/aws-lambda";
import type { Construct } from "constructs";
import type { HttpFunction } from "../../functions/manifest.ts";
import type { Identity } from "../regions.ts";
import { acknowledge } from "./acknowledge.ts";
import { alarmWhen } from "./alarm.ts";
import { keptLog } from "./kept-log.ts";

export type FrontedStage = { readonly stage: HttpFunction; readonly fn: LambdaFunction };

const accessLine = AccessLogFormat.custom(
  JSON.stringify({
    requestId: AccessLogField.contextRequestId(),
    at: "$context.requestTime",
    sourceIp: "$context.identity.sourceIp",
    route: "$context.routeKey",
    path: "$context.path",
    status: "$context.status",
    milliseconds: "$context.responseLatency",
    subject: "$context.authorizer.claims.sub",
    error: "$context.error.message",
  }),
);

/** The HTTP API before the stages: one route each, behind the JWT authorizer unless the stage is open to all. */
export const httpFront = (scope: Construct, identity: Identity, origins: readonly string[], stages: readonly FrontedStage[]): HttpApi => {
  const api = new HttpApi(scope, "Api", {
    createDefaultStage: false,
    corsPreflight: {
      allowOrigins: [...origins],
      allowMethods: [CorsHttpMethod.ANY],
      allowHeaders: ["accept-language", "authorization", "content-type", "idempotency-key", "if-match", "x-correlation-id"],
      exposeHeaders: ["date", "x-correlation-id"],
      maxAge: Duration.hours(1),
    },
  });
  const authorizer = new HttpJwtAuthorizer("People", identity.issuer, { jwtAudience: [identity.audience] });
  for (const { stage, fn } of stages) {
    const routes = api.addRoutes({
      path: `/api/${stage.name}/{proxy+}`,
      methods: [HttpMethod.ANY],
      integration: new HttpLambdaIntegration(stage.name, fn),
      ...(stage.open ? {} : { authorizer }),
    });
    if (stage.open) for (const route of routes) acknowledge(route, "Announcements and notices are public by the standard.", "APIG4");
  }
  new HttpStage(scope, "Stage", {
    httpApi: api,
    stageName: "$default",
    autoDeploy: true,
    throttle: { rateLimit: 200, burstLimit: 400 },
    accessLogSettings: { destination: new LogGroupLogDestination(keptLog(scope, "AccessLog")), format: accessLine },
  });
  alarmWhen(scope, "ServerErrorAlarm", "The API answered with a server error", api.metricServerError({ statistic: "Sum" }));
  return api;
};
