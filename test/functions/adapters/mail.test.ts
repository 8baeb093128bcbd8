import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { afterEach, describe, expect, it } from "vitest";
import { makeMail } from "../../../functions/adapters/mail.ts";
import type { Sending } from "../../../functions/shell/ports.ts";

const sending: Sending = {
  ...{ kind: "mail", address: "officer@body.example", secret: null, messageId: "message-1" },
  ...{ subject: "【质升】新的待办：审核验收材料", text: "已逾期\n· 审核验收材料（标准第 7.3.3.1 条）\n\n012345\n" },
};
const from = "质升 <noreply@zhisheng.example>";

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

/** A real mail server on this machine; answers its URL and what it received. */
const serverWith = async (options: SMTPServerOptions = {}, host = "127.0.0.1") => {
  const received: { readonly to: readonly string[]; readonly source: string }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData: (stream, session, done) => {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        received.push({ to: session.envelope.rcptTo.map(({ address }) => address), source: Buffer.concat(parts).toString("utf8") });
        done();
      });
    },
    ...options,
  });
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  open.push(() => new Promise((resolve) => server.close(() => resolve())));
  const { port } = addressOf(server.server.address());
  return { received, url: (userInfo = "") => `smtp://${userInfo}${host}:${port}` };
};
const addressOf = (address: string | AddressInfo | null): AddressInfo => {
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return address;
};
const answering = (responseCode: number) => (_: unknown, __: unknown, done: (error?: Error | null) => void) =>
  done(Object.assign(new Error("<officer@body.example> not here"), { responseCode }));

describe("a mail", () => {
  it("goes to its one address as plain UTF-8, known again by its id and as sent by a machine", async () => {
    const { received, url } = await serverWith();
    const mail = makeMail(from, async () => url());
    expect([await mail(sending), await mail(sending)]).toEqual([{ outcome: "sent" }, { outcome: "sent" }]);
    const sources = received.map(({ source }) => source);
    expect(received.map(({ to }) => to)).toEqual([["officer@body.example"], ["officer@body.example"]]);
    expect(sources[0]).toMatch(/^Content-Type: text\/plain; charset=utf-8/m);
    expect(sources[0]).toMatch(/^Auto-Submitted: auto-generated/m);
    expect(sources[0]).toMatch(/^From: =\?UTF-8\?.*<noreply@zhisheng\.example>/m);
    expect(sources[0]).toMatch(/^012345\r$/m);
    const ids = sources.map((source) => /^Message-ID: (<\S+@zhisheng\.example>)/m.exec(source)?.[1]);
    expect(ids[0]).toBeDefined();
    expect(ids[0]).toBe(ids[1]);
  });

  it("is refused for good only when the server says so of its receiver, without repeating the address", async () => {
    const gone = await serverWith({ onRcptTo: answering(550) });
    const refused = await makeMail(from, async () => gone.url())(sending);
    expect(refused).toMatchObject({ outcome: "refused", detail: expect.stringContaining("550") });
    expect(JSON.stringify(refused)).not.toContain("officer@");
    const busy = await serverWith({ onRcptTo: answering(450) });
    expect(await makeMail(from, async () => busy.url())(sending)).toMatchObject({ outcome: "unreachable" });
    const sender = await serverWith({ onMailFrom: answering(550) });
    expect(await makeMail(from, async () => sender.url())(sending)).toMatchObject({ outcome: "unreachable" });
  });

  it("waits for another try when the sign-in is wrong, nobody listens or the setting cannot be read", async () => {
    const guarded = await serverWith({ authOptional: false, allowInsecureAuth: true, onAuth: (_, __, done) => done(new Error("no")) });
    const wrongPassword = makeMail(from, async () => guarded.url("user:secret-pass@"));
    const answers = [
      await wrongPassword(sending),
      await makeMail(from, async () => "smtp://127.0.0.1:1")(sending),
      await makeMail(from, async () => Promise.reject(new Error("secret arn:aws:1")))(sending),
    ];
    expect(answers.map(({ outcome }) => outcome)).toEqual(["unreachable", "unreachable", "unreachable"]);
    for (const secret of ["secret-pass", "arn:", "officer@"]) expect(JSON.stringify(answers)).not.toContain(secret);
  });

  it("does not go unencrypted beyond this machine, unless the setting says so", async () => {
    // The same machine by an address that is not known as its own.
    const { received, url } = await serverWith({}, "127.0.0.2");
    expect(await makeMail(from, async () => url())(sending)).toMatchObject({
      outcome: "unreachable",
      detail: expect.stringContaining("ETLS"),
    });
    expect(received).toEqual([]);
    expect(await makeMail(from, async () => `${url()}/?ignoreTLS=true`)(sending)).toEqual({ outcome: "sent" });
  });

  it("is a file in an outbox, readable by its owner alone", async () => {
    const directory = await mkdtemp(join(tmpdir(), "zhisheng-outbox-"));
    open.push(() => rm(directory, { recursive: true }));
    const outbox = join(directory, "outbox");
    const mail = makeMail(from, async () => `outbox:${outbox}`);
    await mail(sending);
    await mail(sending);
    const [name = "", ...others] = await readdir(outbox);
    expect([name.endsWith(".eml"), others]).toEqual([true, []]);
    expect(await readFile(join(outbox, name), "utf8")).toMatch(/^To: officer@body\.example$/m);
    expect((await stat(join(outbox, name))).mode & 0o077).toBe(0);
  });
});
