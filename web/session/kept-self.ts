import type * as z from "zod";
import { readSelf } from "../../domain/member/contract.ts";

type Self = z.infer<typeof readSelf.view>;

const name = "zhisheng-self";
let read: { readonly text: string; readonly self: Self | undefined } = { text: "", self: undefined };

const parsed = (text: string): Self | undefined => {
  try {
    return readSelf.view.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
};

/** Who is signed in in this window, as last told: so that what they keep here opens where there is no network. Gone with the window. */
export const keptSelf = (): Self | undefined => {
  try {
    const text = sessionStorage.getItem(name) ?? "";
    if (text !== read.text) read = { text, self: parsed(text) };
    return read.self;
  } catch {
    return undefined;
  }
};

export const keepSelf = (self: Self): void => {
  try {
    sessionStorage.setItem(name, JSON.stringify(self));
  } catch {
    // A browser that keeps nothing shows nothing without a network.
  }
};

/** At sign-out, and before another person is known in the same window. */
export const forgetSelf = (): void => {
  try {
    sessionStorage.removeItem(name);
  } catch {
    // Nothing was kept.
  }
};
