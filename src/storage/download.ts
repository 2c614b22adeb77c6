import { jsonLines } from '../engine/jsonLines.ts';

/**
 * Saves a text as a file on the device; nothing is sent.
 *
 * @param type its media type
 */
export function download(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read the file only after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Saves values as JSON Lines. */
export const downloadLines = (name: string, values: readonly unknown[]): void =>
  download(name, 'application/jsonl', jsonLines(values));
