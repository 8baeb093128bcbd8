/** Text as its author broke it into lines, each a paragraph; published text is Chinese whatever language the page speaks. */
export const Paragraphs = ({ text }: { readonly text: string }) =>
  text
    .split(/\n+/)
    .filter((line) => line.trim() !== "")
    // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a published text never move
    .map((line, index) => <p key={index}>{line}</p>);
