import type { Instant } from "../domain/kernel/instant.ts";
import type { PortalSettings } from "../domain/portal/portal-settings.ts";
import type { RobotEndpoints } from "../functions/adapters/robots.ts";
import type { Log } from "./engines/log.ts";
import type { Observe } from "./engines/workflows/transitions.ts";
import type { CrowdSize } from "./seed/crowd.ts";
import type { FirstAdministrator } from "./seed/seed.ts";

/** The evaluation body's name, the filing numbers of its site, and whom to ask. */
export type Imprint = Pick<PortalSettings, "body" | "icpFiling" | "securityFiling" | "contact">;

/** How an edition is started; what is left out takes the default said here. */
export type EditionSettings = {
  readonly directory: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** 127.0.0.1. */
  readonly host?: string;
  /** Where people reach it when that is not this machine itself, e.g. behind a TLS proxy: `https://zhisheng.example`. */
  readonly publicOrigin?: string;
  /** `demo` with the demo people, else `none`. */
  readonly seed?: "none" | "demo";
  /** Invented firms and expert candidates beside the demo people. */
  readonly crowd?: CrowdSize;
  /** Deletes the data first. */
  readonly reset?: boolean;
  /** The clock stands still and is moved by hand. */
  readonly rehearsal?: boolean;
  /** Where a rehearsal's clock begins when the data directory has none yet; now. */
  readonly startsAt?: Instant;
  /** A body's own OIDC issuer instead of the demo people, and what its tokens must be meant for. */
  readonly issuer?: string;
  readonly audience?: string;
  /** As whom the portal is known to that issuer: `zhisheng-portal`. */
  readonly client?: string;
  readonly administrator?: FirstAdministrator;
  /** Directory of the built portal; without it a plain page stands at `/`. */
  readonly portal?: string;
  /** How mails are sent: the sender, and `smtps://…` or `outbox:<directory>`. The demo people's go into a directory of the data; else none. */
  readonly mail?: { readonly from: string; readonly server: string; readonly perMinute?: number };
  /** Group robots that members may be told by; none. */
  readonly robots?: readonly ("wecom" | "dingtalk")[];
  /** Where robots are asked instead of their own services. For tests. */
  readonly robotEndpoints?: RobotEndpoints;
  /** What the portal says of its owner on every page. */
  readonly imprint?: Imprint;
  readonly log?: Log;
  /** What the functions log: WARN. */
  readonly logLevel?: "DEBUG" | "INFO" | "WARN" | "ERROR" | "SILENT";
  /** 1, or 0 in a rehearsal: how much of each workflow's waits between retries is waited. */
  readonly retryDelayScale?: number;
  readonly onTransition?: Observe;
  /** Called before each task of a workflow; what it throws, the task fails with. For tests of what happens then. */
  readonly beforeTask?: (functionName: string, payload: unknown) => Promise<void>;
};

export const demoAudience = "urn:zhisheng:api";
