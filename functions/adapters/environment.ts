import * as z from "zod";
import { ChannelKind } from "../../domain/notification/channel.ts";

/** The settings of every function, as its environment variables; `functions/manifest.ts` lists the same names for the stacks. */
export const Environment = z.object({
  TABLE_NAME: z.string().min(1),
  EVIDENCE_BUCKET: z.string().min(1),
  ISSUER: z.url(),
  AUDIENCE: z.string().min(1),
  /** The place this deployment serves: code of GB/T 2260 and its names, `130000,河北省,Hebei`. */
  JURISDICTION: z
    .string()
    .regex(/^\d{6},[^,]+,[^,]+$/)
    .transform((text) => {
      const [code = "", zh = "", en = ""] = text.split(",");
      return { code, zh, en };
    }),
  /** The ARN prefix up to `:stateMachine:`, to which a workflow's name is added. */
  STATE_MACHINE_PREFIX: z.string().min(1),
  /** A secret text on one machine; the ARN of the secret that holds it in the cloud. */
  VAULT_KEY: z.string().min(1),
  /** Where the portal stands, which messages lead to. */
  PORTAL_ORIGIN: z.url(),
  /** The sender of mails, `质升 <noreply@zhisheng.example>`; empty where no mail is sent. */
  MAIL_FROM: z.string(),
  /** `smtps://user:password@host:465`, or `outbox:<directory>` on one machine; the ARN of the secret that holds it in the cloud. */
  MAIL_SERVER: z.string(),
  MAIL_PER_MINUTE: z.coerce.number().int().min(1).max(10_000),
  /** Group robots that members may be told by: `wecom,dingtalk`, or empty. */
  ROBOTS: z
    .string()
    .transform((text) => (text === "" ? [] : text.split(",")))
    .pipe(z.array(ChannelKind.exclude(["mail"]))),
  EVIDENCE_ENDPOINT: z.url().optional(),
  POWERTOOLS_LOG_LEVEL: z.string().default("INFO"),
  POWERTOOLS_TRACE_ENABLED: z.string().default("false"),
});
export type Environment = z.infer<typeof Environment>;
