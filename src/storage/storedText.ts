/**
 * @param value what is stored, of whatever kind
 * @returns it as JSON, so that it can be exported; as plain text where it has no JSON
 */
export function storedText(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}
