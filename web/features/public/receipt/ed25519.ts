/** Ed25519 (RFC 8032) over public data only, since the browsers of the field do not all bring it: whether a signature holds. */

const p = 2n ** 255n - 19n;
const order = 2n ** 252n + 27742317777372353535851937790883648493n;

type Point = { readonly x: bigint; readonly y: bigint; readonly z: bigint; readonly t: bigint };

const mod = (value: bigint, modulus = p): bigint => ((value % modulus) + modulus) % modulus;

const power = (base: bigint, exponent: bigint): bigint => {
  let result = 1n;
  let square = mod(base);
  for (let left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) result = mod(result * square);
    square = mod(square * square);
  }
  return result;
};

const inverse = (value: bigint): bigint => power(value, p - 2n);
const d = mod(-121665n * inverse(121666n));
const rootOfMinusOne = power(2n, (p - 1n) / 4n);

const neutral: Point = { x: 0n, y: 1n, z: 1n, t: 0n };

const sum = (left: Point, right: Point): Point => {
  const a = mod((left.y - left.x) * (right.y - right.x));
  const b = mod((left.y + left.x) * (right.y + right.x));
  const c = mod(2n * left.t * right.t * d);
  const f = mod(2n * left.z * right.z);
  const [e, g, h, k] = [b - a, f - c, f + c, b + a];
  return { x: mod(e * g), y: mod(h * k), z: mod(g * h), t: mod(e * k) };
};

const times = (point: Point, scalar: bigint): Point => {
  let result = neutral;
  let doubled = point;
  for (let left = scalar; left > 0n; left >>= 1n) {
    if (left & 1n) result = sum(result, doubled);
    doubled = sum(doubled, doubled);
  }
  return result;
};

const isSame = (left: Point, right: Point): boolean =>
  mod(left.x * right.z - right.x * left.z) === 0n && mod(left.y * right.z - right.y * left.z) === 0n;

const numberOf = (bytes: Uint8Array): bigint => bytes.reduceRight((number, byte) => (number << 8n) | BigInt(byte), 0n);

/** The point that 32 bytes stand for, null when they stand for none (RFC 8032, 5.1.3). */
const pointOf = (bytes: Uint8Array): Point | null => {
  const whole = numberOf(bytes);
  const y = whole & (2n ** 255n - 1n);
  if (y >= p) return null;
  const isOdd = whole >> 255n;
  const square = mod((y * y - 1n) * inverse(mod(d * y * y + 1n)));
  const candidate = power(square, (p + 3n) / 8n);
  const root = mod(candidate * candidate - square) === 0n ? candidate : mod(candidate * rootOfMinusOne);
  if (mod(root * root - square) !== 0n || (root === 0n && isOdd === 1n)) return null;
  const x = (root & 1n) === isOdd ? root : p - root;
  return { x, y, z: 1n, t: mod(x * y) };
};

const basePoint = (): Point => {
  const bytes = new Uint8Array(32).fill(0x66);
  bytes[0] = 0x58;
  const point = pointOf(bytes);
  if (!point) throw new Error("the base point of Ed25519 is no point");
  return point;
};

type Signed = { readonly message: Uint8Array; readonly signature: Uint8Array; readonly publicKey: Uint8Array };

/** True when whoever holds the key's other half signed exactly this message. */
export const isSignedBy = async ({ message, signature, publicKey }: Signed): Promise<boolean> => {
  if (signature.length !== 64 || publicKey.length !== 32) return false;
  const [commitment, key] = [pointOf(signature.subarray(0, 32)), pointOf(publicKey)];
  const scalar = numberOf(signature.subarray(32));
  if (!commitment || !key || scalar >= order) return false;
  const hashed = new Uint8Array([...signature.subarray(0, 32), ...publicKey, ...message]);
  const challenge = mod(numberOf(new Uint8Array(await crypto.subtle.digest("SHA-512", hashed))), order);
  return isSame(times(basePoint(), scalar), sum(commitment, times(key, challenge)));
};
