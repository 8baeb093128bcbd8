import { Input } from "antd";
import { type InputProps, spokenOf } from "./input-props.ts";
import { daysIn, linesIn } from "./lines.ts";
import { useTypedText } from "./typed-text.ts";

const asText = (value: unknown): string => (Array.isArray(value) ? value.join("\n") : "");

/** Several texts or days, one a line, so that a whole column can be pasted. */
export const LinesInput = ({ days, ...props }: InputProps & { readonly days: boolean }) => {
  const [text, type] = useTypedText<unknown>(props.value, { read: days ? daysIn : linesIn, write: asText });
  return (
    <Input.TextArea
      {...spokenOf(props)}
      value={text}
      rows={3}
      className="growing"
      onChange={({ target }) => props.onChange?.(type(target.value))}
    />
  );
};
