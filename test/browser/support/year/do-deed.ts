import type { Request, Response } from "playwright-core";
import type { Act, Acts } from "./act.ts";
import { actsOfProjects } from "./acts-of-projects.ts";
import { actsOfUnits } from "./acts-of-units.ts";
import { addressPattern } from "./commands.ts";
import { type Deed, type Fields, fieldsOf } from "./deed.ts";
import type { Desks } from "./desks.ts";
import { differenceOf } from "./same-request.ts";

const acts: Acts = { ...actsOfProjects, ...actsOfUnits };

/** What the portal sent for a deed, and what the server answered. */
export type Done = { readonly sent: Fields; readonly view: unknown };

/** The answer that ends the deed. A refusal ends it too, with its words. */
const answerTo = async (response: Response, { contract }: Deed): Promise<unknown> => {
  if (response.ok()) return response.json();
  throw new Error(`the portal's ${contract.name} was refused: ${response.status()} ${await response.text()}`);
};

type Meant = (sent: Fields) => unknown;

const doOnce = async (desks: Desks, deed: Deed, meant: Meant, onSent: () => void): Promise<Done> => {
  const { person, contract, params } = deed;
  const act: Act | undefined = acts[contract.name];
  if (!act) throw new Error(`no place in the portal is known for ${contract.name}`);
  const { by, at, isDone = () => true, piecewise } = act;
  const address = await at(deed);
  const page = await (person === undefined ? desks.visit(address) : desks.at(person, address));
  const pattern = addressPattern(contract.path, params);
  const isIt = (request: Request): boolean => request.method() === contract.method && pattern.test(new URL(request.url()).pathname);
  const isAnswer = async (response: Response): Promise<boolean> => {
    if (!isIt(response.request())) return false;
    return !response.ok() || isDone(await response.json());
  };
  const noteSent = (request: Request): void => {
    if (isIt(request)) onSent();
  };
  page.on("request", noteSent);
  const answered = page.waitForResponse(isAnswer, { timeout: 90_000 }).then(async (response) => ({
    view: await answerTo(response, deed),
    sent: fieldsOf(response.request().postDataJSON()),
  }));
  const [done] = await Promise.all([answered, by(page, deed)]).finally(() => page.off("request", noteSent));
  const difference = piecewise ? null : differenceOf(meant(done.sent), contract.request.parse(done.sent));
  if (difference) throw new Error(`the portal sent for ${contract.name}\n${difference.sent}\nand was meant to send\n${difference.meant}`);
  if (person !== undefined) desks.left(person);
  return done;
};

/**
 * Does a command in the portal, as the person and by their own page. Fails unless the portal sent what was meant. Once a year the screen may
 * be opened anew before anything was sent, as somebody would whose computer was too busy to follow: two whole years run side by side, and
 * what one of some two hundred commands met is said on standard error instead of ending the year. The second time it fails.
 */
export const doDeed = async (desks: Desks, deed: Deed, meant: Meant): Promise<Done> => {
  let isSent = false;
  const onSent = (): void => {
    isSent = true;
  };
  return doOnce(desks, deed, meant, onSent).catch((error: unknown) => {
    if (isSent || !desks.mayOpenAnew(deed.person)) throw error;
    console.error(`opened anew: ${deed.contract.name} as ${deed.person ?? "the public"}, for ${String(error)}`);
    return doOnce(desks, deed, meant, onSent);
  });
};
