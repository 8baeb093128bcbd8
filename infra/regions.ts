/** Who vouches for people: the tokens' issuer and the audience they must be meant for. */
export type Identity = { readonly issuer: string; readonly audience: string };

type Common = {
  /** Also the first part of every stack's name. Small letters, digits and hyphens. */
  readonly name: string;
  readonly awsRegion: string;
  /** Administrative division whose evaluation body this serves (GB/T 2260, six digits). */
  readonly jurisdiction: string;
  readonly timeZone: string;
  /** When a cycle is opened each year, as EventBridge Scheduler's cron in `timeZone`. */
  readonly cycleSchedule: `cron(${string})`;
  /** Where the portal is served from; the only origins that browsers may call from. */
  readonly portalOrigins: readonly [`https://${string}`, ...`https://${string}`[]];
};

/** One evaluation body's installation. Without an `identity` a Cognito pool is made, which aws-cn does not have. */
export type Deployment = Common &
  ({ readonly partition: "aws"; readonly identity: Identity | null } | { readonly partition: "aws-cn"; readonly identity: Identity });

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
    jurisdiction: "130000",
    timeZone: "Asia/Shanghai",
    cycleSchedule: "cron(0 9 5 1 ? *)",
    identity: null,
    portalOrigins: ["https://demo.zhisheng.example"],
  },
  {
    name: "hebei",
    partition: "aws-cn",
    awsRegion: "cn-northwest-1",
    jurisdiction: "130000",
    timeZone: "Asia/Shanghai",
    cycleSchedule: "cron(0 9 5 1 ? *)",
    identity: { issuer: "https://id.hebei.example/realms/zhisheng", audience: "urn:zhisheng:hebei" },
    portalOrigins: ["https://hebei.zhisheng.example"],
  },
];
