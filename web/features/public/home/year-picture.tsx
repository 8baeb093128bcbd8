import { useId } from "react";
import { useWords } from "../../../language/language.tsx";
import { words } from "./words.ts";
import type { Standing, Stepped } from "./year-state.ts";

const box = { width: 164, height: 40, step: 58, top: 34 } as const;
const columns = { units: 4, projects: 192 } as const;
/** Told by a mark as well as by colour, for those who do not see colours and for print. */
const marks = { done: "✓", now: "●", ahead: "○" } as const satisfies Record<Standing, string>;

type Given = { readonly units: readonly Stepped[]; readonly projects: readonly Stepped[] };

/** Both processes of a year, side by side, each step marked by where it stands. The same is told in words beside it. */
export const YearPicture = ({ units, projects }: Given) => {
  const w = useWords(words);
  const id = useId();
  const height = box.top + Math.max(units.length, projects.length) * box.step;
  return (
    <svg className="year" viewBox={`0 0 360 ${height}`} role="img" aria-labelledby={id}>
      <title id={id}>{w.pictureTitle}</title>
      <Column x={columns.units} name={w.units} steps={units} />
      <Column x={columns.projects} name={w.projects} steps={projects} />
    </svg>
  );
};

type Lane = { readonly x: number; readonly name: string; readonly steps: readonly Stepped[] };

const Column = ({ x, name, steps }: Lane) => (
  <g>
    <text x={x + box.width / 2} y={18} textAnchor="middle" className="lane">
      {name}
    </text>
    {steps.map((stepped, index) => (
      <Box key={stepped.step} x={x} y={box.top + index * box.step} stepped={stepped} isLast={index === steps.length - 1} />
    ))}
  </g>
);

type Place = { readonly x: number; readonly y: number; readonly stepped: Stepped; readonly isLast: boolean };

const Box = ({ x, y, stepped: { step, standing }, isLast }: Place) => {
  const w = useWords(words);
  const middle = x + box.width / 2;
  const below = y + box.height;
  return (
    <g className={standing}>
      <rect x={x} y={y} width={box.width} height={box.height} rx={5} />
      <text x={middle} y={y + 25} textAnchor="middle">
        {`${marks[standing]} ${w[`step.${step}`]}`}
      </text>
      {isLast ? null : <path d={`M${middle} ${below}v${box.step - box.height - 4}m-4 -4l4 5l4 -5`} />}
    </g>
  );
};
