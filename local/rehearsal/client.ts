import * as z from "zod";
import type { Contract } from "../../domain/kernel/contract.ts";
import { Deviation } from "./deviation.ts";

const ProblemBody = z.object({ code: z.string(), clause: z.string(), title: z.string(), detail: z.string() }).loose();

/** One person's calls through the public HTTP API. What a contract refuses is thrown as a `Deviation` naming its requirement. */
export type Client = {
  readonly call: <Params, Request, View, Code extends string>(
    contract: Contract<Params, Request, View, Code>,
    params: Params,
    request: Request,
    idempotencyKey?: string,
  ) => Promise<View>;
  /** The code of the refusal a call meets; a deviation when it is accepted. */
  readonly refused: <Params, Request, View, Code extends string>(
    contract: Contract<Params, Request, View, Code>,
    params: Params,
    request: Request,
  ) => Promise<string>;
};

/** @param token the bearer token, undefined for whoever has not signed in. */
export const makeClient = (origin: string, token: string | undefined): Client => {
  const send = async <Params, Request, View, Code extends string>(
    contract: Contract<Params, Request, View, Code>,
    params: Params,
    request: Request,
    idempotencyKey?: string,
  ): Promise<Response> => {
    const query = contract.method === "GET" ? `?${new URLSearchParams(textsOf(request))}` : "";
    return fetch(`${origin}/api${pathOf(contract.path, params)}${query}`, {
      method: contract.method,
      headers: {
        "content-type": "application/json",
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(idempotencyKey === undefined ? {} : { "idempotency-key": idempotencyKey }),
      },
      ...(contract.method === "GET" ? {} : { body: JSON.stringify(request) }),
    });
  };
  return {
    call: async (contract, params, request, idempotencyKey) => {
      const answer = await send(contract, params, request, idempotencyKey);
      if (answer.ok) return contract.view.parse(await answer.json());
      const { code, clause, title, detail } = ProblemBody.parse(await answer.json());
      throw new Deviation(contract.requirements, `${contract.name}: ${answer.status} ${code} (${clause}) ${title} ${detail}`);
    },
    refused: async (contract, params, request) => {
      const answer = await send(contract, params, request);
      if (answer.ok) throw new Deviation(contract.requirements, `${contract.name} was accepted and should have been refused`);
      return ProblemBody.parse(await answer.json()).code;
    },
  };
};

const textsOf = (query: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(z.record(z.string(), z.unknown()).parse(query)).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  );

const pathOf = (path: string, params: unknown): string => {
  const values = textsOf(params);
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ""));
};
