import type { ReactNode } from "react";
import { Waiting } from "../../../app/waiting.tsx";
import { FailureNote } from "../../../ui/failure-note.tsx";

type Given<View> = {
  readonly read: { readonly data: View | undefined; readonly error: Error | null };
  readonly children: (view: View) => ReactNode;
};

/** One record of the API: on its way, failed, or shown. What was read before stays when asking anew fails. */
export const OneRead = <View,>({ read: { data, error }, children }: Given<View>) => {
  if (data === undefined) return error ? <FailureNote error={error} /> : <Waiting />;
  return children(data);
};
