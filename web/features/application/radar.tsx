type Axis = { readonly name: string; readonly percent: number | null };

const size = 320;
const radius = 105;
/** Room beside the picture for the longest name. */
const margin = 60;
const rings = [25, 50, 75, 100];

const at = (index: number, count: number, percent: number): { readonly x: number; readonly y: number } => {
  const angle = (index / count) * 2 * Math.PI - Math.PI / 2;
  const far = (radius * percent) / 100;
  return { x: size / 2 + far * Math.cos(angle), y: size / 2 + far * Math.sin(angle) };
};

const corners = (axes: readonly Axis[], percentOf: (axis: Axis) => number): string =>
  axes
    .map((axis, index) => at(index, axes.length, percentOf(axis)))
    .map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`)
    .join(" ");

/** Six axes in one picture. It only repeats what the table beside it says, so screen readers pass it by. */
export const Radar = ({ axes }: { readonly axes: readonly Axis[] }) => (
  <svg
    viewBox={`${-margin} 0 ${size + 2 * margin} ${size}`}
    width={size + 2 * margin}
    height={size}
    aria-hidden="true"
    focusable="false"
    className="radar"
  >
    {rings.map((ring) => (
      <polygon key={ring} points={corners(axes, () => ring)} fill="none" stroke="#c9d0d8" />
    ))}
    <polygon points={corners(axes, ({ percent }) => percent ?? 0)} fill="#0a4a8f33" stroke="#0a4a8f" strokeWidth="2" />
    {axes.map(({ name }, index) => {
      const { x, y } = at(index, axes.length, 118);
      return (
        <text key={name} x={x} y={y} fontSize="13" textAnchor="middle" dominantBaseline="middle" fill="#1b1f24">
          {name}
        </text>
      );
    })}
  </svg>
);
