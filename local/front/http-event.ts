import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { APIGatewayProxyEventV2 } from "aws-lambda";

/** A request as API Gateway's HTTP API hands it to a function (payload version 2.0). `url` is the request's address, whole. */
export const httpEventOf = (request: IncomingMessage, url: URL, body: string): APIGatewayProxyEventV2 => ({
  version: "2.0",
  routeKey: "$default",
  rawPath: url.pathname,
  rawQueryString: url.search.slice(1),
  ...(url.search === "" ? {} : { queryStringParameters: queryOf(url.searchParams) }),
  headers: headersOf(request),
  requestContext: {
    accountId: "000000000000",
    apiId: "local",
    domainName: url.hostname,
    domainPrefix: "local",
    http: {
      method: request.method ?? "GET",
      path: url.pathname,
      protocol: `HTTP/${request.httpVersion}`,
      sourceIp: request.socket.remoteAddress ?? "",
      userAgent: request.headers["user-agent"] ?? "",
    },
    requestId: randomUUID(),
    routeKey: "$default",
    stage: "$default",
    time: new Date().toUTCString(),
    timeEpoch: Date.now(),
  },
  ...(body === "" ? {} : { body }),
  isBase64Encoded: false,
});

/** Several values of one name are joined by commas, as API Gateway does. */
const queryOf = (query: URLSearchParams): Record<string, string> =>
  Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name).join(",")]));

const headersOf = ({ headers }: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(",") : value] as const],
    ),
  );
