import { useId, useState } from "react";
import { Announcement } from "../../../../domain/notice/announcement.ts";
import { listAnnouncements } from "../../../../domain/notice/contract.ts";
import { useWords } from "../../../language/language.tsx";
import { Listed } from "../parts/listed.tsx";
import { rowsOf } from "../parts/read-of.ts";
import { words as common } from "../parts/words.ts";
import { AnnouncementEntry } from "./announcement-entry.tsx";
import { words } from "./words.ts";

const useListAnnouncements = rowsOf(listAnnouncements);

const kinds = Announcement.shape.kind.options;

export const AnnouncementsScreen = () => {
  const w = useWords(words);
  const c = useWords(common);
  const id = useId();
  const [kind, setKind] = useState(() => kinds.find((one) => one === new URLSearchParams(location.search).get("kind")));
  const list = useListAnnouncements({ request: { limit: 50 } });
  return (
    <section>
      <h1>{w.title}</h1>
      <p className="lead">{w.lead}</p>
      <p className="field">
        <label htmlFor={id}>{w.narrowed}</label>
        <select id={id} value={kind ?? ""} onChange={({ target }) => setKind(kinds.find((one) => one === target.value))}>
          <option value="">{c.all}</option>
          {kinds.map((one) => (
            <option key={one} value={one}>
              {w[`kind.${one}`]}
            </option>
          ))}
        </select>
      </p>
      <Listed list={list} empty={w.empty}>
        {(rows) => {
          const fitting = rows.filter((row) => kind === undefined || row.kind === kind);
          if (fitting.length === 0) return <p className="empty">{w.none}</p>;
          return (
            <ul className="entries">
              {fitting.map((row) => (
                <AnnouncementEntry key={row.announcementId} row={row} />
              ))}
            </ul>
          );
        }}
      </Listed>
    </section>
  );
};
