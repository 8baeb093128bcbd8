import { soon } from "./soon.ts";

/**
 * Lets the browser keep the portal's own files, so that the workplace opens where there is no network: see web/worker. It keeps nothing
 * that was read or written; that is kept by the screens, for each member. Public pages are never asked for through it.
 */
export const keepPortal = (): (() => void) =>
  soon(() => {
    // While the portal is worked on there is nothing built to keep; over plain http on another host browsers offer no worker.
    if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
    // A browser that keeps nothing (private windows, a full disk) says no: the portal works without.
    navigator.serviceWorker.register("/offline.js", { scope: "/work", updateViaCache: "none" }).catch(() => undefined);
  });
