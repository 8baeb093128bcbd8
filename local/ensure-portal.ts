import { stripVTControlCharacters } from "node:util";
import { buildPortal, isPortalCurrent, portalDirectory } from "./portal-build.ts";

type Tell = (text: string) => void;

const building = `正在构建门户网站，约需半分钟，只在首次启动或升级后进行…
Building the portal: about half a minute, at the first start and after an upgrade only…`;

/** What went wrong, without the picture of the source that the build draws: `npm run build` shows it. */
const failed = (error: unknown): string => `门户网站构建失败，本次只提供接口。请运行 npm ci 后重新启动，或用 npm run build 查看详情。
The portal could not be built, so only the API is served. Run npm ci and start again, or see npm run build.
${stripVTControlCharacters(String(error)).split("\n").slice(0, 3).join("\n")}`;

/**
 * The directory of a portal that fits the sources, built first when there is none. Undefined when it cannot be built: the API and its
 * records do not depend on it, so the edition starts without and says why.
 */
export const ensurePortal = async (tell: Tell): Promise<string | undefined> => {
  if (await isPortalCurrent()) return portalDirectory;
  tell(building);
  try {
    await buildPortal("silent");
    return portalDirectory;
  } catch (error) {
    tell(failed(error));
    return undefined;
  }
};
