import { useParams } from "wouter";
import { readDraw } from "../../../../domain/draw/public-contract.ts";
import type { SeenDraw } from "../../../../domain/draw/seen-draw.ts";
import { useLanguage, useWords } from "../../../language/language.tsx";
import { Fact } from "../parts/fact.tsx";
import { HashLine } from "../parts/hash-line.tsx";
import { OneRead } from "../parts/one-read.tsx";
import { Permalink } from "../parts/permalink.tsx";
import { readOf } from "../parts/read-of.ts";
import { moment } from "../parts/when.ts";
import { DrawCheck } from "./draw-check.tsx";
import { words } from "./words.ts";

const useReadDraw = readOf(readDraw);

export const DrawScreen = () => {
  const w = useWords(words);
  const { id } = useParams<{ id: string }>();
  const read = useReadDraw({ params: { id } });
  return (
    <section>
      <h1>{w.oneTitle}</h1>
      <p className="lead">{w.codes}</p>
      <OneRead read={read}>
        {(draw) => (
          <>
            <Facts draw={draw} />
            <DrawCheck draw={draw} />
            <Permalink />
          </>
        )}
      </OneRead>
    </section>
  );
};

const Facts = ({ draw }: { readonly draw: SeenDraw }) => {
  const w = useWords(words);
  const language = useLanguage();
  const { publicValue } = draw;
  return (
    <>
      {draw.cancelled === null ? null : (
        <p className="failure">
          {w.cancelled(moment(language, draw.cancelled.at))}
          <span lang="zh-CN">{draw.cancelled.reason}</span>
        </p>
      )}
      <dl className="facts">
        <Fact name={w.status}>{w[`status.${draw.status}`]}</Fact>
        <Fact name={w.publishedAt}>{moment(language, draw.publishedAt)}</Fact>
        <Fact name={w.drawnAt}>{draw.drawnAt === null ? w.notYet : moment(language, draw.drawnAt)}</Fact>
        <Fact name={w.units}>{draw.units}</Fact>
        <Fact name={w.experts}>{draw.experts}</Fact>
        <Fact name={w.panelSize}>{draw.panelSize}</Fact>
        <Fact name={w.source}>
          <span lang="zh-CN">{publicValue.source}</span>
        </Fact>
        <Fact name={w.knownFrom}>{moment(language, publicValue.knownFrom)}</Fact>
        <Fact name={w.value}>{publicValue.value ?? w.notYet}</Fact>
        <Print name={w.rosterHash} hash={draw.rosterHash} />
        <Print name={w.commitment} hash={draw.commitment} />
        <Print name={w.secret} hash={draw.secret} />
        <Print name={w.seed} hash={draw.seed} />
        <Print name={w.panelsHash} hash={draw.panelsHash} />
      </dl>
    </>
  );
};

const Print = ({ name, hash }: { readonly name: string; readonly hash: string | null }) => {
  const w = useWords(words);
  return <Fact name={name}>{hash === null ? w.notYet : <HashLine hash={hash} />}</Fact>;
};
