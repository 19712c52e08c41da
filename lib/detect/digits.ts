/** Numbering systems whose ten digits sit side by side in Unicode; Intl knows the digits themselves. */
const SYSTEMS = ['arab', 'arabext', 'deva', 'beng', 'thai', 'fullwide', 'gujr', 'guru', 'knda', 'laoo', 'mlym', 'mymr'];

const VALUE_OF = new Map<string, string>(
  SYSTEMS.flatMap((numberingSystem) =>
    Array.from('0123456789', (digit): [string, string] => [
      new Intl.NumberFormat('en', { numberingSystem }).format(Number(digit)),
      digit,
    ]),
  ),
);

/** Writes the digits of every script as 0 to 9. The text keeps its length, so positions stay true. */
export function asciiDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => VALUE_OF.get(digit) ?? digit);
}
