import { once } from "node:events";
import { createServer, type Socket } from "node:net";
import { setImmediate } from "node:timers/promises";
import { expect, it, onTestFinished } from "vitest";
import { makeSend } from "../../../local/engines/lean-http.ts";

const answerOf = (body: string): string => `HTTP/1.1 200 OK\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

/** A server that answers each request as told, `connections` telling how often it was connected to. */
const serverThat = async (answer: (socket: Socket, request: string) => void | Promise<void>) => {
  const sockets: Socket[] = [];
  const server = createServer({ noDelay: true }, (socket) => {
    sockets.push(socket);
    socket.on("error", () => undefined);
    socket.on("data", (request) => void answer(socket, request.toString("utf8")));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address = server.address();
  const port = typeof address === "object" && address !== null ? String(address.port) : "";
  return { send: makeSend({ hostname: "127.0.0.1", port }), sockets };
};

it("keeps a connection for the next request and opens another while it is busy", async () => {
  const { send, sockets } = await serverThat((socket, request) => void socket.write(answerOf(`to ${request}`)));
  expect(await send("a")).toBe("to a");
  expect(await send("b")).toBe("to b");
  expect(sockets).toHaveLength(1);
  expect(await Promise.all([send("c"), send("d")])).toEqual(["to c", "to d"]);
  expect(sockets).toHaveLength(2);
});

it("reads an answer that comes in pieces, cut anywhere, and one larger than it reads at a time", async () => {
  const long = "丝网".repeat(50_000);
  const { send } = await serverThat(async (socket, request) => {
    if (request === "long") return void socket.write(answerOf(long));
    for (const byte of Buffer.from(answerOf("质升"))) {
      socket.write(Buffer.from([byte]));
      await setImmediate();
    }
  });
  expect(await send("short")).toBe("质升");
  expect(await send("long")).toBe(long);
  expect(await send("short")).toBe("质升");
});

it.each([
  ["a refusal", (socket: Socket) => void socket.write("HTTP/1.1 400 Bad Request\r\nContent-Length: 2\r\n\r\n{}")],
  ["an answer of no length", (socket: Socket) => void socket.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n")],
  ["more than was told", (socket: Socket) => void socket.write(`${answerOf("{}")}more`)],
  ["a hang-up in the middle", (socket: Socket) => void socket.end("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{")],
  ["a hang-up at once", (socket: Socket) => void socket.destroy()],
])("answers nothing after %s, and the next request is sent all the same", async (_, trouble) => {
  const { send } = await serverThat((socket, request) => (request === "first" ? trouble(socket) : void socket.write(answerOf(request))));
  expect(await send("first")).toBeUndefined();
  expect(await send("second")).toBe("second");
});

it("does not take what comes unasked for the next answer, nor a connection the server closed meanwhile", async () => {
  const { send, sockets } = await serverThat((socket, request) => void socket.write(answerOf(request)));
  expect(await send("a")).toBe("a");
  sockets[0]?.write(answerOf("unasked"));
  await expect.poll(() => sockets[0]?.destroyed).toBe(true);
  expect(await send("b")).toBe("b");
  sockets[1]?.destroy();
  await expect.poll(() => send("c")).toBe("c");
});

it("answers nothing where nobody listens", async () => {
  expect(await makeSend({ hostname: "127.0.0.1", port: "9" })("a")).toBeUndefined();
});
