/** Days and people as the program says them, in lists and reasons. Letters have their own, longer forms. */
import type { DateOrder } from './calendar.ts';
import { daysBetween, weekday } from './calendar.ts';
import type { Day, Person } from './facts.ts';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "Fri 20 Mar", in the reader's order; with the year where it is not the year of `today`. */
export const sayDay = (day: Day, order: DateOrder, today: Day): string => {
  const name = WEEKDAYS[weekday(day) - 1];
  const month = MONTHS[Number(day.slice(5, 7)) - 1];
  const date = Number(day.slice(8));
  const year = day.slice(0, 4);
  const far = year !== today.slice(0, 4);
  if (order === 'mdy') return `${name}, ${month} ${date}${far ? `, ${year}` : ''}`;
  return `${name} ${date} ${month}${far ? ` ${year}` : ''}`;
};

/** "today", "tomorrow", "yesterday", "in 3 days", "5 days ago". */
export const sayDistance = (day: Day, today: Day): string => {
  const days = daysBetween(today, day);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  return days > 0 ? `in ${days} days` : `${-days} days ago`;
};

/** What is called by its own name, and no "coffee chat interview". */
const NAMED_ITSELF =
  /(?:interview|chat|call|talk|coffee|lunch|visit|day|shift|trial|test|task|screen|meeting|lesson|demo|audition|assessment|presentation)$/i;

/** "phone interview"; a stage in the user's own words may have a name of its own: "second interview", "coffee chat". */
export const sayStage = (stage: string | null): string => {
  const name = stage === 'hr' ? 'HR' : (stage ?? '');
  return NAMED_ITSELF.test(name) ? name : `${name && `${name} `}interview`;
};

const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** "one working day", "two working days", "30 days": small numbers as words, as a sentence has them. */
export const plural = (n: number, one: string, many = `${one}s`): string =>
  `${NUMBERS[n] ?? n} ${n === 1 ? one : many}`;

/** The beginning of a sentence. */
export const upper = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** What begins one, in the middle of another. */
export const lower = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

/** "a week", "two weeks", "three days". */
export const sayDays = (n: number): string => {
  if (n === 7) return 'a week';
  return n > 0 && n % 7 === 0 ? plural(n / 7, 'week') : plural(n, 'day');
};

/** "this", "this and that", "this, that and more". */
export const sayList = (words: readonly string[]): string => {
  const all = [...words];
  const last = all.pop() ?? '';
  return all.length === 0 ? last : `${all.join(', ')} and ${last}`;
};

/** "Dana Lee", "Dana Lee and Ravi Sen", "Dana Lee, Ravi Sen and Noor Haddad"; "them" for nobody. */
export const sayNames = (people: readonly Pick<Person, 'name'>[]): string =>
  people.length === 0 ? 'them' : sayList(people.map(({ name }) => name));

const QUOTE_LENGTH = 90;

/** Words as given, in quotation marks, on one line and cut at a word. */
export const quote = (words: string): string => {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= QUOTE_LENGTH) return `“${line}”`;
  const cut = line.slice(0, QUOTE_LENGTH);
  return `“${cut.slice(0, Math.max(cut.lastIndexOf(' '), QUOTE_LENGTH / 2))} …”`;
};
