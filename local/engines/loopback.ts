import { createServer, type Server } from "node:http";
import * as z from "zod";

/** The only address an embedded engine listens on: none of them knows who is calling. */
export const LOOPBACK = "127.0.0.1";

const Bound = z.object({ port: z.int().positive() });

/** A port nobody listens on at this moment. Another process may still take it: callers try again. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, LOOPBACK, () => {
      const { port } = Bound.parse(probe.address());
      probe.close(() => resolve(port));
    });
  });

/** Starts an HTTP server on a free loopback port; answers its port. */
export const listenOnLoopback = (server: Server): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, LOOPBACK, () => resolve(Bound.parse(server.address()).port));
  });

/** Stops an HTTP server without waiting for idle keep-alive connections. */
export const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    server.closeAllConnections();
  });
