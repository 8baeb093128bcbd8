import { createServer, type Server } from "node:http";
import * as z from "zod";
import { cannotStart } from "../cannot-start.ts";
import { closeServer } from "../engines/loopback.ts";
import type { Serve } from "./front.ts";
import { safeHeaders, sendJson } from "./send.ts";

const Bound = z.object({ port: z.int().positive() });

export type Listening = {
  readonly port: number;
  /** From now on requests are served; `hosts` are the names the server goes by, any other is turned away. */
  readonly serve: (serve: Serve, hosts: ReadonlySet<string>) => void;
  /** Turns new requests away with 503, so that those under way can be answered. */
  readonly pause: () => void;
  readonly close: () => Promise<void>;
};

/** Takes the port before anything else starts, and answers 503 until the rest is up. Throws `CannotStart` when the port is taken. */
export const listen = async (host: string, port: number): Promise<Listening> => {
  let ready: { readonly serve: Serve; readonly hosts: ReadonlySet<string> } | undefined;
  const server = createServer((request, response) => {
    if (!ready) {
      response.writeHead(503, { ...safeHeaders, "retry-after": "1" }).end();
      return;
    }
    // A page that led its own name to this machine must not read what is here.
    if (ready.hosts.has(request.headers.host ?? "")) void ready.serve(request, response);
    else sendJson(response, 421, { code: "unknown-host", hosts: [...ready.hosts] });
  });
  await bind(server, host, port);
  return {
    port: Bound.parse(server.address()).port,
    serve: (serve, hosts) => {
      ready = { serve, hosts };
    },
    pause: () => {
      ready = undefined;
    },
    close: () => closeServer(server),
  };
};

const bind = (server: Server, host: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(explained(error, host, port)));
    server.listen(port, host, () => resolve());
  });

const explained = (error: NodeJS.ErrnoException, host: string, port: number): Error => {
  if (error.code === "EADDRINUSE")
    return cannotStart(
      `端口 ${port} 已被占用。请关闭占用它的程序，或用 --port 指定其他端口。`,
      `Port ${port} is taken. Stop what uses it, or choose another with --port.`,
    );
  if (error.code === "EACCES")
    return cannotStart(
      `无权使用端口 ${port}，请用 --port 指定 1024 以上的端口。`,
      `Port ${port} may not be used; choose one above 1024 with --port.`,
    );
  return cannotStart(`无法在 ${host}:${port} 上提供服务：${error.message}`, `Cannot listen on ${host}:${port}: ${error.message}`);
};
