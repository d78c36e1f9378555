/** Whether this is a time on a clock, as people write it: "9.30", "23:00", "23.00 uur". */
export function isTimeOfDay(text: string): boolean {
  return /^([01]?\d|2[0-3])[:.][0-5]\d( ?(u|uur))?$/i.test(text.trim());
}
