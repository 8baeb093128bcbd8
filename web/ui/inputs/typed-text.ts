import { useState } from "react";

/**
 * Text that stands for a value: kept as it is typed, even while it stands for nothing, and written anew when the value comes from
 * elsewhere.
 */
export const useTypedText = <Value>(
  value: Value | undefined,
  { read, write }: { readonly read: (text: string) => Value | undefined; readonly write: (value: Value | undefined) => string },
): readonly [text: string, type: (text: string) => Value | undefined] => {
  const [typed, setTyped] = useState(() => ({ text: write(value), value: JSON.stringify(value) }));
  const now = JSON.stringify(value);
  const text = typed.value === now ? typed.text : write(value);
  const type = (next: string): Value | undefined => {
    const stands = read(next);
    setTyped({ text: next, value: JSON.stringify(stands) });
    return stands;
  };
  return [text, type];
};
