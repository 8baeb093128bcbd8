import type { Sha256Hex } from "./sha256-hex.ts";

const initialState = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19] as const;

const roundConstants = [
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be,
  0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa,
  0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85,
  0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3,
  0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f,
  0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
] as const;

const constants = Int32Array.from(roundConstants);

const encoder = new TextEncoder();
const blockBytes = 64;

const rotated = (word: number, bits: number): number => (word >>> bits) | (word << (32 - bits));

/** The message, a 1 bit, zeros, and the length in bits as 64 bits, to a whole number of blocks (FIPS 180-4, 5.1.1). */
const padded = (message: Uint8Array): DataView => {
  const bytes = new Uint8Array(Math.ceil((message.length + 9) / blockBytes) * blockBytes);
  bytes.set(message);
  bytes[message.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setBigUint64(bytes.length - 8, BigInt(message.length) * 8n);
  return view;
};

const at = (words: Int32Array, index: number): number => words[index] ?? 0;

/** Words 0–15 of a block and the 48 derived from them (FIPS 180-4, 6.2.2 step 1), written into `words`. */
const schedule = (blocks: DataView, offset: number, words: Int32Array): void => {
  for (let index = 0; index < 16; index += 1) words[index] = blocks.getInt32(offset + index * 4);
  for (let index = 16; index < roundConstants.length; index += 1) {
    const near = at(words, index - 2);
    const far = at(words, index - 15);
    const mixedNear = rotated(near, 17) ^ rotated(near, 19) ^ (near >>> 10);
    const mixedFar = rotated(far, 7) ^ rotated(far, 18) ^ (far >>> 3);
    words[index] = mixedNear + at(words, index - 7) + mixedFar + at(words, index - 16);
  }
};

/** One block into the state (6.2.2 steps 2–4), in place. Plain loops over numbers: this runs some hundred times for each record written. */
const compress = (state: Int32Array, words: Int32Array): void => {
  let a = at(state, 0);
  let b = at(state, 1);
  let c = at(state, 2);
  let d = at(state, 3);
  let e = at(state, 4);
  let f = at(state, 5);
  let g = at(state, 6);
  let h = at(state, 7);
  for (let index = 0; index < roundConstants.length; index += 1) {
    const chosen = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const first = (h + (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)) + chosen + at(constants, index) + at(words, index)) | 0;
    const second = ((rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) + majority) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  state[0] = at(state, 0) + a;
  state[1] = at(state, 1) + b;
  state[2] = at(state, 2) + c;
  state[3] = at(state, 3) + d;
  state[4] = at(state, 4) + e;
  state[5] = at(state, 5) + f;
  state[6] = at(state, 6) + g;
  state[7] = at(state, 7) + h;
};

/**
 * SHA-256 as 64 lower-case hex digits; text is taken as UTF-8. Written out because the domain must hash synchronously both in the
 * browser, where `crypto.subtle` only answers later, and in a Lambda. Meant for records; files are hashed by the platform.
 */
export const sha256 = (message: string | Uint8Array): Sha256Hex => {
  const blocks = padded(typeof message === "string" ? encoder.encode(message) : message);
  const words = new Int32Array(roundConstants.length);
  const state = Int32Array.from(initialState);
  for (let offset = 0; offset < blocks.byteLength; offset += blockBytes) {
    schedule(blocks, offset, words);
    compress(state, words);
  }
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
};
