import type { Contract } from "../../domain/kernel/contract.ts";
import { type Caller, call } from "./call.ts";
import type { Answer } from "./problem.ts";

type Page<Row> = { readonly rows: readonly Row[]; readonly cursor: string | null };

type Asked = {
  readonly params?: Readonly<Record<string, unknown>>;
  readonly request?: Readonly<Record<string, unknown>>;
  readonly signal?: AbortSignal;
  /** Told after each page how many rows there are so far. */
  readonly onRows?: (rows: number) => void;
};

/** Every row of a list, page by page, or why a page could not be had. For what the user asks for: a sheet, a check of all. */
export const readAll = async <Params, Request, Row>(
  contract: Contract<Params, Request, Page<Row>>,
  { params = {}, request = {}, signal, onRows }: Asked,
  caller: Caller,
): Promise<Answer<readonly Row[]>> => {
  const pageAt = (cursor: string): Promise<Answer<Page<Row>>> =>
    call(contract, { params, request: { limit: 200, ...request, cursor }, ...(signal ? { signal } : {}) }, caller);
  const rows: Row[] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const answer = await pageAt(cursor);
    if (!answer.ok) return answer;
    rows.push(...answer.view.rows);
    onRows?.(rows.length);
    cursor = answer.view.cursor;
  }
  return { ok: true, view: rows };
};
