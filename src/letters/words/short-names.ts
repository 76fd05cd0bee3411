/** People and companies by a shorter name, where a subject must be short. */
import { clip } from './clean.ts';
import { withoutFullStop } from './phrases.ts';

/** "Research Associate in Soil Microbiology": what stands before the field names the job by itself. */
const BEFORE_ITS_FIELD = /^(\S.{10,}?\s(?=(?:in|of|for|with|at)\s)|\S.{6,}?\s(?=(?:in|for)\s))/;

export const named = (name: string, max: number): string => {
  if (Array.from(name).length <= max) return withoutFullStop(name);
  const whole = BEFORE_ITS_FIELD.exec(name)?.[1]?.trim();
  return withoutFullStop(whole !== undefined && whole.length <= max + 8 ? whole : clip(name, max));
};

/** "Principal Software", "Professor of Modern": the word that names the job, or the field, is cut off. */
const isTorn = (shorter: string, name: string): boolean =>
  shorter !== name &&
  !name.startsWith(`${shorter}, `) &&
  BEFORE_ITS_FIELD.exec(name)?.[1]?.trim() !== shorter;

/** As much of a role as names it in a subject, the longer one first; the shorter is never torn from its noun. */
export const shortNames = (name: string): [string, string] => {
  const longer = named(name, 40);
  const shorter = named(name, 25);
  return [longer, isTorn(shorter, name) ? longer : shorter];
};

/** "University of Leeds, School of Chemistry": what stands before the comma names it; "the University" would not. */
const companyNamed = (company: string, max: number): string => {
  const [first = ''] = company.split(', ');
  return withoutFullStop(Array.from(first).length <= max + 8 ? first : clip(company, max));
};

/** As {@link shortNames}, for a company. */
export const shortCompanies = (company: string): [string, string] => [
  companyNamed(company, 40),
  companyNamed(company, 25),
];
