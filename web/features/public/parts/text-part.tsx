import { useId } from "react";

type Given = {
  readonly label: string;
  readonly value: string;
  /** What is wrong with it, in the user's words. */
  readonly wrong: string | null;
  readonly help?: string;
  readonly rows?: number;
  readonly autoComplete: string;
  readonly optional?: boolean;
  readonly onText: (text: string) => void;
};

/** A labelled line or, with `rows`, several lines of text, with what is wrong said at it. */
export const TextPart = ({ label, value, wrong, help, rows, autoComplete, optional = false, onText }: Given) => {
  const id = useId();
  const common = {
    id,
    value,
    autoComplete,
    required: !optional,
    "aria-invalid": wrong !== null,
    "aria-describedby": `${id}-help ${id}-wrong`,
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {rows === undefined ? (
        <input {...common} onChange={({ target }) => onText(target.value)} />
      ) : (
        <textarea {...common} rows={rows} onChange={({ target }) => onText(target.value)} />
      )}
      <small id={`${id}-help`} className="help">
        {help}
      </small>
      <p id={`${id}-wrong`} className="error">
        {wrong}
      </p>
    </div>
  );
};
