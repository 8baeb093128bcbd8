/** A binary heap of numbered items by key, smallest first; equal keys come out in an order fixed by how they went in. */
export class MinHeap {
  readonly #keys: number[] = [];
  readonly #items: number[] = [];

  push(key: number, item: number): void {
    let place = this.#keys.length;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if ((this.#keys[parent] ?? 0) <= key) break;
      this.#put(place, this.#keys[parent] ?? 0, this.#items[parent] ?? 0);
      place = parent;
    }
    this.#put(place, key, item);
  }

  /** Takes the item of the smallest key, undefined when none is left. */
  pop(): { readonly key: number; readonly item: number } | undefined {
    const [key, item] = [this.#keys[0], this.#items[0]];
    const [lastKey, lastItem] = [this.#keys.pop(), this.#items.pop()];
    if (key === undefined || item === undefined || lastKey === undefined || lastItem === undefined) return undefined;
    if (this.#keys.length > 0) this.#sink(lastKey, lastItem);
    return { key, item };
  }

  #sink(key: number, item: number): void {
    const size = this.#keys.length;
    let place = 0;
    for (let child = 1; child < size; child = 2 * place + 1) {
      const right = child + 1;
      const least = right < size && (this.#keys[right] ?? 0) < (this.#keys[child] ?? 0) ? right : child;
      if ((this.#keys[least] ?? 0) >= key) break;
      this.#put(place, this.#keys[least] ?? 0, this.#items[least] ?? 0);
      place = least;
    }
    this.#put(place, key, item);
  }

  #put(place: number, key: number, item: number): void {
    this.#keys[place] = key;
    this.#items[place] = item;
  }
}
