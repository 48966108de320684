/** "07:05", and "75:00" after an hour and a quarter. @param ms a duration */
export function minutesAndSeconds(ms: number): string {
  const seconds = Math.floor(ms / 1_000);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
}
