import { closeCultivation, joinCultivation, leaveCultivation, recordActivity } from "../../../domain/cultivation/contract.ts";
import type { Cultivation } from "../../../domain/cultivation/cultivation.ts";
import { leads, takesPart } from "../../../domain/cultivation/may.ts";
import type { Actor } from "../../../domain/member/actor.ts";
import { serverNow } from "../../api/server-clock.ts";
import { localDateOf } from "../../language/format.ts";
import { useWords } from "../../language/language.tsx";
import { ActList } from "../../ui/act-form/act-list.tsx";
import { UnitsChoice } from "./units-choice.tsx";
import { words } from "./words.ts";

type Given = { readonly cultivation: Cultivation; readonly actor: Actor };

/** What the reader can do with a cultivation, and why not. */
export const CultivationActs = ({ cultivation, actor }: Given) => {
  const w = useWords(words);
  const { cultivationId, status, title, units } = cultivation;
  const joined = takesPart(cultivation, actor);
  const notLeading = leads(cultivation, actor) ? null : w.notLeading;
  const common = { params: { id: cultivationId }, subject: title, steps: ["planned", "running"] };
  return (
    <section className="page">
      <h2>{w.actions}</h2>
      <ActList
        noun="cultivation"
        step={status}
        ownOnly={actor.organization.kind !== "supervisor"}
        actions={[
          { ...common, contract: joinCultivation, lead: w.joinLead, why: joined ? w.alreadyJoined : null },
          { ...common, contract: leaveCultivation, lead: w.leaveLead, why: joined ? null : w.hasNotJoined },
          {
            ...common,
            contract: recordActivity,
            lead: w.recordLead,
            why: notLeading ?? (units.length === 0 ? w.noneJoined : null),
            initial: { date: localDateOf(new Date(serverNow()).toISOString()) },
            inputs: { unitIds: UnitsChoice },
          },
          { ...common, contract: closeCultivation, why: notLeading },
        ]}
      />
    </section>
  );
};
