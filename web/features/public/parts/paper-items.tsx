import type { NoticeItem } from "../../../../domain/notice/public-notice.ts";
import { Scroll } from "../../../ui/scroll.tsx";
import { words } from "./paper-words.ts";

type Given = { readonly caption: string; readonly items: readonly NoticeItem[] };

/** What is put on notice or announced, line by line, as the table of a Chinese official paper. */
export const PaperItems = ({ caption, items }: Given) => (
  <Scroll label={caption}>
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.zh.itemNumber}</th>
          <th scope="col">{words.zh.itemTitle}</th>
          <th scope="col">{words.zh.itemText}</th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ id, title, text }, index) => (
          <tr key={id}>
            <td>{index + 1}</td>
            <td>{title}</td>
            <td>{text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </Scroll>
);
