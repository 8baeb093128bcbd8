import type { Edition } from "./edition.ts";
import { demoPeople } from "./seed/demo-people.ts";
import type { EditionSettings } from "./settings.ts";

/** What the terminal shows once the edition is ready: the addresses, and who may sign in. */
export const greetingOf = ({ origin, rehearsal }: Pick<Edition, "origin" | "rehearsal">, { issuer, directory }: EditionSettings): string =>
  [
    "质升 Zhisheng 已就绪 is ready",
    `  首页 home                 ${origin}/`,
    `  接口文档 API reference    ${origin}/docs`,
    `  接口 API                  ${origin}/api/…`,
    `  数据目录 data             ${directory}`,
    ...(rehearsal ? [`  演练时钟 rehearsal clock  ${origin}/rehearsal/clock  ${rehearsal.now()}`] : []),
    ...(issuer === undefined ? demoLines : [`  身份认证 sign-in          ${issuer}`]),
    "  停止 stop                 Ctrl+C",
  ].join("\n");

const demoLines = [
  "  演示身份 demo people（令牌 token: npm run --silent token -- <person>）",
  ...demoPeople.map(({ name, hint }) => `    ${hint}  ${name}`),
];
