import * as z from "zod";
import { Id } from "../domain/kernel/id.ts";
import { Uscc } from "../domain/kernel/uscc.ts";
import { directoryOption, portOption, readCommandLine } from "./command-line.ts";
import type { EditionSettings, Imprint } from "./settings.ts";

export const defaultDirectory = ".zhisheng";
const defaultPort = 8787;

export const help = `质升 Zhisheng · 单机版 one-machine edition

  npm start -- [选项 options]

  --data DIR           数据目录，默认 ${defaultDirectory}                   data directory
  --port N             端口，默认 ${defaultPort}                         port
  --reset              启动前清空数据目录中的数据                  delete the data first
  --seed none|demo     是否登记演示单位和人员                      register the demo organisations and people
  --rehearsal          演练：时钟静止，由 /rehearsal/clock 推进    rehearsal: the clock stands still and is moved by hand
  --api-only           只提供接口，不构建也不提供门户网站          serve the API alone, without building or serving the portal
  --verbose            同时输出一般日志                            log what goes well, too

  正式使用 for real use (docs/one-machine.md):
  --issuer URL         本机构的 OIDC 身份认证服务                  your own OIDC issuer instead of the demo people
  --audience TEXT      其令牌须面向的受众                          what its tokens must be meant for
  --client ID          门户网站在其中登记的客户端，默认 zhisheng-portal   the portal's client there
  --administrator SUB  首位系统管理员的账号标识                    subject of the first administrator
  --body NAME          评价机构名称，也显示在门户网站上            name of the evaluation body, shown by the portal
  --uscc CODE          评价机构统一社会信用代码                    its unified social credit code
  --origin URL         对外地址，如 https://zhisheng.example       address by which people reach it
  --icp NUMBER         门户网站显示的 ICP 备案号                   ICP filing number shown by the portal
  --filing NUMBER      门户网站显示的公安备案号                    public-security filing number shown by the portal
  --contact TEXT       个人信息和无障碍事宜的联系方式              whom to ask about personal data and accessibility
  --mail-from ADDRESS  通知邮件的发件人，如 "质升 <noreply@zhisheng.example>"   sender of notification mails
  --mail-server URL    发信服务器，如 smtps://用户:口令@smtp.example:465；也可由环境变量 ZHISHENG_MAIL_SERVER 给出
                       SMTP server; may be given by the environment variable ZHISHENG_MAIL_SERVER instead
  --robots LIST        可用的群机器人：wecom,dingtalk              group robots that members may be told by
  --host ADDRESS       监听地址，默认 127.0.0.1。本程序只提供明文 HTTP，对外须前置 TLS 代理
                       address to listen on; this speaks plain HTTP, so anything beyond this machine needs a TLS proxy in front
`;

const address = { zh: "一个 http 或 https 地址", en: "an http or https address" };
const text = { zh: "一段文字", en: "a text" };

const options = {
  data: directoryOption,
  port: portOption,
  host: { zh: "一个监听地址", en: "an address to listen on" },
  origin: address,
  seed: { zh: "none 或 demo", en: "none or demo" },
  reset: "nothing",
  rehearsal: "nothing",
  "api-only": "nothing",
  verbose: "nothing",
  issuer: address,
  audience: text,
  client: text,
  administrator: { zh: "一个账号标识", en: "the subject of an account" },
  body: { zh: "一个单位名称", en: "the name of an organisation" },
  uscc: { zh: "校验位正确的统一社会信用代码", en: "a unified social credit code whose check character holds" },
  icp: text,
  filing: text,
  contact: text,
  "mail-from": { zh: "一个邮件地址", en: "a mail address" },
  "mail-server": { zh: "smtps:// 或 smtp:// 地址", en: "an smtps:// or smtp:// address" },
  robots: { zh: "wecom、dingtalk 或以逗号分隔的两者", en: "wecom, dingtalk, or both with a comma between" },
} as const;

const HttpAddress = z.url({ protocol: /^https?$/ });

