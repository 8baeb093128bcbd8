import { lazy, Suspense, useMemo } from "react";
import { useLocation } from "wouter";
import type { PortalSettings } from "../../domain/portal/portal-settings.ts";
import { LanguageProvider } from "../language/language.tsx";
import { makeSigned } from "../session/make-signed.ts";
import { SessionContext } from "../session/session-context.ts";
import { PublicFrame } from "./public-frame.tsx";
import { ScreenFault } from "./screen-fault.tsx";
import { Waiting } from "./waiting.tsx";

const SignedIn = lazy(() => import("../session/signed-in.tsx").then(({ SignedIn: part }) => ({ default: part })));
const WorkFrame = lazy(() => import("./work-frame.tsx").then(({ WorkFrame: part }) => ({ default: part })));

export const App = ({ settings }: { readonly settings: PortalSettings }) => {
  const signed = useMemo(() => makeSigned(settings), [settings]);
  const [location] = useLocation();
  const inner = () => {
    if (location === "/signed-in" || location === "/silent-renewal")
      return <SignedIn session={signed.session} renewal={location === "/silent-renewal"} />;
    if (location === "/work" || location.startsWith("/work/")) return <WorkFrame />;
    return <PublicFrame />;
  };
  return (
    <LanguageProvider>
      <SessionContext value={signed}>
        <ScreenFault>
          <Suspense fallback={<Waiting />}>{inner()}</Suspense>
        </ScreenFault>
      </SessionContext>
    </LanguageProvider>
  );
};
