import { createRoot } from "react-dom/client";
import { readPortalSettings } from "../session/portal-settings.ts";
import { App } from "./app.tsx";
import "./public.css";

const start = async (place: HTMLElement): Promise<void> => {
  const settings = await readPortalSettings();
  createRoot(place).render(<App settings={settings} />);
};

const place = document.getElementById("portal");
if (!place) throw new Error("the page has no place for the portal");
start(place).catch((error: unknown) => {
  place.querySelector("[data-unreachable]")?.removeAttribute("hidden");
  throw error;
});
