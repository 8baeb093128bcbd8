import { useParams } from "wouter";
import { recordSatisfaction } from "../../../domain/inspection/contract.ts";
import { useWords } from "../../language/language.tsx";
import { ActDrawer } from "../../ui/act-form/act-drawer.tsx";
import { words } from "./words.ts";

/** A served unit says how satisfied it is, under seal (7.2.4). */
export const SatisfactionScreen = () => {
  const w = useWords(words);
  const { id = "" } = useParams();
  return (
    <section className="page">
      <h1>{w.satisfactionTitle}</h1>
      <p>{w.satisfactionLead}</p>
      <ActDrawer contract={recordSatisfaction} params={{ id }} type="primary" />
    </section>
  );
};
