import { Select } from "antd";
import { useState } from "react";
import { Id } from "../../../domain/kernel/id.ts";
import { useWords } from "../../language/language.tsx";
import { words } from "../act-form/words.ts";
import { type InputProps, spokenOf } from "./input-props.ts";

type Props = InputProps & {
  readonly label: string;
  readonly many: boolean;
  readonly loading: boolean;
  readonly options: readonly { readonly value: string; readonly label: string }[];
};

const idsIn = (value: unknown): string[] | string | null => {
  if (Array.isArray(value)) return value.map(String);
  return typeof value === "string" && value !== "" ? value : null;
};

/** One or several of the options, searched as one types. What is not among them can still be given by its identifier. */
export const RecordSelect = ({ label, many, loading, options, ...props }: Props) => {
  const w = useWords(words);
  const [typed, setTyped] = useState("");
  const text = typed.trim();
  const own = Id.safeParse(text).success && !options.some(({ value }) => value === text) ? [{ value: text, label: text }] : [];
  const chosen = idsIn(props.value);
  return (
    <Select
      {...spokenOf(props)}
      aria-label={label}
      {...(many ? { mode: "multiple" as const } : {})}
      placeholder={w.choose}
      loading={loading}
      showSearch={{ optionFilterProp: "label", onSearch: setTyped }}
      allowClear
      options={[...options, ...own]}
      value={many && chosen === null ? [] : chosen}
      onChange={(value) => props.onChange?.(value ?? undefined)}
    />
  );
};
