import { fileURLToPath } from "node:url";
import { Duration } from "aws-cdk-lib";
import { Certificate } from "aws-cdk-lib/aws-certificatemanager";
import {
  AccessLevel,
  AllowedMethods,
  CachePolicy,
  Distribution,
  type DistributionProps,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HeadersFrameOption,
  HeadersReferrerPolicy,
  HttpVersion,
  OriginProtocolPolicy,
  OriginRequestPolicy,
  OriginSslPolicy,
  PriceClass,
  ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from "aws-cdk-lib/aws-cloudfront";
import { HttpOrigin, S3BucketOrigin } from "aws-cdk-lib/aws-cloudfront-origins";
import { Bucket, ObjectOwnership } from "aws-cdk-lib/aws-s3";
import type { Construct } from "constructs";
import { permissionsPolicy } from "../../domain/portal/page-policy.ts";
import type { CloudFrontPortal } from "../regions.ts";
import { acknowledge } from "./acknowledge.ts";
import { anyBucket, closed } from "./closed-bucket.ts";

type Behind = {
  readonly files: Bucket;
  /** Host of the HTTP API, which becomes `/api/*` of the portal's own origin. */
  readonly apiHost: string;
  readonly pagePolicy: string;
  readonly portal: CloudFrontPortal;
  readonly origins: readonly string[];
};

/** CloudFront before the portal's files and the API, on one origin. Screens are answered by a function, so that an error stays one. */
export const portalFront = (scope: Construct, { files, apiHost, pagePolicy, portal, origins }: Behind): Distribution => {
  const common = { viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS };
  const ours = {
    ...common,
    // Listing tells a missing file from a forbidden one: 404 instead of 403. No address leads to a list.
    origin: S3BucketOrigin.withOriginAccessControl(anyBucket(files), { originAccessLevels: [AccessLevel.READ, AccessLevel.LIST] }),
    responseHeadersPolicy: headersPolicy(scope, pagePolicy),
  };
  const distribution = new Distribution(scope, "Front", {
    ...namesOf(scope, portal, origins),
    comment: "zhisheng portal and API",
    defaultRootObject: "index.html",
    httpVersion: HttpVersion.HTTP2_AND_3,
    priceClass: PriceClass.PRICE_CLASS_200,
    logBucket: anyBucket(accessLogBucket(scope)),
    // Names without a hash in them are asked for anew each time: a new release shows at once, and nothing is to be invalidated.
    defaultBehavior: {
      ...ours,
      cachePolicy: CachePolicy.CACHING_DISABLED,
      functionAssociations: [{ eventType: FunctionEventType.VIEWER_REQUEST, function: screenAddress(scope) }],
    },
    additionalBehaviors: {
      "/assets/*": { ...ours, cachePolicy: CachePolicy.CACHING_OPTIMIZED },
      "/api/*": {
        ...common,
        origin: new HttpOrigin(apiHost, {
          protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
          originSslProtocols: [OriginSslPolicy.TLS_V1_2],
        }),
        viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
        allowedMethods: AllowedMethods.ALLOW_ALL,
        cachePolicy: CachePolicy.CACHING_DISABLED,
        originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
        responseHeadersPolicy: ResponseHeadersPolicy.SECURITY_HEADERS,
      },
    },
  });
  acknowledge(distribution, "Notices and announcements are public everywhere by the standard.", "CFR1");
  acknowledge(distribution, "A firewall is named in the README as not there yet; the API throttles.", "CFR2");
  if (portal.certificateArn === null)
    acknowledge(distribution, "Without a name of its own it has CloudFront's certificate, whose TLS version cannot be set.", "CFR4");
  return distribution;
};

/** Its own names need a certificate; without one it goes by the name CloudFront gives. */
const namesOf = (scope: Construct, { certificateArn }: CloudFrontPortal, origins: readonly string[]): Partial<DistributionProps> =>
  certificateArn === null
    ? {}
    : {
        certificate: Certificate.fromCertificateArn(scope, "Certificate", certificateArn),
        domainNames: origins.map((origin) => new URL(origin).host),
        minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      };

const screenAddress = (scope: Construct): EdgeFunction =>
  new EdgeFunction(scope, "ScreenAddress", {
    runtime: FunctionRuntime.JS_2_0,
    code: FunctionCode.fromFile({ filePath: fileURLToPath(new URL("./screen-address.js", import.meta.url)) }),
  });

const headersPolicy = (scope: Construct, pagePolicy: string): ResponseHeadersPolicy =>
  new ResponseHeadersPolicy(scope, "Headers", {
    securityHeadersBehavior: {
      contentSecurityPolicy: { contentSecurityPolicy: pagePolicy, override: true },
      contentTypeOptions: { override: true },
      frameOptions: { frameOption: HeadersFrameOption.SAMEORIGIN, override: true },
      referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
      strictTransportSecurity: { accessControlMaxAge: Duration.days(365), includeSubdomains: false, override: true },
    },
    customHeadersBehavior: {
      customHeaders: [
        { header: "cross-origin-opener-policy", value: "same-origin", override: true },
        { header: "cross-origin-resource-policy", value: "same-origin", override: true },
        { header: "permissions-policy", value: permissionsPolicy, override: true },
      ],
    },
  });

/** CloudFront's own logging writes with an ACL, which the other buckets do not take. */
const accessLogBucket = (scope: Construct): Bucket => {
  const bucket = new Bucket(scope, "Accesses", {
    ...closed,
    objectOwnership: ObjectOwnership.OBJECT_WRITER,
    lifecycleRules: [{ expiration: Duration.days(400) }],
  });
  acknowledge(bucket, "It holds the access log itself.", "S1");
  return bucket;
};
