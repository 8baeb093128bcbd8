import { Input } from "antd";
import { type InputProps, spokenOf } from "./input-props.ts";
import { useTypedText } from "./typed-text.ts";

/** What does not parse stays text, which no schema of records takes: it is said when sent, and nothing typed is lost. */
const jsonIn = (text: string): unknown => {
  try {
    return text.trim() === "" ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
};

/** Whatever JSON holds: for the few fields whose shape depends on other records. */
export const FreeInput = (props: InputProps) => {
  const [text, type] = useTypedText(props.value, {
    read: jsonIn,
    write: (value) => (value === undefined ? "" : typeof value === "string" ? value : JSON.stringify(value, null, 2)),
  });
  return (
    <Input.TextArea
      {...spokenOf(props)}
      className="free-input growing"
      value={text}
      rows={4}
      spellCheck={false}
      onChange={({ target }) => props.onChange?.(type(target.value))}
    />
  );
};
