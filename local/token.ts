import * as z from "zod";
import { cannotStart } from "./cannot-start.ts";
import { directoryOption, misused, readCommandLine } from "./command-line.ts";
import { defaultDirectory } from "./flags.ts";
import { layoutOf } from "./layout.ts";
import { readRunning } from "./running.ts";
import { demoPeople } from "./seed/demo-people.ts";
import { demoIssuer } from "./sign-in.ts";
import { print, runCommand } from "./terminal.ts";

const people = demoPeople.map(({ hint, name }) => `  ${hint}  ${name}`).join("\n");

const line = {
  usage: "npm run --silent token -- <person> [--data DIR]",
  schema: z.object({ data: z.string().min(1).default(defaultDirectory) }),
  options: { data: directoryOption },
  operands: 1,
};

/** `npm run --silent token -- <person> [--data DIR]`: signs with the key in the data directory; no address gives tokens away. */
const printToken = async (): Promise<void> => {
  const asked = readCommandLine(line, process.argv.slice(2));
  if (asked === null) return print(`${line.usage}\n\n${people}`);
  const directory = asked.values.data;
  const [person = ""] = asked.operands;
  if (!demoPeople.some(({ sub }) => sub === person)) throw unknownPerson(person);
  const { origin, audience, demoPeople: hasDemoPeople } = await readRunning(directory);
  if (!hasDemoPeople)
    throw cannotStart("本机使用单位自己的身份认证服务，没有演示身份。", "This edition uses the body's own issuer and has no demo people.");
  const issuer = await demoIssuer(origin, audience, layoutOf(directory).oidc);
  print(await issuer.issueToken(person));
};

const unknownPerson = (person: string): Error =>
  misused(
    `${line.usage}\n\n${people}`,
    person === ""
      ? { zh: "须写明为谁签发令牌", en: "it must be said for whom the token is" }
      : { zh: `没有演示人员“${person}”`, en: `there is no demo person ${person}` },
  );

await runCommand(printToken);
