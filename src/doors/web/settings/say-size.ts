/** How large a file is and when it was made, in words. Pure. */
import { sayDay, sayTime } from '../ui/say-day.ts';
import { todayHere } from '../ui/today-here.ts';

/** "340 kB", "4.2 MB". */
export function saySize(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0)} MB`;
}

/** "Today at 2:30 pm", on this person's own clock. */
export function sayMoment(at: string, today: string): string {
  const moment = new Date(at);
  const two = (n: number) => String(n).padStart(2, '0');
  const day = sayDay(todayHere(moment), today);
  return `${day.charAt(0).toUpperCase()}${day.slice(1)} at ${sayTime(`${two(moment.getHours())}:${two(moment.getMinutes())}`)}`;
}
