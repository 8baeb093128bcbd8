import { parseArgs } from "node:util";
import { cannotStart } from "./cannot-start.ts";
import { defaultDirectory } from "./flags.ts";
import { layoutOf } from "./layout.ts";
import { readRunning } from "./running.ts";
import { demoPeople } from "./seed/demo-people.ts";
import { demoIssuer } from "./sign-in.ts";
import { print, runCommand } from "./terminal.ts";

/** `npm run --silent token -- <person> [--data DIR]`: signs with the key in the data directory; no address gives tokens away. */
const printToken = async (): Promise<void> => {
  const { values, positionals } = parseArgs({ options: { data: { type: "string" } }, allowPositionals: true });
  const directory = values.data ?? defaultDirectory;
  const [person] = positionals;
  if (!demoPeople.some(({ sub }) => sub === person)) throw unknownPerson();
  const { origin, audience, demoPeople: hasDemoPeople } = await readRunning(directory);
  if (!hasDemoPeople)
    throw cannotStart("本机使用单位自己的身份认证服务，没有演示身份。", "This edition uses the body's own issuer and has no demo people.");
  const issuer = await demoIssuer(origin, audience, layoutOf(directory).oidc);
  print(await issuer.issueToken(person ?? ""));
};

const unknownPerson = (): Error => {
  const known = demoPeople.map(({ hint, name }) => `  ${hint}  ${name}`).join("\n");
  return cannotStart("用法：npm run --silent token -- <person>", `Usage: npm run --silent token -- <person>, one of\n${known}`);
};

await runCommand(printToken);
