type Cells = Float64Array | Int32Array | Uint8Array;

/** Numbers of one kind, one behind the other, in memory that doubles as they come. */
export interface Growing {
  push(value: number): void;
  at(place: number): number;
  set(place: number, value: number): void;
  length(): number;
}

export function growing(Kind: new (length: number) => Cells): Growing {
  let cells = new Kind(1024);
  let length = 0;
  return {
    push(value) {
      if (length === cells.length) {
        const larger = new Kind(2 * length);
        larger.set(cells);
        cells = larger;
      }
      cells[length++] = value;
    },
    at: (place) => cells[place] as number,
    set: (place, value) => {
      cells[place] = value;
    },
    length: () => length,
  };
}
