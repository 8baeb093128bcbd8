import type { Mail } from "./environment.ts";
import { layoutOf } from "./layout.ts";
import type { EditionSettings } from "./settings.ts";

const mailPerMinute = 60;

/** How an edition sends mails: as it is told, into files where the demo people live, else not at all. */
export const mailOf = ({ mail, issuer, directory }: EditionSettings): Mail => {
  if (mail) return { perMinute: mailPerMinute, ...mail };
  return issuer === undefined
    ? { from: "质升演示 <noreply@zhisheng.invalid>", server: `outbox:${layoutOf(directory).outbox}`, perMinute: mailPerMinute }
    : { from: "", server: "", perMinute: mailPerMinute };
};
