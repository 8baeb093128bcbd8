import type { PortalSettings } from "../domain/portal/portal-settings.ts";

/** Who vouches for people: the tokens' issuer, the audience they must be meant for, and as whom the portal is known there. */
export type Identity = Pick<PortalSettings, "issuer" | "audience" | "clientId">;

/** CloudFront before the portal. Without a certificate (of us-east-1) for the portal's own names it goes by the one CloudFront gives. */
export type CloudFrontPortal = { readonly front: "cloudfront"; readonly certificateArn: string | null };
/** Any front of the body's own before bucket and API: a CDN, a proxy. */
type OwnPortal = { readonly front: "own" };

type Common = {
  /** Also the first part of every stack's name. Small letters, digits and hyphens. */
  readonly name: string;
  readonly awsRegion: string;
  /** Administrative division whose evaluation body this serves: its code of GB/T 2260, six digits, and its names. */
  readonly jurisdiction: { readonly code: string; readonly zh: string; readonly en: string };
  readonly timeZone: string;
  /** When a cycle is opened each year, as EventBridge Scheduler's cron in `timeZone`. */
  readonly cycleSchedule: `cron(${string})`;
  /** Where the portal is served from; the only origins that browsers may call from. */
  readonly portalOrigins: readonly [`https://${string}`, ...`https://${string}`[]];
  /**
   * How mails are sent, null where they are not: the sender, the ARN of the secret whose text is the server's URL
   * (`smtps://user:password@host:465`), and how many go in a minute.
   */
  readonly mail: { readonly from: string; readonly serverSecretArn: `arn:${string}`; readonly perMinute: number } | null;
  /** Group robots that members may be told by. */
  readonly robots: readonly ("wecom" | "dingtalk")[];
  /** What the portal says of its owner on every page; a site in mainland China must show its filing numbers. */
  readonly imprint: Pick<PortalSettings, "body" | "icpFiling" | "securityFiling" | "contact">;
};

/**
 * One evaluation body's installation. Without an `identity` a Cognito pool is made, which aws-cn does not have. CloudFront in aws-cn is
 * another service, with an ICP filing and a certificate kept in IAM: there the portal stands behind a front of the body's own.
 */
export type Deployment = Common &
  (
    | { readonly partition: "aws"; readonly identity: Identity | null; readonly portal: CloudFrontPortal | OwnPortal }
    | { readonly partition: "aws-cn"; readonly identity: Identity; readonly portal: OwnPortal }
  );

/** What the partitions differ in (X-Ray for Lambda and arm64 cannot be relied on in aws-cn). */
export const partitions = {
  aws: { architecture: "arm64", tracing: true },
  "aws-cn": { architecture: "x86_64", tracing: false },
} as const;

/** `cdk deploy '<name>/*'` deploys one. The account is that of the credentials, or `--context account:<name>=<number>`. */
export const deployments: readonly Deployment[] = [
  {
    name: "hebei-demo",
    partition: "aws",
    awsRegion: "ap-southeast-1",
    jurisdiction: { code: "130000", zh: "河北省", en: "Hebei" },
    timeZone: "Asia/Shanghai",
    cycleSchedule: "cron(0 9 5 1 ? *)",
    identity: null,
    portalOrigins: ["https://demo.zhisheng.example"],
    portal: { front: "cloudfront", certificateArn: null },
    mail: null,
    robots: [],
    imprint: { body: null, icpFiling: null, securityFiling: null, contact: null },
  },
  {
    name: "hebei",
    partition: "aws-cn",
    awsRegion: "cn-northwest-1",
    jurisdiction: { code: "130000", zh: "河北省", en: "Hebei" },
    timeZone: "Asia/Shanghai",
    cycleSchedule: "cron(0 9 5 1 ? *)",
    identity: { issuer: "https://id.hebei.example/realms/zhisheng", audience: "urn:zhisheng:hebei", clientId: "zhisheng-portal" },
    portalOrigins: ["https://hebei.zhisheng.example"],
    portal: { front: "own" },
    mail: null,
    robots: [],
    imprint: { body: null, icpFiling: null, securityFiling: null, contact: null },
  },
];
