/** Which of the titles is the job applied for. */

import { PLAIN } from './lexicon/plain-words.ts';
import type { Name } from './names.ts';
import type { Met } from './people.ts';
import type { Examples } from './scene.ts';
import { behindStudy } from './title-extent.ts';
import type { Title } from './titles.ts';
import type { Token } from './tokens.ts';

const WEIGHT: Readonly<Record<Title['cue'], number>> = { label: 5, noun: 4, for: 4, about: 3, bare: 2 };

/** The title with the most to say for it that belongs to nobody met; without one, the words behind "for" or "as". */
export const roleOf = (
  titles: readonly Title[],
  people: readonly Met[],
  tokens: readonly Token[],
  text: string,
  company: Name | null,
  names: readonly Name[],
): { readonly text: string } | null => {
  const free = titles.filter((title) => !people.some(({ role }) => role === title));
  const weight = (title: Title): number =>
    WEIGHT[title.cue] -
    (title.interviewer && title.cue !== 'label' && title.cue !== 'noun' ? 2.5 : 0) -
    (isMet(title, tokens) ? 2.5 : 0);
  const [best] = [...free].sort((a, b) => weight(b) - weight(a) || a.from - b.from);
  if (best !== undefined && weight(best) > 0) return best;
  const unknown = [...names]
    .sort((a, b) => b.job - a.job)
    .find((name) => name !== company && name.job > 1 && name.job > name.person && name.job > name.company);
  return behindFor(tokens, text, company) ?? unknown ?? null;
};

/** "With the store manager", "with a team member": whom one talks to, named or not. */
const isMet = ({ from, cue }: Title, tokens: readonly Token[]): boolean =>
  cue === 'bare' &&
  /^(?:the|their|an?|another)$/.test(tokens[from - 1]?.lower ?? '') &&
  /^(?:with|by|met|to)$/.test(tokens[from - 2]?.lower ?? '');

const NO_JOB = /^(?:trial|chat|coffee|tea|test|bit|fun|now|sure|free|real|starters|example|instance)$/;

/** "For Beekeeping at Elmworks": a job no list knows. */
const behindFor = (
  tokens: readonly Token[],
  text: string,
  company: Name | null,
): { readonly text: string } | null => {
  for (let at = 0; at < tokens.length; at++) {
    const cue = tokens[at]?.lower ?? '';
    const being =
      /^(?:be|being)$/.test(cue) &&
      /^(?:an?|their|his|her)$/.test(tokens[at + 1]?.lower ?? '') &&
      /^(?:to|about|for)$/.test(tokens[at - 1]?.lower ?? '');
    if (!/^(?:for|as|becoming)$/.test(cue) && !being) continue;
    let from = at + 1;
    while (/^(?:a|an|the|their|our|his|her)$/.test(tokens[from]?.lower ?? '')) from++;
    if (NO_JOB.test(tokens[from]?.lower ?? '')) continue;
    let to = from;
    while (tokens[to]?.kind === 'word' && !PLAIN.has(tokens[to]?.lower ?? '') && to < from + 5) to++;
    // "For PhD in robotics".
    if (tokens[to]?.lower === 'in') to = behindStudy(to + 1, tokens) ?? to;
    const isCompany = company !== null && company.from < to && company.to > from;
    const first = tokens[from];
    const last = tokens[to - 1];
    if (to > from && !isCompany && first && last && !last.possessive)
      return { text: text.slice(first.start, last.end) };
  }
  return null;
};

