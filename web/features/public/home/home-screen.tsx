import { lazy, Suspense } from "react";
import { Link } from "wouter";
import { listCalls } from "../../../../domain/call/public-contract.ts";
import { listActivities } from "../../../../domain/creation-activity/public-contract.ts";
import { listCycles } from "../../../../domain/cycle/public-contract.ts";
import { listAnnouncements, listNotices } from "../../../../domain/notice/contract.ts";
import { serverNow } from "../../../api/server-clock.ts";
import { Waiting } from "../../../app/waiting.tsx";
import { useWords } from "../../../language/language.tsx";
import { FailureNote } from "../../../ui/failure-note.tsx";
import { AnnouncementEntry } from "../announcement/announcement-entry.tsx";
import { Listed } from "../parts/listed.tsx";
import { rowsOf } from "../parts/read-of.ts";
import { OpenNow } from "./open-now.tsx";
import { presentYear } from "./present-year.ts";
import { words } from "./words.ts";

/** Comes after what is open now, which is what most come for. */
const YearPart = lazy(async () => ({ default: (await import("./year-part.tsx")).YearPart }));
const useListCycles = rowsOf(listCycles);
const useListActivities = rowsOf(listActivities);
const useListCalls = rowsOf(listCalls);
const useListNotices = rowsOf(listNotices);
const useListAnnouncements = rowsOf(listAnnouncements);

const isAhead = (closesAt: string): boolean => Date.parse(closesAt) >= serverNow();

export const HomeScreen = () => {
  const w = useWords(words);
  return (
    <section>
      <h1>{w.title}</h1>
      <p className="lead">{w.lead}</p>
      <Present />
      <Latest />
      <section>
        <h2>{w.forWhom}</h2>
        <ul>
          <li>
            <Link href="/eligibility">{w.guideUnit}</Link>
          </li>
          <li>
            <Link href="/calls">{w.guideInstitution}</Link>
          </li>
          <li>
            <Link href="/notices">{w.guidePublic}</Link>
          </li>
        </ul>
      </section>
    </section>
  );
};

const Present = () => {
  const w = useWords(words);
  const cycles = useListCycles({ request: { limit: 200 } });
  const activities = useListActivities({ request: { limit: 200 } });
  const calls = useListCalls({ request: { limit: 20 } });
  const notices = useListNotices({ request: { limit: 50 } });
  const all = [cycles, activities, calls, notices];
  const failed = all.find(({ error }) => error !== null);
  if (failed) return <FailureNote error={failed.error} />;
  if (all.some(({ isPending }) => isPending)) return <Waiting />;
  const year = presentYear(cycles.rows);
  const running = notices.rows.filter(({ status }) => status === "running" || status === "suspended");
  return (
    <>
      <section>
        <h2>{w.openNow}</h2>
        <OpenNow
          activities={activities.rows.filter(({ status, closesAt }) => status === "open" && isAhead(closesAt))}
          calls={calls.rows.filter(({ closesAt }) => isAhead(closesAt))}
          notices={running}
        />
      </section>
      <Suspense fallback={<Waiting />}>
        <YearPart
          year={year}
          activity={activities.rows.find(({ cycleId }) => cycleId === year?.cycleId)?.status}
          isOnNotice={running.some(({ kind }) => kind === "unit-results")}
        />
      </Suspense>
    </>
  );
};

const Latest = () => {
  const w = useWords(words);
  const list = useListAnnouncements({ request: { limit: 5 } });
  return (
    <section>
      <h2>{w.latest}</h2>
      <Listed list={{ ...list, more: null }} empty={w.noAnnouncement}>
        {(rows) => (
          <>
            <ul className="entries">
              {rows.map((row) => (
                <AnnouncementEntry key={row.announcementId} row={row} />
              ))}
            </ul>
            <p>
              <Link href="/announcements">{w.allAnnouncements}</Link>
            </p>
          </>
        )}
      </Listed>
    </section>
  );
};
