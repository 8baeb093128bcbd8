import { Input } from "antd";
import { useWords } from "../../language/language.tsx";
import { words } from "../act-form/words.ts";
import { fenOf, yuanOf } from "./amount.ts";
import { type InputProps, spokenOf } from "./input-props.ts";
import { useTypedText } from "./typed-text.ts";

const read = (text: string): unknown => (text.trim() === "" ? undefined : (fenOf(text) ?? text));

/** Yuan as people write them; the value is fen. Below it the amount in ten thousands, by which a zero too many is seen. */
export const MoneyInput = (props: InputProps) => {
  const w = useWords(words);
  const [text, type] = useTypedText(props.value, { read, write: yuanOf });
  return (
    <>
      <Input
        {...spokenOf(props)}
        value={text}
        inputMode="decimal"
        autoComplete="off"
        className="money-input"
        suffix={w.yuan}
        onChange={({ target }) => props.onChange?.(type(target.value))}
      />
      {typeof props.value === "number" ? <span className="beside">{w.tenThousand(String(props.value / 1_000_000))}</span> : null}
    </>
  );
};
