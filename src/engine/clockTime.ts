/**
 * @param milliseconds a duration
 * @returns it in the format of a clock: `4:07`, `1:04:07`
 */
export function clockTime(milliseconds: number): string {
  const seconds = Math.floor(Math.max(0, milliseconds || 0) / 1000);
  const two = (number: number) => String(number).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}
