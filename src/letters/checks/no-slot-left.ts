/** No slot left unfilled: brackets, blanks, and what machines leave behind. */
import { fail, type Phrase, type PhraseCheck, pass, quoted } from './check.ts';

const SLOTS: readonly Phrase[] = [
  [['['], /\[[^\]\n]{1,60}\]/],
  [['{{'], /\{\{[^}\n]{0,60}\}?\}?/],
  [['{'], /\$?\{[a-z_][^}\n]{0,40}\}/i],
  [['<'], /<(?!https?:|mailto:)[a-z][^<>@\n]{0,40}>/i],
  [['undefined', 'nan', 'todo', 'tbd', 'fixme', 'lorem'], /\b(?:undefined|NaN|TODO|TBD|FIXME|lorem ipsum)\b/],
  [['null', 'none'], /(?:^|[\s"(])(?:null|None)(?=[,.!?\s]*$|[,.])/m],
  [['___'], /_{3,}/],
  [['xx'], /\b(?:[xX]{3,}|XX)\b/],
  [['insert'], /[([<{]\s*(?:insert|add|enter)\b/i],
  [['name'], /^(?:\[?your (?:full )?name\]?|first (?:name )?last(?: name)?|name surname)[.,]?$/im],
  [['&'], /&(?:#x?[0-9a-fA-F]{2,6}|amp|quot|apos|lt|gt|nbsp);/],
  [['%'], /%[A-Z_]{3,}%/],
  [
    ['date', 'company', 'name', 'role', 'title', 'position'],
    /(?<=\b(?:on|at|for|with|the|in|Dear|Hi|Hello) )(?:DATE|COMPANY|NAME|ROLE|TITLE|POSITION|JOB TITLE)\b/,
  ],
  [
    ['your name', 'company name', 'job title', 'insert name', 'first name', '(company', '(role', '(date'],
    /\b(?:your name|company name|job title|insert name|first name) (?:here|goes here)\b|\((?:your name|company|role|date)\)/i,
  ],
];

/** Each slot there is, and not the first of a kind alone: "[Name]" and "[Job Title]". */
const everySlot = (prose: string): string[] => {
  const small = prose.toLowerCase();
  const found: string[] = [];
  for (const [near, pattern] of SLOTS) {
    if (!near.some((piece) => small.includes(piece))) continue;
    for (const [slot] of prose.matchAll(new RegExp(pattern, `${pattern.flags}g`))) {
      const one = slot.trim().replace(/\s+/g, ' ');
      if (!found.some((other) => other.includes(one) || one.includes(other))) found.push(one);
    }
  }
  return found;
};

export const noSlotLeft: PhraseCheck = {
  id: 'no-slot-left',
  phrases: SLOTS,
  finds: [
    'Thank you for the interview at [Company].',
    'Dear {{name}},',
    'Dear {name},',
    'Dear <first name>,',
    'Hello undefined,',
    'Hi null,',
    'I will be there on ____.',
    'I spoke to XXX about it.',
    'I met you on XX March.',
    'Here is my (insert document).',
    'Best regards,\nYour Name',
    'Mr. O&#x27;Brien',
    'Thank you for choosing %COMPANY%.',
    'Best regards,\n(your name)',
    'Thank you for the interview on DATE.',
  ],
  leaves: [
    'You can write to <sam@post.example>.',
    'See <https://sam.example/work>.',
    'The null device kept us busy (it was fun).',
    'I worked at A&B.',
    'A saving of 20 % in three weeks.',
  ],
  run: ({ prose }) => {
    const slots = everySlot(prose);
    return slots.length === 0
      ? pass('No slot is left open.')
      : fail(`${quoted(slots, 'is', 'are')} still to be filled in.`);
  },
};
