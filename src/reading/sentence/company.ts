/** Which of the names is the company. */
import type { Name } from './names.ts';
import type { Examples } from './scene.ts';

const AGENCY =
  /\b(?:recruit(?:ing|ment|ers?)|staffing|personnel|headhunters?|talent|executive search)\b|\bsearch$/i;
const LIKELY = 2;

/** The name that most speaks for a company; where none does, one that is not plainly a person's ("call with Acme"). */
export const companyOf = (names: readonly Name[]): Name | null => {
  const margin = ({ company, person, job }: Name): number => company - Math.max(person, job);
  const [best] = [...names].sort((a, b) => margin(b) - margin(a) || b.company - a.company || a.from - b.from);
  if (best === undefined) return null;
  // Whoever recruits for others is the company only where no other is named.
  const recruits = (name: Name): boolean => name.agency || AGENCY.test(name.text);
  const employer = recruits(best)
    ? names.find((name) => !recruits(name) && margin(name) >= LIKELY)
    : undefined;
  if (employer !== undefined) return employer;
  if (margin(best) > 0) return best;
  return best.person < 3 && best.job < 2 ? best : null;
};

export const EXAMPLES: Examples<string | null> = [
  ["interview at Barnardo's yesterday for support worker", "Barnardo's"],
  ["interview at St Elspeth's RC Primary yesterday for the teacher job", "St Elspeth's RC Primary"],
  ["yesterday 10 am at St Elspeth's Primary for the teacher job", "St Elspeth's Primary"],
  ['interview at Lakeside Vet yesterday', 'Lakeside Vet'],
  ['interview with Ida at Lakeside Vet yesterday for receptionist', 'Lakeside Vet'],
  ['receptionist interview Harbour Dentist yesterday 9am', 'Harbour Dentist'],
  ['interview at Harbour Dental yesterday', 'Harbour Dental'],
  ['interview at The Coffee House with Ida yesterday', 'The Coffee House'],
  ['interview at The Dog and Duck yesterday with Ida', 'The Dog and Duck'],
  ['interview at The Anchor and Ida was there', 'The Anchor'],
  ['interview with the Met Police yesterday', 'the Met Police'],
  ['interview at the Home Office yesterday', 'the Home Office'],
  ['interview for secretary at Smith & Jones Solicitors with Ida', 'Smith & Jones Solicitors'],
  ['interview at Baker County Schools for bus driver', 'Baker County Schools'],
  ['interview for Baker at Elmworks', 'Elmworks'],
  ['interview for Assistant Manager at Next on Monday with Ida', 'Next'],
  ["interview at St. Elspeth's Place for planner with Ida yesterday", "St. Elspeth's Place"],
  ['interview at Corvid + Partners yesterday with Ida', 'Corvid + Partners'],
  ['met Ida + Tom at Elmworks yesterday', 'Elmworks'],
  ['Lakeside Vet, receptionist, yesterday 9am with Ida', 'Lakeside Vet'],
  ['interview with Lakeside Vet yesterday at 9 for receptionist', 'Lakeside Vet'],
  ['Senior Vet, Elmworks, yesterday 9am with Ida', 'Elmworks'],
  ['interview at The Vet Practice yesterday with Ida', 'The Vet Practice'],
  ['interview at Elmworks with Lee and Spencer', 'Elmworks'],
  ['phone interview with Ida Frey at Elmworks yesterday', 'Elmworks'],
  ['had a call w/ ida from elmworks today', 'Elmworks'],
  ['call with Elmworks today', 'Elmworks'],
  ['video call with Elmworks HR (Sarah) today', 'Elmworks'],
  ['interviewed w elmworks today, recruiter Ida F. said 1-2 wks', 'Elmworks'],
  ["Elmworks' recruiter Ida called today", 'Elmworks'],
  ['my Elmworks onsite is tomorrow', 'Elmworks'],
  ['Elmworks – phone – today – Ida Frey', 'Elmworks'],
  ['met Ida Frey (CTO) of Elm & Works, Inc. today', 'Elm & Works, Inc.'],
  ['applied to Elmworks as an analyst today', 'Elmworks'],
  ['applied to Home Orchard for a fitter job today', 'Home Orchard'],
  ['rejected by Elmworks after the call with Ida today', 'Elmworks'],
  ['Elmworks is moving me to the next round', 'Elmworks'],
  ['phone interview with Ida Frey yesterday', null],
  ['had an interview yesterday', null],
];
