/** The number that a case code represents: written in mixed bases, the lowest place first, and read back. */

/** Writes a number in mixed bases, the lowest place first. */
export class Writer {
  private readonly places: { digit: number; base: number }[] = [];

  write(digit: number, base: number): void {
    this.places.push({ digit, base });
  }

  /** A number that usually fits its base; the greatest digit means that the rest follows in parts. */
  writeNumber(number: number, base: number): void {
    this.write(Math.min(number, base - 1), base);
    if (number >= base - 1) this.writeParts(number - (base - 1));
  }

  /** Octal digits, the lowest first, each preceded by a one; a zero ends them. */
  private writeParts(number: number): void {
    for (let rest = number; rest > 0; rest = Math.floor(rest / 8)) {
      this.write(1, 2);
      this.write(rest % 8, 8);
    }
    this.write(0, 2);
  }

  /** A value: digits, optionally signed, as one number; anything else byte by byte. */
  writeValue(value: string): void {
    const number = /^(-?)(\d{1,15})$/.exec(value);
    this.write(number ? 0 : 1, 2);
    if (number) {
      const [, sign = '', figures = ''] = number;
      this.write(sign ? 1 : 0, 2);
      this.write(figures.length, MOST_FIGURES + 1);
      this.write(Number(figures), 10 ** figures.length);
    } else {
      const bytes = new TextEncoder().encode(value);
      this.writeParts(bytes.length);
      for (const byte of bytes) this.write(byte, 256);
    }
  }

  /**
   * @param least the minimum number of symbols, reached by padding with zeros
   * @returns the number in base 32, the highest symbol first
   */
  symbols(least: number): number[] {
    let number = this.places.reduceRight(
      (sum, { digit, base }) => sum * BigInt(base) + BigInt(digit),
      0n,
    );
    const symbols: number[] = [];
    for (; number > 0n; number /= 32n) symbols.unshift(Number(number % 32n));
    while (symbols.length < least) symbols.unshift(0);
    return symbols;
  }
}

/** Reads what a Writer wrote, followed by endless zeros. */
export class NumberReader {
  private rest: bigint;

  constructor(symbols: readonly number[]) {
    this.rest = symbols.reduce((sum, symbol) => sum * 32n + BigInt(symbol), 0n);
  }

  read(base: number): number {
    const digit = this.rest % BigInt(base);
    this.rest /= BigInt(base);
    return Number(digit);
  }

  readNumber(base: number): number {
    const number = this.read(base);
    return number < base - 1 ? number : number + this.readParts();
  }

  private readParts(): number {
    let number = 0;
    for (let weight = 1; weight < 2 ** 30 && this.read(2) === 1; weight *= 8) {
      number += weight * this.read(8);
    }
    return number;
  }

  /** @returns the value, or undefined if it is invalid */
  readValue(): string | undefined {
    if (this.read(2) === 0) {
      const sign = this.read(2) ? '-' : '';
      const length = this.read(MOST_FIGURES + 1);
      const figures = String(this.read(10 ** length)).padStart(length, '0');
      return length > 0 ? sign + figures : undefined;
    }
    const length = this.readParts();
    if (length === 0 || length > MOST_BYTES) return undefined;
    const bytes = Uint8Array.from({ length }, () => this.read(256));
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      return undefined;
    }
  }

  isDone(): boolean {
    return this.rest === 0n;
  }
}

/** The most digits of a value written as a number. */
const MOST_FIGURES = 15;

/** The most bytes of any other value. */
const MOST_BYTES = 4096;
