import { Component, type ReactNode } from "react";
import { useWords } from "../language/language.tsx";
import { words } from "./words.ts";

type Props = { readonly children: ReactNode };
type State = { readonly error: Error | null };

/** A bug in one screen does not take the rest away: it says what happened and how to go on. */
export class ScreenFault extends Component<Props, State> {
  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override state: State = { error: null };

  override render(): ReactNode {
    return this.state.error ? <FaultNote error={this.state.error} /> : this.props.children;
  }
}

/** After a new version is put up, the code of a screen not yet fetched is gone from the server. */
const isGone = ({ message }: Error): boolean => /dynamically imported module|module script/i.test(message);

const FaultNote = ({ error }: { readonly error: Error }) => {
  const w = useWords(words);
  return (
    <section className="page" role="alert">
      <h1>{w.faultTitle}</h1>
      <p>{isGone(error) ? (navigator.onLine ? w.newVersion : w.notKept) : w.faultHelp}</p>
      <p>
        <button type="button" onClick={() => location.reload()}>
          {w.reload}
        </button>
      </p>
      {isGone(error) ? null : <pre className="fault">{error.message}</pre>}
    </section>
  );
};
