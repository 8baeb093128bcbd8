import type { PortalSettings } from "../../domain/portal/portal-settings.ts";
import type { Session } from "./session.ts";
import type { Signed } from "./session-context.ts";

/** The session, its library loaded only when it is needed: who only reads public pages never fetches it. */
export const makeSigned = (settings: PortalSettings): Signed & { readonly session: () => Promise<Session> } => {
  let made: Promise<Session> | undefined;
  const session = (): Promise<Session> => {
    made ??= import("./session.ts").then(({ makeSession }) => makeSession(settings));
    return made;
  };
  return {
    settings,
    session,
    token: async () => (await session()).token(),
    isKnown: async () => (await session()).isKnown(),
    signIn: async (back) => (await session()).signIn(back),
    signOut: async () => (await session()).signOut(),
    forget: async () => (await session()).forget(),
  };
};
