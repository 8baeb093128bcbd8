import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import type { Live } from "../functions/shell/live.ts";
import { makeActivity } from "./activity.ts";
import type { Addresses } from "./addresses.ts";
import { makeArrivals } from "./arrivals.ts";
import { buildLive } from "./build-live.ts";
import { type MovableClock, openMovableClock, systemClock } from "./clock.ts";
import { makeDispatch } from "./dispatch.ts";
import type { Log } from "./engines/log.ts";
import { environmentOf, tableName } from "./environment.ts";
import { makeExpiredAnswers } from "./expired-answers.ts";
import { declaredAs, type LoadedFunction, makeCallFunction } from "./functions.ts";
import type { Layout } from "./layout.ts";
import { mailOf } from "./mail.ts";
import { makeRehearsal } from "./move-clock.ts";
import { makeSchedules } from "./schedules.ts";
import { crowdOf } from "./seed/crowd.ts";
import type { EditionSettings } from "./settings.ts";
import { demoIssuer } from "./sign-in.ts";
import { startEngines } from "./start-engines.ts";
import { keepVaultKey } from "./vault-key.ts";

type Parts = {
  readonly settings: EditionSettings;
  readonly addresses: Addresses;
  readonly origin: string;
  readonly layout: Layout;
  readonly loaded: readonly LoadedFunction[];
  readonly log: Log;
  readonly onStarted: (stop: () => Promise<void>) => void;
};

/** Starts the engines and joins the functions to them and to one another: calls, stream, arrivals, schedules, clock, sign-in. */
export const assemble = async ({ settings, addresses, origin, layout, loaded, log, onStarted }: Parts) => {
  const movable = settings.rehearsal ? await openMovableClock(layout.clock, settings.startsAt ?? systemClock.now()) : undefined;
  const clock = movable ?? systemClock;
  const vaultKey = await keepVaultKey(layout.vaultKey);
  const activity = makeActivity();
  const arrivals = makeArrivals();
  let built: Live | undefined;
  const call = makeCallFunction(loaded, () => built ?? notUpYet(), activity);
  const { tableEndpoint, machines, s3 } = await startEngines({
    ...{ layout, origin, vaultKey, log, onStarted },
    logLevel: settings.logLevel ?? "WARN",
    onObjectCreated: arrivals.onObjectCreated,
    workflows: {
      invoke: async (name, payload) => {
        await settings.beforeTask?.(name, payload);
        return call(name, payload);
      },
      retryDelayScale: settings.retryDelayScale ?? (movable ? 0 : 1),
      onTransition: (transition) => {
        activity.note();
        settings.onTransition?.(transition);
      },
    },
  });
  const answers = makeExpiredAnswers({
    path: layout.answers,
    client: DynamoDBDocumentClient.from(new DynamoDBClient()),
    tableName,
    nowSeconds: () => Math.floor(Date.parse(clock.now()) / 1000),
  });
  onStarted(answers.close);
  const dispatch = makeDispatch({ consumers: declaredAs(loaded, "stream"), call, activity, log });
  const crowd = settings.crowd ? crowdOf(settings.crowd) : null;
  const { ownIssuer, audience } = addresses;
  const issuer = ownIssuer ?? `${origin}/oidc`;
  const live = buildLive({
    environment: environmentOf({ origin, issuer, audience, vaultKey, mail: mailOf(settings), robots: settings.robots ?? [] }),
    robots: settings.robotEndpoints,
    clock,
    onCommitted: (keys) => {
      answers.note(keys);
      dispatch(keys);
    },
    tableEndpoint,
    evidenceEndpoint: s3.internalEndpoint,
  });
  built = live;
  const schedules = makeSchedules({ declared: declaredAs(loaded, "schedule"), call, clock, log });
  return {
    ...{ live, call, activity, arrivals, machines, s3, answers, schedules, issuer },
    people: ownIssuer === null ? await demoIssuer(origin, audience, layout.oidc, crowd?.people) : null,
    crowd,
    rehearsal: movable ? rehearsalOf(movable, live, schedules, activity.idle) : null,
  };
};
export type Assembled = Awaited<ReturnType<typeof assemble>>;

const rehearsalOf = (clock: MovableClock, { deadlines }: Live, schedules: ReturnType<typeof makeSchedules>, idle: () => Promise<void>) =>
  makeRehearsal({ clock, deadlines, schedules, idle });

const notUpYet = (): never => {
  throw new Error("a function was called before the edition was up");
};
