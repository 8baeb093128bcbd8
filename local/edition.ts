import { randomBytes } from "node:crypto";
import { rm } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
import type { Live } from "../functions/shell/live.ts";
import { type Addresses, addressesOf } from "./addresses.ts";
import { type Assembled, assemble } from "./assemble.ts";
import { cannotStart } from "./cannot-start.ts";
import { claimDataDirectory } from "./engines/data-directory.ts";
import { type Log, silent } from "./engines/log.ts";
import { makeApi } from "./front/api.ts";
import { makeFront } from "./front/front.ts";
import { listen } from "./front/listen.ts";
import { makeReconcileRoute, makeRehearsalRoute } from "./front/operator-routes.ts";
import { type Portal, readPortal } from "./front/portal.ts";
import { declaredAs, type LoadedFunction, loadFunctions } from "./functions.ts";
import { eraseData, layoutOf } from "./layout.ts";
import type { Rehearsal } from "./move-clock.ts";
import { openApiDocument } from "./open-api.ts";
import { portalSettingsOf } from "./portal-settings.ts";
import { writeRunning } from "./running.ts";
import { seedAdministrator, seedCrowd, seedDemo } from "./seed/seed.ts";
import type { EditionSettings } from "./settings.ts";
import { endLeftOverEngine } from "./start-engines.ts";

export type Edition = {
  /** Where people reach it: `http://localhost:8787`. */
  readonly origin: string;
  readonly live: Live;
  /** An access token of a demo person. Throws where there are none, or for one nobody has. */
  readonly issueToken: (sub: string) => Promise<string>;
  /** Resolves once nothing is queued, running or moving in this process. */
  readonly idle: () => Promise<void>;
  /** Null but in a rehearsal. */
  readonly rehearsal: Rehearsal | null;
  /** Lets the waiting task of a token time out, as its own limit would. */
  readonly expireToken: Assembled["machines"]["expireToken"];
  /** Executions under way. */
  readonly running: Assembled["machines"]["running"];
  /** Starts again every workflow that the table wants and that does not run; answers how many. */
  readonly reconcile: () => Promise<number>;
  readonly stop: () => Promise<void>;
};

const stopPatienceMs = 5_000;

/**
 * Brings the whole product up on one data directory. Sets the process's environment for the SDK's clients, so two editions of one
 * process must be started one after the other. Throws `CannotStart` with words for the operator; what had begun is stopped.
 */
export const startEdition = async (settings: EditionSettings): Promise<Edition> => {
  const closers: (() => Promise<void>)[] = [];
  let stopping = false;
  const log: Log = (message, facts) => {
    if (!stopping) (settings.log ?? silent)(message, facts);
  };
  const stop = async (): Promise<void> => {
    stopping = true;
    for (const close of closers.splice(0).reverse()) await close();
  };
  try {
    return { ...(await bringUp(settings, log, (close) => closers.push(close))), stop };
  } catch (error) {
    await stop();
    throw error;
  }
};

type OnStarted = (stop: () => Promise<void>) => void;

const bringUp = async (settings: EditionSettings, log: Log, onStarted: OnStarted): Promise<Omit<Edition, "stop">> => {
  const addresses = addressesOf(settings);
  const layout = layoutOf(settings.directory);
  const loaded = await loadFunctions();
  await claim(settings.directory, onStarted);
  const front = await listen(addresses.host, settings.port);
  onStarted(front.close);
  if (settings.reset) {
    await endLeftOverEngine(layout, log);
    await eraseData(layout);
  }
  const origin = addresses.originAt(front.port);
  const assembled = await assemble({ settings, addresses, origin, layout, loaded, log, onStarted });
  const { activity, live, machines, people, rehearsal, schedules } = assembled;
  await seed(settings, assembled);
  const secret = randomBytes(32).toString("base64url");
  const portal = settings.portal === undefined ? null : await readPortal(settings.portal);
  front.serve(frontOf({ settings, addresses, assembled, loaded, portal, origin, secret, log }), addresses.hostsAt(front.port));
  await assembled.arrivals.begin(assembled.call);
  await schedules.runFrequent();
  await schedules.catchUp();
  onStarted(async () => {
    front.pause();
    await Promise.race([activity.idle(), setTimeout(stopPatienceMs, undefined, { ref: false })]);
  });
  if (!rehearsal) onStarted(schedules.startTimers(assembled.answers.sweep));
  onStarted(() => rm(layout.edition, { force: true }));
  await writeRunning(layout.edition, { pid: process.pid, port: front.port, origin, secret, ...peopleOf(addresses) });
  return {
    ...{ origin, live, rehearsal },
    issueToken: people ? people.issueToken : () => Promise.reject(new Error("the body's own issuer signs people in")),
    idle: activity.idle,
    expireToken: machines.expireToken,
    running: machines.running,
    reconcile: () => schedules.run("reconcile"),
  };
};

const claim = async (directory: string, onStarted: OnStarted): Promise<void> => {
  const claimed = await claimDataDirectory(directory);
  if (!claimed.ok)
    throw cannotStart(
      `数据目录 ${directory} 正由进程 ${claimed.heldBy} 使用。请先停止它，或用 --data 指定其他目录。`,
      `The data directory ${directory} is in use by process ${claimed.heldBy}. Stop that first, or choose another with --data.`,
    );
  onStarted(claimed.release);
};

const peopleOf = ({ ownIssuer, audience }: Addresses) => ({ audience, demoPeople: ownIssuer === null });

const seed = async ({ seed: wanted, administrator }: EditionSettings, { live, people, crowd }: Assembled): Promise<void> => {
  if (wanted === "demo" || (wanted === undefined && people)) await seedDemo(live);
  if (crowd) await seedCrowd(live, crowd);
  if (administrator) await seedAdministrator(live, administrator);
};

type FrontOf = {
  readonly settings: EditionSettings;
  readonly addresses: Addresses;
  readonly portal: Portal | null;
  readonly assembled: Assembled;
  readonly loaded: readonly LoadedFunction[];
  readonly origin: string;
  readonly secret: string;
  readonly log: Log;
};

const frontOf = ({ settings, addresses, assembled, loaded, portal, origin, secret, log }: FrontOf) => {
  const { call, issuer, live, people, rehearsal, s3, schedules } = assembled;
  return makeFront({
    ...{ origin, issuer, portal, log },
    portalSettings: portalSettingsOf(settings, addresses, issuer),
    now: live.clock.now,
    openApi: openApiDocument(loaded, issuer),
    api: makeApi(declaredAs(loaded, "http"), call),
    evidence: s3.gate,
    reconcile: makeReconcileRoute(secret, () => schedules.run("reconcile")),
    signIn: people?.handle ?? null,
    rehearsal: rehearsal && makeRehearsalRoute(rehearsal),
  });
};
