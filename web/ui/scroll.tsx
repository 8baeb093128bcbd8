import type { ReactNode } from "react";

type ScrollProps = { readonly label: string; readonly children: ReactNode };

/** A table wider than a phone, which scrolls by itself: by touch, and by the keyboard too. */
export const Scroll = ({ label, children }: ScrollProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard, or its right half is out of reach.
  <section className="scroll" aria-label={label} tabIndex={0}>
    {children}
  </section>
);
