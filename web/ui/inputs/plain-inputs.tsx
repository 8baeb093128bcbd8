import { Checkbox, Input, Radio, Select } from "antd";
import { instantAt, wallClockOf } from "./beijing-time.ts";
import { type InputProps, spokenOf } from "./input-props.ts";
import { useTypedText } from "./typed-text.ts";

type Named = { readonly label: string };

/** Never cuts what is pasted: too much is shown, and said when it is sent. */
export const TextInput = ({ longest, many, ...props }: InputProps & { readonly longest: number | null; readonly many: boolean }) => {
  const text = typeof props.value === "string" ? props.value : "";
  const change = (next: string): void => props.onChange?.(next);
  const count = longest !== null && many ? { count: { show: true, max: longest } } : {};
  return many ? (
    <Input.TextArea
      {...spokenOf(props)}
      {...count}
      value={text}
      onChange={({ target }) => change(target.value)}
      rows={2}
      className="growing"
    />
  ) : (
    <Input {...spokenOf(props)} value={text} onChange={({ target }) => change(target.value)} autoComplete="off" />
  );
};

const numberIn = (text: string): unknown => {
  const plain = text.replaceAll(/[,，\s]/g, "");
  if (plain === "") return undefined;
  return Number.isNaN(Number(plain)) ? text : Number(plain);
};

export const NumberInput = ({ suffix, ...props }: InputProps & { readonly suffix?: string }) => {
  const [text, type] = useTypedText(props.value, {
    read: numberIn,
    write: (value) => (value === undefined || value === null ? "" : String(value)),
  });
  return (
    <Input
      {...spokenOf(props)}
      value={text}
      inputMode="decimal"
      autoComplete="off"
      className="number-input"
      suffix={suffix}
      onChange={({ target }) => props.onChange?.(type(target.value))}
    />
  );
};

/** The browser's own: light, right on phones, and typed by keyboard alike. */
export const DayInput = (props: InputProps) => (
  <Input
    {...spokenOf(props)}
    type="date"
    className="day-input"
    value={typeof props.value === "string" ? props.value : ""}
    onChange={({ target }) => props.onChange?.(target.value === "" ? undefined : target.value)}
  />
);

export const MomentInput = ({ zone, ...props }: InputProps & { readonly zone: string }) => (
  <Input
    {...spokenOf(props)}
    type="datetime-local"
    className="moment-input"
    suffix={zone}
    value={wallClockOf(props.value)}
    onChange={({ target }) => props.onChange?.(instantAt(target.value))}
  />
);

type Option = { readonly value: string | number; readonly label: string };

/** Few options stand open to the eye, many are searched. */
export const ChoiceInput = ({
  options,
  label,
  hint,
  ...props
}: InputProps & Named & { readonly options: readonly Option[]; readonly hint: string }) => {
  const chosen = typeof props.value === "string" || typeof props.value === "number" ? props.value : undefined;
  if (options.length <= 4)
    return (
      <Radio.Group
        {...spokenOf(props)}
        aria-label={label}
        options={[...options]}
        value={chosen ?? null}
        onChange={({ target }) => props.onChange?.(target.value)}
      />
    );
  return (
    <Select<string | number>
      {...spokenOf(props)}
      aria-label={label}
      placeholder={hint}
      showSearch={{ optionFilterProp: "label" }}
      allowClear
      options={[...options]}
      value={chosen ?? null}
      onChange={(value) => props.onChange?.(value)}
    />
  );
};

export const ChoicesInput = ({ options, label, ...props }: InputProps & Named & { readonly options: readonly Option[] }) => (
  <Checkbox.Group
    {...spokenOf(props)}
    aria-label={label}
    options={[...options]}
    value={Array.isArray(props.value) ? props.value.filter((one) => typeof one === "string") : []}
    onChange={(value) => props.onChange?.(value)}
  />
);

/** An answer that is asked for is never given beforehand: neither stands ticked until one is chosen. */
export const TruthInput = ({ yes, no, label, ...props }: InputProps & Named & { readonly yes: string; readonly no: string }) => (
  <Radio.Group
    {...spokenOf(props)}
    aria-label={label}
    options={[
      { value: true, label: yes },
      { value: false, label: no },
    ]}
    value={typeof props.value === "boolean" ? props.value : null}
    onChange={({ target }) => props.onChange?.(target.value)}
  />
);

export const ConsentInput = ({ agree, ...props }: InputProps & { readonly agree: string }) => (
  <Checkbox
    {...spokenOf(props)}
    checked={props.value === true}
    onChange={({ target }) => props.onChange?.(target.checked ? true : undefined)}
  >
    {agree}
  </Checkbox>
);
