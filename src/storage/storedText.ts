/**
 * @param value a stored value of any kind
 * @returns it as JSON for export, or as plain text if JSON cannot represent it
 */
export function storedText(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}
