import { PortalSettings } from "../../domain/portal/portal-settings.ts";
import { noteServerTime } from "../api/server-clock.ts";

/** What this portal is told at its start. Throws when it cannot be read: nothing works without. */
export const readPortalSettings = async (): Promise<PortalSettings> => {
  const response = await fetch("/portal.json", { credentials: "omit" });
  if (!response.ok) throw new Error(`/portal.json answered ${response.status}`);
  noteServerTime(response.headers.get("date"));
  return PortalSettings.parse(await response.json());
};
