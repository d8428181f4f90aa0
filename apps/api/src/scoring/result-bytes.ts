const encoder = new TextEncoder();
const COMMA = 0x2c;

/** Results that are written one after the other, commas between them, as UTF-8. */
export class ResultBytes {
  bytes: Uint8Array;
  view: DataView;
  count = 0;
  readonly #start: number;
  #end: number;

  /** `head`: bytes that are left free before the results; `room`: bytes that they may take at first. */
  constructor(head: number, room: number) {
    this.bytes = new Uint8Array(head + room);
    this.view = new DataView(this.bytes.buffer);
    this.#start = head;
    this.#end = head;
  }

  #makeRoom(length: number): void {
    if (this.#end + length <= this.bytes.length) return;
    const larger = new Uint8Array(2 * (this.#end + length));
    larger.set(this.bytes.subarray(0, this.#end));
    this.bytes = larger;
    this.view = new DataView(larger.buffer);
  }

  /** Where the next result begins, with room for so many bytes. */
  begin(length: number): number {
    this.#makeRoom(length + 1);
    if (this.count === 0) return this.#end;
    this.bytes[this.#end] = COMMA;
    return this.#end + 1;
  }

  /** The result that was begun ends here. */
  end(at: number): void {
    this.#end = at;
    this.count++;
  }

  add(text: string): void {
    const start = this.begin(3 * text.length);
    this.end(start + encoder.encodeInto(text, this.bytes.subarray(start)).written);
  }

  /** The results with something before and after them. */
  between(before: Uint8Array, after: string): Uint8Array {
    this.#makeRoom(after.length);
    this.#end += encoder.encodeInto(after, this.bytes.subarray(this.#end)).written;
    const results = this.bytes.subarray(this.#start, this.#end);
    const first = this.#start - before.length;
    if (first >= 0) {
      this.bytes.set(before, first);
      return this.bytes.subarray(first, this.#end);
    }
    const all = new Uint8Array(before.length + results.length);
    all.set(before);
    all.set(results, before.length);
    return all;
  }
}
