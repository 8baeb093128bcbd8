import { soon } from "./soon.ts";

/** Fetches the forms that nearly every further screen opens. */
export const fetchAhead = (): (() => void) =>
  soon(() => {
    void import("../ui/act-form/act-drawer.tsx");
    void import("../ui/act-form/act-form.tsx");
  });
