import { Paragraphs } from "../parts/paragraphs.tsx";

/** A heading and what is told under it. */
export const ToldPart = ({ heading, text }: { readonly heading: string; readonly text: string }) => (
  <section>
    <h2>{heading}</h2>
    <Paragraphs text={text} />
  </section>
);