const Flags = z
  .object({
    data: z.string().min(1).default(defaultDirectory),
    port: z.coerce.number().int().min(0).max(65_535).default(defaultPort),
    host: z.string().min(1).optional(),
    origin: HttpAddress.optional(),
    seed: z.enum(["none", "demo"]).optional(),
    reset: z.boolean().default(false),
    rehearsal: z.boolean().default(false),
    "api-only": z.boolean().default(false),
    verbose: z.boolean().default(false),
    issuer: HttpAddress.optional(),
    audience: z.string().min(1).optional(),
    client: z.string().min(1).optional(),
    administrator: Id.optional(),
    body: z.string().min(1).max(120).optional(),
    uscc: Uscc.optional(),
    icp: z.string().min(1).max(60).optional(),
    filing: z.string().min(1).max(60).optional(),
    contact: z.string().min(1).max(200).optional(),
    "mail-from": z
      .string()
      .regex(/^(?:[^<>\r\n]*<)?[\w.+-]+@[\w.-]+>?$/)
      .optional(),
    "mail-server": z
      .string()
      .regex(/^(?:smtps?:\/\/|outbox:)./)
      .optional(),
    robots: z
      .string()
      .transform((text) => text.split(","))
      .pipe(z.array(z.enum(["wecom", "dingtalk"])))
      .optional(),
  })
  .refine((flags) => (flags["mail-from"] === undefined) === (flags["mail-server"] === undefined), {
    path: ["mail-from"],
    params: { zh: "--mail-from 与 --mail-server 须同时给出", en: "--mail-from and --mail-server: both or neither" },
  })
  .refine(
    ({ administrator, body, uscc }) => [administrator, body, uscc].every((given) => given !== undefined) || !(administrator ?? uscc),
    {
      path: ["administrator"],
      params: {
        zh: "--administrator 与 --uscc 须同时给出，并写明 --body",
        en: "--administrator and --uscc: both, with --body, or neither",
      },
    },
  );

/** What a command line asks for: the edition's settings, and whether it is to serve the portal. */
export type Asked = { readonly settings: EditionSettings; readonly apiOnly: boolean };

const line = { usage: "npm start -- --help", schema: Flags, options };

/** Null when it asks for help. Throws `CannotStart` when it cannot be understood. */
export const askedBy = (args: readonly string[], environment: NodeJS.ProcessEnv = process.env): Asked | null => {
  const read = readCommandLine(line, withServer(args, environment["ZHISHENG_MAIL_SERVER"]));
  return read && { settings: settingsOf(read.values), apiOnly: read.values["api-only"] };
};

/** The environment names the server where mails are wanted and the command line does not name it. */
const withServer = (args: readonly string[], server: string | undefined): readonly string[] => {
  const says = (option: string): boolean => args.some((arg) => arg === option || arg.startsWith(`${option}=`));
  return server !== undefined && says("--mail-from") && !says("--mail-server") ? [...args, `--mail-server=${server}`] : args;
};

type Flags = z.infer<typeof Flags>;

const settingsOf = (flags: Flags): EditionSettings => {
  const { data, port, host, origin, seed, reset, rehearsal, verbose } = flags;
  return {
    directory: data,
    port,
    reset,
    rehearsal,
    logLevel: verbose ? "INFO" : "WARN",
    ...(host === undefined ? {} : { host }),
    ...(origin === undefined ? {} : { publicOrigin: origin }),
    ...(seed === undefined ? {} : { seed }),
    ...identityOf(flags),
    ...notifyingOf(flags),
    imprint: imprintOf(flags),
  };
};

const identityOf = ({ issuer, audience, client, administrator, body, uscc }: Flags) => ({
  ...(issuer === undefined ? {} : { issuer }),
  ...(audience === undefined ? {} : { audience }),
  ...(client === undefined ? {} : { client }),
  ...(administrator && body && uscc ? { administrator: { subject: administrator, body, uscc } } : {}),
});

/** A server's password is better not among the words of a command that every user of the machine may list. */
const notifyingOf = ({ "mail-from": from, "mail-server": server, robots }: Flags) => ({
  ...(from && server ? { mail: { from, server } } : {}),
  ...(robots ? { robots } : {}),
});

const imprintOf = ({ body, icp, filing, contact }: Flags): Imprint => ({
  body: body ?? null,
  icpFiling: icp ?? null,
  securityFiling: filing ?? null,
  contact: contact ?? null,
});
