/** What a referee is asked to say of one, as it stands behind "tell them": "about my driving record", "that I am always on time". */
import { sayList } from '../../domain/wording.ts';
import { withArticle } from './articles.ts';
import { withQuality, withSubject } from './deeds.ts';
import { asClause, asListed } from './phrases.ts';

/** "Tell them I was never late", "mention the audit" */
const PLEASE_SAY =
  /^(?:please )?(?:(?:tell|let) (?:them|him|her) (?:know )?|(?:say|mention)(?: to them)? |talk (?=about))(?:that (?=(?:I|we)\b))?/i;
/** What somebody is or was is said that it is so; what they did, how. */
const SO_IT_IS =
  /^(?=(?:I|we)(?:['’](?:m|ve|d|re))?\s)(?=I['’]|we['’]|(?:I|we) (?:am|was|were|are|have|had|can|could|never|always|would|\S+ well)\b)/;
const LEADS_ON = /^(?:about|how|that|what|why|when|of|whether)\s/;

const ALWAYS =
  /^(always|never) (on time|late|early|off sick|off|absent|sick|ill|away|happy|willing|keen|ready|cheerful|polite|calm|punctual|reliable|first|last|there|rude|careless|unprepared)\b/i;
const ALWAYS_DID =
  /^(?:always|never) (?:[a-z]+ed|came|went|took|had|did|let|gave|got|made|kept|left|ran|met)\b/i;
const WAS_FOR =
  /^((?:\S+ ){0,2}\S*(?:leader|manager|supervisor|assistant|carer|driver|teacher|tutor|cook|chef|foreman|volunteer|captain|first aider)) for (?=\S)/i;
const NONE_OF = /^(?:no|zero) (\S.*)$/i;

/** What one has that a referee can speak of, and that is one's own without "my". */
const ONES_OWN =
  /\b(?:record|licen[cs]e|attendance|reliability|punctuality|honesty|time-?keeping|work|ethic|attitude|skills?|experience|cooking|hygiene|driving|training|qualifications?|teamwork|leadership|patience|communication|service|knowledge|handling|accuracy|results|sales|attention|loyalty|commitment|enthusiasm|flexibility|organi[sz]ation|performance|teaching|writing|years|months|references?)\b/i;
const THEIRS_TOO =
  /\b(?:project|move|launch|audit|campaign|stocktake|refit|merger|event|inspection|rollout)\b/i;
const DETERMINED =
  /^(?:the|an?|my|our|your|his|her|their|its|this|that|these|those|any|some|all|both|no|[A-Z][\w-]*['’]s)\s|^[A-Z]/;
/** "6 years no accidents" */
const YEARS_NO = /\b(years|months|seasons) (?:with )?no (?=[a-z])/gi;

/** A thing with the word before it that it lacks: "my punctuality", "the warehouse project". */
const withOwner = (thing: string): string => {
  const named = thing.replace(YEARS_NO, '$1 without ');
  if (DETERMINED.test(named)) return named;
  const [first = ''] = named.split(/,| and | (?=(?:at|in|on|with|from|without|as)\s)/);
  if (THEIRS_TOO.test(first)) return `the ${named}`;
  return ONES_OWN.test(first) ? `my ${named}` : named;
};

/** One thing that is told as a sentence: "that I was never late"; null for a thing. */
const asFact = (part: string): string | null => {
  const [, ever = '', how = ''] = ALWAYS.exec(part) ?? [];
  if (ever !== '')
    return `that I ${/^never$/i.test(ever) ? 'was never' : 'am always'} ${how}${part.slice(ever.length + 1 + how.length)}`;
  if (ALWAYS_DID.test(part)) return `that I ${part}`;
  const post = WAS_FOR.exec(part)?.[1];
  if (post !== undefined)
    return `that I was ${withArticle(post.replace(/^an? /i, ''))}${part.slice(post.length)}`;
  const none = NONE_OF.exec(part)?.[1];
  if (none !== undefined)
    return `that there ${/^(?:\S+ )?\S*[^s]s\b/.test(none) ? 'were' : 'was'} no ${none}`;
  const told = asClause(withQuality(withSubject(part)))
    .replace(SO_IT_IS, 'that ')
    .replace(/^(?=(?:I|we)\s)/, 'how ');
  return LEADS_ON.test(told) ? told : null;
};

/** Further facts noted with the first: "6 years at Larkin, never late". */
const FURTHER = /\s*[,;]\s+(?:and )?|\s+and\s+(?=(?:never|always|no) )/;

export const asStress = (typed: string): string => {
  const said = asClause(typed)
    .replace(PLEASE_SAY, '')
    .replace(/^that (?=I\b)/, '');
  const parts = said.split(FURTHER);
  const facts = parts.map(asFact);
  const [first = '', ...rest] = parts;
  const isSeveral = rest.length > 0 && facts.slice(1).some((fact) => fact !== null);
  if (isSeveral) return sayList(parts.map((part, index) => facts[index] ?? `about ${withOwner(part)}`));
  const whole = rest.length === 0 ? asFact(first) : asFact(asListed(said));
  return whole ?? `about ${withOwner(asListed(said))}`;
};
