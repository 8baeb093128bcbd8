import { parseArgs } from "node:util";
import * as z from "zod";
import { Id } from "../domain/kernel/id.ts";
import { Uscc } from "../domain/kernel/uscc.ts";
import { cannotStart } from "./cannot-start.ts";
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
  --host ADDRESS       监听地址，默认 127.0.0.1。本程序只提供明文 HTTP，对外须前置 TLS 代理
                       address to listen on; this speaks plain HTTP, so anything beyond this machine needs a TLS proxy in front
`;

const options = {
  data: { type: "string" },
  port: { type: "string" },
  host: { type: "string" },
  origin: { type: "string" },
  seed: { type: "string" },
  reset: { type: "boolean" },
  rehearsal: { type: "boolean" },
  "api-only": { type: "boolean" },
  verbose: { type: "boolean" },
  issuer: { type: "string" },
  audience: { type: "string" },
  client: { type: "string" },
  administrator: { type: "string" },
  body: { type: "string" },
  uscc: { type: "string" },
  icp: { type: "string" },
  filing: { type: "string" },
  contact: { type: "string" },
  help: { type: "boolean" },
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
  })
  .refine(
    ({ administrator, body, uscc }) => [administrator, body, uscc].every((given) => given !== undefined) || !(administrator ?? uscc),
    {
      path: ["administrator"],
      error: "--administrator and --uscc: both, with --body, or neither",
    },
  );

/** What a command line asks for: the edition's settings, and whether it is to serve the portal. */
export type Asked = { readonly settings: EditionSettings; readonly apiOnly: boolean };

/** Null when it asks for help. Throws `CannotStart` when it cannot be understood. */
export const askedBy = (args: readonly string[]): Asked | null => {
  const values = valuesOf(args);
  if (values.help) return null;
  const flags = Flags.safeParse(values);
  if (!flags.success) throw misused(flags.error.issues.map(({ path, message }) => `--${path.join(".")}: ${message}`).join("; "));
  return { settings: settingsOf(flags.data), apiOnly: flags.data["api-only"] };
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
    imprint: imprintOf(flags),
  };
};

const identityOf = ({ issuer, audience, client, administrator, body, uscc }: Flags) => ({
  ...(issuer === undefined ? {} : { issuer }),
  ...(audience === undefined ? {} : { audience }),
  ...(client === undefined ? {} : { client }),
  ...(administrator && body && uscc ? { administrator: { subject: administrator, body, uscc } } : {}),
});

const imprintOf = ({ body, icp, filing, contact }: Flags): Imprint => ({
  body: body ?? null,
  icpFiling: icp ?? null,
  securityFiling: filing ?? null,
  contact: contact ?? null,
});

const valuesOf = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: false }).values;
  } catch (error) {
    throw misused(error instanceof Error ? error.message : String(error));
  }
};

const misused = (reason: string): Error =>
  cannotStart(`启动参数有误：${reason}。用 --help 查看说明。`, `The options are wrong: ${reason}. See --help.`);
