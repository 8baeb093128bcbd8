import { arnOfMachine } from "./engines/workflows/machine.ts";
import { region } from "./region.ts";

export const tableName = "zhisheng";
export const evidenceBucket = "evidence";
export const evidenceUser = "zhisheng";

type Given = {
  readonly dynamodb: string;
  readonly workflows: string;
  /** Signs upload links, so it is as secret as the files. */
  readonly evidenceSecret: string;
  readonly logLevel: string;
};

/** Leads the SDK's clients to the embedded engines and keeps Powertools quiet. Must be done before a client is made. */
export const leadClients = ({ dynamodb, workflows, evidenceSecret, logLevel }: Given): void => {
  for (const name of ["AWS_PROFILE", "AWS_SESSION_TOKEN", "AWS_ENDPOINT_URL"]) delete process.env[name];
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_DYNAMODB: dynamodb,
    AWS_ENDPOINT_URL_SFN: workflows,
    AWS_REGION: "local",
    AWS_ACCESS_KEY_ID: evidenceUser,
    AWS_SECRET_ACCESS_KEY: evidenceSecret,
    POWERTOOLS_LOG_LEVEL: logLevel,
    POWERTOOLS_METRICS_DISABLED: "true",
    POWERTOOLS_TRACE_ENABLED: "false",
  });
};

/** How mails go; an empty sender where they do not. */
export type Mail = { readonly from: string; readonly server: string; readonly perMinute: number };

type Reach = {
  readonly origin: string;
  readonly issuer: string;
  readonly audience: string;
  readonly vaultKey: string;
  readonly mail: Mail;
  readonly robots: readonly string[];
};

/** The settings of every function, as the stacks give them in the cloud. */
export const environmentOf = ({ origin, issuer, audience, vaultKey, mail, robots }: Reach): Record<string, string> => ({
  TABLE_NAME: tableName,
  EVIDENCE_BUCKET: evidenceBucket,
  EVIDENCE_ENDPOINT: `${origin}/s3`,
  ISSUER: issuer,
  AUDIENCE: audience,
  JURISDICTION: Object.values(region.jurisdiction).join(","),
  STATE_MACHINE_PREFIX: arnOfMachine(""),
  VAULT_KEY: vaultKey,
  PORTAL_ORIGIN: origin,
  MAIL_FROM: mail.from,
  MAIL_SERVER: mail.server,
  MAIL_PER_MINUTE: String(mail.perMinute),
  ROBOTS: robots.join(","),
});
