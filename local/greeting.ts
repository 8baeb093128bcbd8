import type { Edition } from "./edition.ts";
import { mailOf } from "./mail.ts";
import { demoPeople } from "./seed/demo-people.ts";
import type { EditionSettings } from "./settings.ts";

/** What the terminal shows once the edition is ready: the addresses, and who may sign in. */
export const greetingOf = ({ origin, rehearsal }: Pick<Edition, "origin" | "rehearsal">, settings: EditionSettings): string =>
  [
    "质升 Zhisheng 已就绪 is ready",
    `  首页 home                 ${origin}/`,
    `  接口文档 API reference    ${origin}/docs`,
    `  接口 API                  ${origin}/api/…`,
    `  数据目录 data             ${settings.directory}`,
    ...mailLines(settings),
    ...(rehearsal ? [`  演练时钟 rehearsal clock  ${origin}/rehearsal/clock  ${rehearsal.now()}`] : []),
    ...(settings.issuer === undefined ? demoLines : [`  身份认证 sign-in          ${settings.issuer}`]),
    "  停止 stop                 Ctrl+C",
  ].join("\n");

const mailLines = (settings: EditionSettings): readonly string[] => {
  const { from, server } = mailOf(settings);
  if (from === "") return ["  通知邮件 mails             未开通 not sent"];
  return [`  通知邮件 mails             ${server.startsWith("outbox:") ? `${server.slice("outbox:".length)}/*.eml` : from}`];
};

const demoLines = [
  "  演示身份 demo people（令牌 token: npm run --silent token -- <person>）",
  ...demoPeople.map(({ name, hint }) => `    ${hint}  ${name}`),
];
