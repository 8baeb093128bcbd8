/** A total answer: a value, or the refusal that explains why there is none. Bugs and outages are thrown instead. */
export type Ok<T> = { readonly ok: true; readonly value: T };
export type Refused<R> = { readonly ok: false; readonly refusal: R };
export type Result<T, R> = Ok<T> | Refused<R>;

/** Facts a message may name: `{limit}`, `{until}` … Instants are ISO 8601 in UTC. Never personal data, never anything sealed. */
export type Details = Readonly<Record<string, string | number>>;

/** An expected "no": a stable code (its words are in the noun's `refusals.ts`), the clause or law it rests on, the facts. */
export type Refusal<Code extends string = string> = {
  readonly code: Code;
  readonly clause: string;
  readonly details: Details;
};

export const ok = <T>(value: T): Ok<T> => ({ ok: true, value });

export const refuse = <const Code extends string>(code: Code, clause: string, details: Details = {}): Refused<Refusal<Code>> => ({
  ok: false,
  refusal: { code, clause, details },
});
