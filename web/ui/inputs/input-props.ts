/** What a form's item hands to the input inside it. */
export type InputProps<Value = unknown> = {
  readonly id?: string;
  readonly value?: Value;
  readonly onChange?: (value: Value | undefined) => void;
  readonly "aria-describedby"?: string;
  readonly "aria-invalid"?: boolean | "true" | "false";
  readonly "aria-required"?: boolean | "true" | "false";
};

/** The part of the props that goes on to the element, for screen readers. */
export const spokenOf = (props: InputProps<never> | InputProps) => ({
  ...(props.id === undefined ? {} : { id: props.id }),
  ...(props["aria-describedby"] === undefined ? {} : { "aria-describedby": props["aria-describedby"] }),
  ...(props["aria-invalid"] === undefined ? {} : { "aria-invalid": props["aria-invalid"] }),
  ...(props["aria-required"] === undefined ? {} : { "aria-required": props["aria-required"] }),
});
