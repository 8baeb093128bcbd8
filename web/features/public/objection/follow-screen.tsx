import { type FormEvent, useState } from "react";
import { useLocation, useParams } from "wouter";
import { followObjection } from "../../../../domain/objection/follow-contract.ts";
import { Failed } from "../../../api/problem.ts";
import { Waiting } from "../../../app/waiting.tsx";
import { useWords } from "../../../language/language.tsx";
import { FailureNote } from "../../../ui/failure-note.tsx";
import { readOf } from "../parts/read-of.ts";
import { TextPart } from "../parts/text-part.tsx";
import { ObjectionStanding } from "./objection-standing.tsx";
import { words } from "./words.ts";

const useFollowObjection = readOf(followObjection);

/** Where an objection stands, for whoever holds its number and code. */
export const FollowScreen = () => {
  const w = useWords(words);
  const { id = "" } = useParams<{ id?: string }>();
  const [, go] = useLocation();
  const [number, setNumber] = useState(id);
  const [code, setCode] = useState("");
  const [asked, setAsked] = useState({ id: "", code: "" });
  const read = useFollowObjection({ params: { id: asked.id }, request: { code: asked.code }, when: asked.code !== "" });
  const look = (event: FormEvent): void => {
    event.preventDefault();
    const wanted = { id: number.trim(), code: code.trim() };
    if (wanted.id === asked.id && wanted.code === asked.code) return void read.refetch();
    setAsked(wanted);
    if (wanted.id !== "" && wanted.id !== id && code.trim() === "") go(`/objections/${encodeURIComponent(wanted.id)}`);
  };
  const isUnknown = read.error instanceof Failed && read.error.failure.kind === "refused";
  return (
    <section>
      <h1>{w.followTitle}</h1>
      <p className="lead">{w.followLead}</p>
      <form className="form" onSubmit={look}>
        <TextPart label={w.number} value={number} wrong={null} autoComplete="off" onText={setNumber} />
        <TextPart label={w.code} value={code} wrong={null} autoComplete="off" onText={setCode} />
        <p className="buttons">
          <button type="submit" className="primary">
            {w.look}
          </button>
        </p>
      </form>
      <div aria-live="polite">
        {read.isFetching ? <Waiting /> : null}
        {isUnknown ? <p className="failure">{w.unknown}</p> : <FailureNote error={read.error} />}
        {read.data && !read.error ? <ObjectionStanding progress={read.data} /> : null}
      </div>
    </section>
  );
};