export const EXAMPLES: Examples<string | null> = [
  ['phone interview with Ida at Elmworks for Senior Engineer yesterday', 'Senior Engineer'],
  ['interviewed for Senior Software Engineer, Payments at Elmworks', 'Senior Software Engineer, Payments'],
  ['call about the SRE role at Elmworks', 'SRE'],
  ['interview with Ida at Elmworks for the graduate scheme', 'graduate scheme'],
  ['chat with Ida the shift manager at Elmworks about the team leader role', 'team leader'],
  ['Interview went well! Ida at Elmworks called. Crew member job', 'Crew member'],
  [
    'interview with Ida Frey, warehouse manager, at Elmworks yesterday for the team leader job',
    'team leader',
  ],
  ['interview with Ida at Elmworks. We talked about the reading programme', null],
  ['interview for kitchen team member at Elmworks', 'kitchen team member'],
  ['interview at Elm Primary for Year 4 Class Teacher with Ida', 'Year 4 Class Teacher'],
  ["interviewed at Elm Library yesterday for Children's Librarian with Ida Frey", "Children's Librarian"],
  [
    "I interviewed for Women's Health Physiotherapist at Elmworks yesterday",
    "Women's Health Physiotherapist",
  ],
  ["interviewed with Ida at Elmworks for the Children's Wear Buyer role", "Children's Wear Buyer"],
  ['coffee with Ida Frey, product lead at Elmworks, yesterday', null],
  ['coffee with Ida Frey from Elmworks about the product lead role', 'product lead'],
  ['interview with Ida for product lead at Elmworks', 'product lead'],
  ['phone interview with Ida at Elmworks, Senior Vet, yesterday', 'Senior Vet'],
  ['interview at Lakeside Vet yesterday', null],
  ['interviewed for postdoc in marine ecology at Elmworks', 'postdoc in marine ecology'],
  ['interview for Lecturer in Law with Ida at Elmworks', 'Lecturer in Law'],
  ['interview at Elmworks for Part II Architectural Assistant', 'Part II Architectural Assistant'],
  ['interview at Elmworks for Part 2 Architectural Assistant', 'Part 2 Architectural Assistant'],
  ['Quality Inspector interview with Ida at Elmworks', 'Quality Inspector'],
  ['interview with Elmworks for night shift stocker yesterday', 'night shift stocker'],
  ['Elmworks, overnight stocker, in person', 'overnight stocker'],
  ['met Ida at Elm Primary about the 4th grade teacher position', '4th grade teacher'],
  ['the 2nd teacher interview at Elm Primary', 'teacher'],
  ['interview at Elm Library for Saturday assistant yesterday at 4', 'Saturday assistant'],
  ["spoke with Ida at Elmworks about the electrician's mate job", "electrician's mate"],
  ["Elmworks' recruiter called about the Baker job", 'Baker'],
  ['talked to Ida at Elm High about the assistant football coach position', 'assistant football coach'],
  [
    'interview for Research Assistant in social psychology at Elmworks',
    'Research Assistant in social psychology',
  ],
  ['interview for sales assistant in Leeds with Ida at Elmworks', 'sales assistant'],
  ['interview for PhD in robotics at Elmworks with Ida', 'PhD in robotics'],
  ['Elmworks pharmacy tech interview yesterday with Ida', 'pharmacy tech'],
  ['Elmworks tech interview yesterday with Ida', null],
  ['coffee with Ida Frey from Elmworks, structural engineer, yesterday', null],
  ['interview with Ida Frey from Elmworks, structural engineer, yesterday', 'structural engineer'],
  ['interview at Elmworks for counter staff with Ida', 'counter staff'],
  ['phone interview with Ida from Elmworks, seasonal team member', 'seasonal team member'],
  ['interviewed for teaching fellow in ancient history at Elmworks', 'teaching fellow in ancient history'],
  ['spoke with Ida at Elmworks about their DevOps opening, told me the team is small', 'DevOps'],
  ['interview yesterday with Elmworks for call centre adviser', 'call centre adviser'],
  ['had a call yesterday, Centre Manager, Elmworks', 'Centre Manager'],
  ['interview for teacher of English at Elm Academy with Ida', 'teacher of English'],
  ['the teacher of my class, Ida, interviewed me at Elm Academy', 'teacher'],
  ['interview for Year 2 teacher at Elm Primary', 'Year 2 teacher'],
  ['interview with a team member at Elmworks', null],
  ['Elmworks, head of data, phone', 'head of data'],
  ['video interview, Elmworks, Video Editor', 'Video Editor'],
  ['junior dev interview at elmworks', 'junior dev'],
  ['Role: Bee Whisperer, Company: Elmworks', 'Bee Whisperer'],
  ['applied to Elmworks as an analyst', 'analyst'],
  ['call with the recruiter at Elmworks', null],
  ['interview with Elmworks', null],
];
