import { connect, type Socket } from "node:net";

/** Sends a whole request as it goes over the wire; answers the body of an answer of 200, undefined for any other and when none came. */
export type Send = (request: string) => Promise<string | undefined>;

/** One connection carries one request at a time; `settle` is that of the one under way. */
type Connection = { readonly socket: Socket; settle: ((text: string | undefined) => void) | undefined };

const readBytes = 64 * 1024;
const endOfHead = "\r\n\r\n";
const begins = "HTTP/1.1 200 ";

/** Where the body of an answer begins and ends: nowhere while its head has not come whole, NaN for the end where the head tells no length. */
const extentOf = (answer: Buffer): { readonly from: number; readonly end: number } => {
  const headEnd = answer.indexOf(endOfHead);
  const from = headEnd + endOfHead.length;
  if (headEnd < 0) return { from, end: Number.POSITIVE_INFINITY };
  return { from, end: from + Number(/\r\ncontent-length: *(\d+)\r\n/i.exec(answer.toString("latin1", 0, from))?.[1]) };
};

const joined = (begun: Buffer | undefined, chunk: Buffer): Buffer => (begun ? Buffer.concat([begun, chunk]) : chunk);

const textOf = (answer: Buffer, from: number): string | undefined =>
  answer.toString("latin1", 0, begins.length) === begins ? answer.toString("utf8", from) : undefined;

/**
 * Speaks to one server of this machine over connections that stay open. `node:http` costs several times as much for a request, more than a
 * small one costs the server. This knows of HTTP what such a server answers and no more: an answer that tells no length, is longer than it
 * tells, or comes unasked ends its connection.
 */
export const makeSend = ({ hostname: host, port }: Pick<URL, "hostname" | "port">): Send => {
  const idle: Connection[] = [];

  const open = (): Connection => {
    let begun: Buffer | undefined;
    /** The whole answer taken from the connection, which is free again. */
    const take = (answer: Buffer, from: number): void => {
      const { settle } = connection;
      begun = undefined;
      connection.settle = undefined;
      // While idle it keeps no process alive.
      socket.unref();
      idle.push(connection);
      settle?.(textOf(answer, from));
    };
    const onRead = (bytes: number, read: Uint8Array): boolean => {
      const answer = joined(begun, Buffer.from(read.buffer, read.byteOffset, bytes));
      const { from, end } = extentOf(answer);
      const missing = connection.settle ? end - answer.length : Number.NaN;
      if (missing === 0) take(answer, from);
      // Copied, for the next chunk is read into the same place.
      else if (missing > 0) begun = Buffer.from(answer);
      else socket.destroy();
      return true;
    };
    const onread = { buffer: Buffer.allocUnsafe(readBytes), callback: onRead };
    const socket = connect({ host, port: Number(port), noDelay: true, onread });
    const connection: Connection = { socket, settle: undefined };
    // Whatever goes wrong closes the connection, which tells the call.
    socket.on("error", () => undefined);
    socket.once("close", () => connection.settle?.(undefined));
    return connection;
  };

  const free = (): Connection => {
    for (let next = idle.pop(); next; next = idle.pop()) if (next.socket.writable) return next;
    return open();
  };

  return (request) =>
    new Promise((resolve) => {
      const connection = free();
      connection.settle = resolve;
      connection.socket.ref();
      connection.socket.write(request);
    });
};
