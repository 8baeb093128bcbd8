import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

type Environment = Readonly<Record<string, string | undefined>>;

/** The headless shell first: the same engine without a desktop browser around it, which takes a third of the processor time. */
const programs = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const runs = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const namedIn = ({ CHROMIUM_PATH: named }: Environment): string | undefined => (named === "" ? undefined : named);

/** The Chromium to test in: the one `CHROMIUM_PATH` names and no other, else the first on the path; undefined where there is none. */
export const findChromium = (environment: Environment = process.env): string | undefined => {
  const named = namedIn(environment);
  if (named !== undefined) return runs(named) ? named : undefined;
  const { PATH: path = "" } = environment;
  const places = path.split(delimiter).filter((folder) => folder !== "");
  return programs.flatMap((program) => places.map((folder) => join(folder, program))).find(runs);
};

/** Whether one browser is meant and no other. */
export const isBrowserNamed = (environment: Environment = process.env): boolean => namedIn(environment) !== undefined;

/** Whether a missing browser is a failure: always where a change is judged, elsewhere on request. */
export const isBrowserRequired = ({ CI: ci, ZHISHENG_BROWSER: wanted }: Environment = process.env): boolean =>
  wanted === "required" || (ci !== undefined && ci !== "" && ci !== "0" && ci !== "false");

export const howToGetOne =
  "no Chromium was found: install one (Debian: apt-get install chromium-headless-shell fonts-noto-cjk) or name it in CHROMIUM_PATH";
