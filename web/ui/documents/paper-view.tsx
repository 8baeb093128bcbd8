import "./paper.css";
import { Scroll } from "../scroll.tsx";
import type { Paper, PaperBlock } from "./paper.ts";

/** A paper on the page, to be read and printed: the same parts as its Word file. */
export const PaperView = ({ paper: { language, title, blocks, by, on } }: { readonly paper: Paper }) => (
  <article className="paper" lang={language === "zh" ? "zh-CN" : "en"}>
    <h1 className="paper-title">{title}</h1>
    {Object.entries(blocks).map(([place, block]) => (
      <Block key={place} block={block} />
    ))}
    <footer>
      {by === null ? null : <p>{by}</p>}
      <p>{on}</p>
    </footer>
  </article>
);

const Block = ({ block }: { readonly block: PaperBlock }) => {
  if (block.is === "heading") return <h2>{block.text}</h2>;
  if (block.is === "table") return <TableBlock block={block} />;
  if (block.is === "numbered")
    return (
      <ol>
        {Object.entries(block.items).map(([place, item]) => (
          <li key={place}>{item}</li>
        ))}
      </ol>
    );
  return <p className={block.is === "fine" ? "fine" : block.is === "plain" ? "address" : undefined}>{block.text}</p>;
};

const TableBlock = ({ block: { caption, head, rows } }: { readonly block: Extract<PaperBlock, { is: "table" }> }) => (
  <Scroll label={caption ?? head.join(" ")}>
    <table>
      {caption === null ? null : <caption>{caption}</caption>}
      <thead>
        <tr>
          {head.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Object.entries(rows).map(([place, row]) => (
          <tr key={place}>
            {head.map((title, column) => (
              <td key={title} style={{ whiteSpace: "pre-line" }}>
                {row[column]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </Scroll>
);
