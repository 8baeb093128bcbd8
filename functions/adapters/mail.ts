import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createTransport, type SendMailOptions } from "nodemailer";
import * as z from "zod";
import type { Outcome } from "../../domain/notification/retry.ts";
import type { Sending } from "../shell/ports.ts";

/** One try takes no longer than all of them together. */
const patience = { connectionTimeout: 5000, greetingTimeout: 5000, socketTimeout: 5000, dnsTimeout: 3000 } as const;
const loopback: ReadonlySet<string> = new Set(["localhost", "127.0.0.1", "[::1]"]);
const permanent = 500;
const shortId = 40;
const outbox = "outbox:";

/** What nodemailer throws: which command met which answer. */
const Failure = z.object({ code: z.string().optional(), command: z.string().optional(), responseCode: z.int().optional() });

/** Sends mails by an SMTP server, or writes them as files where the server is `outbox:<directory>`. */
export const makeMail = (from: string, readServer: () => Promise<string>) => {
  let kept: Promise<(mail: SendMailOptions, id: string) => Promise<void>> | undefined;
  const deliver = async () => {
    const server = await readServer();
    return server.startsWith(outbox) ? toOutbox(server.slice(outbox.length)) : toServer(server);
  };
  return async (sending: Sending): Promise<Outcome> => {
    kept ??= deliver();
    const id = createHash("sha256").update(sending.messageId).digest("hex").slice(0, shortId);
    try {
      await (await kept)(mailOf(from, sending, id), id);
      return { outcome: "sent" };
    } catch (error) {
      // A server that could not be read of is asked for anew.
      kept = undefined;
      return outcomeOf(error);
    }
  };
};

const mailOf = (from: string, { address, subject, text }: Sending, id: string): SendMailOptions => ({
  from,
  to: { name: "", address },
  subject,
  text,
  textEncoding: "quoted-printable",
  messageId: `<${id}@${domainOf(from)}>`,
  headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" },
  disableFileAccess: true,
  disableUrlAccess: true,
});

const domainOf = (from: string): string => /@([\w.-]+)/.exec(from)?.[1] ?? "zhisheng.invalid";

const toServer = (server: string) => {
  const { hostname, searchParams } = new URL(server);
  // Nothing goes unencrypted beyond this machine unless the URL itself says so.
  const requireTLS = !loopback.has(hostname) && searchParams.get("ignoreTLS") !== "true";
  const transport = createTransport({ url: server, requireTLS, ...patience });
  return async (mail: SendMailOptions): Promise<void> => {
    await transport.sendMail(mail);
  };
};

const toOutbox = (directory: string) => {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: "unix" });
  return async (mail: SendMailOptions, id: string): Promise<void> => {
    const { message } = await transport.sendMail(mail);
    if (!Buffer.isBuffer(message)) throw new Error("the mail was not composed as a whole");
    await mkdir(directory, { recursive: true, mode: 0o700 });
    await writeFile(join(directory, `${id}.eml`), message, { mode: 0o600 });
  };
};

/**
 * Only what the server says for good of the receiver or of the mail itself is a refusal. Wrong sign-in, a refused sender and everything
 * that is not an answer is our own side's affair or passes. The answer's text is not kept: it tends to repeat the address.
 */
const outcomeOf = (error: unknown): Outcome => {
  const { code = "unknown", command = "", responseCode } = Failure.safeParse(error).data ?? {};
  const detail = ["mail", code, responseCode].filter((part) => part !== undefined).join(" ");
  const isOfMail = command === "RCPT TO" || command === "DATA";
  const refused = responseCode !== undefined && responseCode >= permanent && isOfMail;
  return { outcome: refused ? "refused" : "unreachable", detail };
};
