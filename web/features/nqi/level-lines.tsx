import { NqiElement } from "../../../domain/nqi/nqi-diagnosis.ts";
import type { YearLevels } from "../../../domain/nqi/year-levels.ts";

/** How each element's line looks: told apart by its dashes and not by colour alone. */
const looks: Readonly<Record<NqiElement, { readonly stroke: string; readonly dash: string }>> = {
  metrology: { stroke: "#0a4a8f", dash: "" },
  standards: { stroke: "#9a4b00", dash: "8 4" },
  certification_accreditation: { stroke: "#1d6b38", dash: "2 4" },
  inspection_testing: { stroke: "#7a1f6b", dash: "10 4 2 4" },
  quality_management: { stroke: "#3d4752", dash: "4 2" },
};

const width = 400;
const height = 220;
const edge = 36;
const levels = [1, 2, 3, 4, 5];

/** Lines that lie on one another are drawn a little apart. */
const apart = 3;

const yOf = (level: number, place = 0): number =>
  height - edge - ((level - 1) / 4) * (height - 2 * edge) + (place - (NqiElement.options.length - 1) / 2) * apart;

const xOf = (place: number, count: number): number => (count === 1 ? width / 2 : edge + (place / (count - 1)) * (width - 2 * edge));

/** The levels of every element, year by year. It only repeats what the table beside it says, so screen readers pass it by. */
export const LevelLines = ({ years }: { readonly years: readonly YearLevels[] }) => (
  <svg className="lines" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true" focusable="false">
    {levels.map((level) => (
      <g key={level}>
        <line x1={edge} x2={width - edge} y1={yOf(level, 2)} y2={yOf(level, 2)} stroke="#d5dbe1" />
        <text x={edge - 14} y={yOf(level, 2) + 4} fontSize="12" textAnchor="middle" fill="#1b1f24">
          {level}
        </text>
      </g>
    ))}
    {years.map(({ year }, place) => (
      <text key={year} x={xOf(place, years.length)} y={height - 8} fontSize="12" textAnchor="middle" fill="#1b1f24">
        {year}
      </text>
    ))}
    {NqiElement.options.map((element, order) => (
      <Line key={element} element={element} order={order} years={years} />
    ))}
  </svg>
);

const Line = ({
  element,
  order,
  years,
}: {
  readonly element: NqiElement;
  readonly order: number;
  readonly years: readonly YearLevels[];
}) => {
  const { stroke, dash } = looks[element];
  const points = years.flatMap(({ levels: found }, place) => {
    const level = found[element];
    return level === undefined ? [] : [{ x: xOf(place, years.length), y: yOf(level, order) }];
  });
  return (
    <g>
      <polyline
        points={points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ")}
        fill="none"
        stroke={stroke}
        strokeWidth="2"
        strokeDasharray={dash}
      />
      {points.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r="3" fill={stroke} />
      ))}
    </g>
  );
};

/** A piece of an element's line, beside its name. */
export const LineSample = ({ element }: { readonly element: NqiElement }) => {
  const { stroke, dash } = looks[element];
  return (
    <svg width="40" height="10" viewBox="0 0 40 10" aria-hidden="true" focusable="false">
      <line x1="0" x2="40" y1="5" y2="5" stroke={stroke} strokeWidth="2" strokeDasharray={dash} />
    </svg>
  );
};
