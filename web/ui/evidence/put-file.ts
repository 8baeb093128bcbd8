export type UploadLink = { readonly url: string; readonly headers: Readonly<Record<string, string>> };

/** How a sending ended: taken, refused by the store with this status, or broken off on the way. */
export type Sent = { readonly kind: "sent" } | { readonly kind: "refused"; readonly status: number } | { readonly kind: "broken" };

const patienceMs = 60_000;

/**
 * Sends a body to where a link points, telling how much has gone. By XMLHttpRequest, since fetch tells no progress. A line on which
 * nothing moves for a minute counts as broken; so does one that the browser says is gone.
 */
export const putFile = (link: UploadLink, body: Blob, onBytes: (bytes: number) => void, signal: AbortSignal): Promise<Sent> =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const giveUp = (): void => request.abort();
    let patience = setTimeout(giveUp, patienceMs);
    const end = (sent: Sent): void => {
      clearTimeout(patience);
      signal.removeEventListener("abort", giveUp);
      removeEventListener("offline", giveUp);
      resolve(sent);
    };
    request.upload.onprogress = ({ loaded }) => {
      clearTimeout(patience);
      patience = setTimeout(giveUp, patienceMs);
      onBytes(loaded);
    };
    request.onload = () => end(request.status < 300 ? { kind: "sent" } : { kind: "refused", status: request.status });
    request.onerror = () => end({ kind: "broken" });
    request.onabort = () => end({ kind: "broken" });
    signal.addEventListener("abort", giveUp);
    addEventListener("offline", giveUp);
    request.open("PUT", link.url);
    for (const [name, value] of Object.entries(link.headers)) request.setRequestHeader(name, value);
    request.send(body);
  });
