import { createContext, useContext } from "react";
import type { PortalSettings } from "../../domain/portal/portal-settings.ts";

export type Signed = {
  readonly settings: PortalSettings;
  /** The access token, or null when nobody is signed in; throws when it has run out and nobody can be reached. */
  readonly token: () => Promise<string | null>;
  /** Whether someone signed in in this window and did not sign out, even if their token has run out since. */
  readonly isKnown: () => Promise<boolean>;
  readonly signIn: (back: string) => Promise<void>;
  readonly signOut: () => Promise<void>;
  readonly forget: () => Promise<void>;
};

export const SessionContext = createContext<Signed | null>(null);

/** Who is signed in and how to sign in and out. Throws outside the portal's frame. */
export const useSession = (): Signed => {
  const signed = useContext(SessionContext);
  if (!signed) throw new Error("no session around this part");
  return signed;
};
