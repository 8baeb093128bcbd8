import { plan } from "../../domain/kernel/commitment.ts";
import { checkSettings } from "../../domain/programme/check-settings.ts";
import { reviseProgramme as declared } from "../../domain/programme/contract.ts";
import { defaultProgramme, type Programme } from "../../domain/programme/programme.ts";
import { programmeNoun } from "../../domain/programme/programme-noun.ts";
import { actOf, done } from "../shell/act-on.ts";
import { route } from "../shell/route.ts";

/** R04: a new version for the cycles to come; a running one keeps what it froze. 2 GetItem + 1 transaction of 2. */
export const reviseProgramme = route(declared, async ({ request }, context) => {
  const settings = checkSettings(request.settings);
  if (!settings.ok) return settings;
  const current = await context.records.get(programmeNoun, "main");
  const was = current?.state ?? defaultProgramme(context.jurisdiction);
  const next: Programme = {
    ...was,
    version: was.version + 1,
    title: request.title ?? was.title,
    approvalBasis: request.approvalBasis === undefined ? was.approvalBasis : request.approvalBasis,
    settings: settings.value,
  };
  return done(plan(programmeNoun, "main", current ?? null, next, actOf(declared, context, request.reason)));
});
