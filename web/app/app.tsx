import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { lazy, Suspense, useMemo, useState } from "react";
import { useLocation } from "wouter";
import type { PortalSettings } from "../../domain/portal/portal-settings.ts";
import { Failed } from "../api/problem.ts";
import { LanguageProvider } from "../language/language.tsx";
import { makeSigned } from "../session/make-signed.ts";
import { SessionContext } from "../session/session-context.ts";
import { SignedIn } from "../session/signed-in.tsx";
import { PublicFrame } from "./public-frame.tsx";
import { ScreenFault } from "./screen-fault.tsx";
import { Waiting } from "./waiting.tsx";

const WorkFrame = lazy(() => import("./work-frame.tsx").then(({ WorkFrame: part }) => ({ default: part })));

/** Only what failed on the way is asked again; a refusal stays a refusal. */
const askAgain = (times: number, error: Error): boolean =>
  times < 3 && !(error instanceof Failed && (error.failure.kind === "refused" || error.failure.kind === "signed-out"));

const makeQueries = (): QueryClient =>
  new QueryClient({ defaultOptions: { queries: { retry: askAgain, staleTime: 5_000, networkMode: "always" } } });

export const App = ({ settings }: { readonly settings: PortalSettings }) => {
  const [queries] = useState(makeQueries);
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
        <QueryClientProvider client={queries}>
          <ScreenFault>
            <Suspense fallback={<Waiting />}>{inner()}</Suspense>
          </ScreenFault>
        </QueryClientProvider>
      </SessionContext>
    </LanguageProvider>
  );
};
