import type { Adapter, AdapterPayload } from "oidc-provider";

type Entry = { readonly payload: AdapterPayload; readonly expiresAt: number };

/** As many sessions, codes and requests of each kind are kept; the oldest goes first. */
const LARGEST = 10_000;

const inMemory = (): Adapter => {
  const entries = new Map<string, Entry>();

  const find = async (id: string): Promise<AdapterPayload | undefined> => {
    const entry = entries.get(id);
    if (entry === undefined || entry.expiresAt > Date.now()) return entry?.payload;
    entries.delete(id);
    return undefined;
  };

  const findBy = async (is: (payload: AdapterPayload) => boolean): Promise<AdapterPayload | undefined> => {
    const [id] = [...entries].find(([, { payload }]) => is(payload)) ?? [];
    return id === undefined ? undefined : find(id);
  };

  return {
    find,
    findByUid: (uid) => findBy((payload) => payload.uid === uid),
    findByUserCode: (userCode) => findBy((payload) => payload.userCode === userCode),
    upsert: async (id, payload, expiresIn) => {
      entries.delete(id);
      entries.set(id, { payload, expiresAt: expiresIn === undefined ? Number.POSITIVE_INFINITY : Date.now() + expiresIn * 1_000 });
      const [oldest] = entries.keys();
      if (entries.size > LARGEST && oldest !== undefined) entries.delete(oldest);
    },
    consume: async (id) => {
      const entry = entries.get(id);
      if (entry !== undefined) entries.set(id, { ...entry, payload: { ...entry.payload, consumed: Math.floor(Date.now() / 1_000) } });
    },
    destroy: async (id) => {
      entries.delete(id);
    },
    revokeByGrantId: async (grantId) => {
      for (const [id, { payload }] of entries) if (payload.grantId === grantId) entries.delete(id);
    },
  };
};

/** Where the provider keeps sessions and codes: in this process, one store a kind. After a restart people choose again whom to be. */
export const makeMemoryAdapters = (): ((kind: string) => Adapter) => {
  const stores = new Map<string, Adapter>();
  return (kind) => {
    const store = stores.get(kind) ?? inMemory();
    stores.set(kind, store);
    return store;
  };
};
