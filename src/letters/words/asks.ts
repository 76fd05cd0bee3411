/** What a message asks for, sentence by sentence: papers to send, things to bring, questions only the candidate can answer. */
import { sayList } from '../../domain/wording.ts';
import { withArticle } from './articles.ts';
import { withoutMetBefore, withoutThanks } from './asked-about.ts';
import { clip, oneLine } from './clean.ts';
import { isToRing } from './rings.ts';

/** Things listed line by line, or behind dashes: "please send: - your passport - proof of address". */
const LIST_OF_THINGS = /:((?:\s+(?:[-•*–]|\d[.)])\s+(?:(?!\s[-•*–]\s)[^\n?])+){2,})(?:\n|$)/g;
const POINT = /\s+(?:[-•*–]|\d[.)])\s+/g;

/** Short forms whose full stop ends no sentence: "(max. 20 pages)". */
const SHORT_FORM = '(?<!\\b(?:max|min|approx|incl|excl|[MD]rs?|Ms|Prof|Rev|St)\\.)';
const SENTENCE_END = new RegExp(
  `\\n+|(?<=[!?])\\s+|(?<=[^\\s.]{2}\\.)${SHORT_FORM}\\s+(?=[^a-z])|\\s+(?=\\(?\\d\\) )`,
);

/** Nobody who begins a message in small letters, and goes on so, begins a sentence with a capital. */
const IN_SMALL_LETTERS = /^[a-z](?!.*[.!?]\s+[A-Z][a-z]+ )/s;
const SMALL_SENTENCE_END = new RegExp(SENTENCE_END.source.replace('(?=[^a-z])', ''));

/** "We need a Level 3. If you get that …": the figure ends the sentence, and is no number of a list. */
const BEHIND_A_FIGURE =
  /(?<=\p{L} \d\.)\s+(?=(?:If|We|I|You|Your|Please|Could|Can|Would|Will|Do|Are|Let|The|This|That|It|There|When|What|How|Thanks?|Sorry|Unfortunately|However)\b)/u;
const IS_NUMBERED = /(?:^|\s)1[.)]\s/;

/** A full stop within a time or a short form ends no sentence; a further number of a list begins one: "1) … 2) …". */
export const sentencesOf = (said: string): string[] =>
  said
    .replace(LIST_OF_THINGS, (_, list: string) => `: ${list.replace(POINT, ', ').replace(/^, /, '')}\n`)
    .split(IN_SMALL_LETTERS.test(said.trim()) ? SMALL_SENTENCE_END : SENTENCE_END)
    .flatMap((sentence) => (IS_NUMBERED.test(said) ? sentence : sentence.split(BEHIND_A_FIGURE)))
    .map((sentence) => oneLine(sentence))
    .filter((sentence) => /\p{L}/u.test(sentence));

/** What is sent or shown when it is asked for. */
const PAPER =
  /\b(?:passports?|visa|work permit|brp|share code|licen[cs]es?|certificates?|certs?|certification|degrees?|diplomas?|transcripts?|ids?|identification|proof|payslips?|p45|p60|(?:bank|invoice|referee|contact) details|cvs?|resum[eé]s?|portfolios?|(?:cover(?:ing)?|application|reference) letters?|forms?|questionnaires?|checklists?|declarations?|summar(?:y|ies)|outline|statement|full name|bio(?:graphy)?|dob|date of birth|(?:home |postal |email )?address|next of kin|emergency contact|references?|referees?|samples?|slides?|deck|show ?reel|reel|documents?|docs|paperwork|cop(?:y|ies)|(?:right[- ]to[- ]work)|dbs|contract|agreement|nda|photos?|pics?|pictures?|photographs?|headshot|(?:registration|pin|gdc|nmc|gmc|ni|national insurance|cscs|utr) (?:number|card|pin)|[a-z]+ (?:registration )?number|cards?|utility bills?|bank statements?|registration|links? to|(?:titles?|abstract|outline) of (?:your|my) (?:talk|presentation|paper|seminar|lecture)|examples? of (?:your|my)(?: own)?(?: \w+)? (?:work|writing|designs?|lessons?|projects?)|(?:lesson|business|project|work|action|\d{2,3}[- ]day) plans?|i-9|w-[249]|github|linkedin|refs?|records?|qualifications|insurance|vaccination|immunisation|hep b|status)\b/i;

/** What is told, and no paper: "your notice period". */
const TOLD =
  /\b(?:salary|pay|wage|rate|base|package|compensation|expectations?|notice|start(?:ing)? date|earliest (?:start|date|(?:that )?you (?:can|could|would be able to) (?:start|join))|visa status|right to work in|nationality|shoe size|(?:uniform|shirt|t-shirt) size|dietary|diet|allerg(?:y|ies)|adjustments?|access needs|sponsorship|relocat(?:e|ion|ing)|commut(?:e|ing)|(?<!\b(?:assessment|test|an?|your) )driv(?:e|ing)(?! (?:assessment|test|lesson|licen[cs]e))|contact your (?:current|present) (?:employer|manager)|own transport|years of experience|(?:best|phone|mobile|contact|telephone) number|an? (?:contact )?number for|when you (?:can|could|would be able to|are able to) (?:start|join|begin))\b/i;

/** True of what is told and not sent: "your salary expectations". */
export const isToldThing = (thing: string): boolean => TOLD.test(thing);

const SEND =
  /\b(?:(?:re-?)?send(?:ing)?|(?<!\b(?:an?|this|that|the|my|our|your|by|via|further|another|follow-up) )\be?-?mail(?:ing)?|repl(?:y|ying)(?: to (?:this|my|the) (?:e-?mail|message))? with|(?<!\bmov(?:e|ing) (?:you |things |it |this )?)forward(?:ing)?|provid(?:e|ing)|upload(?:ing)?|supply|shar(?:e|ing)|submit(?:ting)?|attach(?:ing)?|return(?:ing)?|let (?:me|us) have|drop (?:me|us)|grateful for(?= (?:the|your|two|three|an?) )|(?:we|i|panel)(?:['’]d| would) (?:also )?(?:like|love)(?:(?=\s+(?:an?|your|two|some|copies)\b)| to see(?=\s+(?:an?|two|some|more)\b)(?![^.!?]*\b(?:when|meet|(?<!\b(?:before|ahead of|prior to) (?:the |your |our )?)interview|on the day|in person|at the|come|bring)\b))|(?:needs?|requires?)(?!\s+(?:you\s+|me\s+)?to\b)|needs? to see(?=\s+(?:your|an?|the|some)\b)|text(?:ing)? (?=(?:me|us|over)\b)|wants?(?=\s+(?:an?|my|our|two|three|some|the|both|proof|copies|cop(?:y|ies)|references|photos?|id)\b)|(?:wants?|wanted) to see(?=\s+(?:an?|my|our|your|two|three|some|proof|copies|examples)\b)|could do with|ask(?:ed|s|ing)? (?:me )?for|(?:still )?(?:waiting (?:for|on)|missing)|(?:can|could|may) (?:i|we) (?:please |also )?(?:get|have|see))\s+/i;
const BRING =
  /\b(?:bring|have (?:ready|with you)|come with|you(?:['’]ll| will) need(?= your own\b)|(?<=\bto )(?:take|drop) (?:in|off|along)(?= my\b))\s+(?:along |with you |in )?((?:your|ur|my|an?|the|some|any|one|two|three|four|five|six|\d{1,2}|both|all|cop(?:y|ies)|photo|proof|evidence|original|id|ppe|certs?|passport|documents?|(?:steel|safety|work|black|flat|non-slip|comfortable|sturdy|warm|old)(?: \w+){1,3}|boots|trainers|shoes|gloves|overalls|hi-?vis|knives|tools|whites|swimwear|lunch)\b.*)/i;
/** "Bring licence, digi card and cpc": told to, in as few words. */
const BRING_ALONE =
  /^(?:(?:please|pls|and|also) )*bring (?!us\b|me\b|you\b|it\b|this\b|that\b|them\b|up\b|forward\b)(\S.*)$/i;
/** "Bring the interview forward": nothing to take along. */
const BRING_FORWARD = /\bbring\b[^.!?]{0,40}\bforward\b/i;
/** Who and where to, before the thing itself. */
const FILLERS =
  /^(?:(?:me|us|him|her|them|over|through|across|back|in|on|along|also|please|both|of|from you|you to (?:send|provide|bring|upload|complete|fill in|sign)|asap|the following)[\s,:]+)+/i;
/** Whom they want it sent to, before what: "Karen in HR with your passport". */
const WHOM_WITH = /^(?:[\w.'’-]+ ){1,5}with (?=(?:your|my|an?|the|two|three|copies|proof|some|both)\s)/i;
/** Where the list of things is over. */
const BEHIND =
  /\s*(?:[;:()–—…]|\s-\s|\s(?:by|before|until|no later|so|when|if|once|as soon|via|through|using|at|that|which|who|ready|today|tomorrow|this|next|asap|again|with you|along with you|as (?:we|i|this|it|they|you)|because|since|the (?:day|night|evening|morning|week) before|please|thanks|thank|beforehand|first(?! aid\b)|on (?:(?:my|your) first|the|(?:mon|tue|wed|thu|fri|sat|sun)\w*)|to (?:me|us|our|the|hr|him|her|them|confirm|complete|finish|allow|get|set|start|begin|process|run|do|check|verify|proceed|put|add|finali[sz]e|issue|create|enable|sort|progress|move|make|[\w.]+@)|in (?:time|advance|pdf|order|the meantime)|for (?:our|the|us|me|next|this|reception|security|entry)|you (?:have|had|mentioned)|and (?:also |then |please )*(?:let|tell|confirm|complete|fill|come|call|ring|book|choose|pick|sign|return|be|are|is|do|make|have|meet|join|say|answer|reply|we|i|you|they|he|she|can|could|would|wear))\b).*$/i;
const BETWEEN =
  /\s*,\s*(?:(?:and|plus|with|along with|together with|as well as) )?|\s+(?:and|n|['’]n['’]?|plus|&|as well as|along with|together with)\s+/i;
/** "and come in on Monday": no further thing. */
const ANOTHER_CLAUSE =
  /^(?:[a-z]+ (?:me|us)|to|which|who|that|where|i(?!-\d)|we|you|he|she|they|it|please|then|let|tell|confirm|complete|fill|come|call|ring|book|choose|pick|sign|return|be|are|is|do|have|meet|join|say|answer|reply|bring|wear|ask|arrive|report (?:to|at)|send|forward|park|head|wait|turn|allow|give|leave|keep|feel)\b/i;
/** "…, we'll get you out on a job and see how you go": what stands behind is no thing either. */
const SENTENCE_OF_THEIRS =
  /^(?:(?:i|we|they|he|she|you)(?:['’][a-z]+)? [a-z]|it(?:['’][a-z]+| is| was| will| would| has) )/i;
/** "a few details to get you on the system: your name and address": what is before the list itself. */
const LISTED =
  /^[^:,;]*\b(?:details|following|documents|docs|papers|things|items|info|information)\b[^:,;]*:\s*(?=\S)/i;
/** "The following: …" */
const A_LIST = /^[^:]{0,40}\bfollowing\b(?! (?:information|info|details|questions))[^:]{0,20}:/i;
/** Its lines begin with a capital, which is no name's: "Immunization records". */
const LINE_OF_LIST = /(?<=[:,] )\p{Lu}(?=\p{Ll}+(?:,|$| \p{Ll}))/gu;
const LONGEST_THING = 11;
const LONGEST_LIST = 120;

/** "An answer by noon, also wants the names of two referees": what is wanted is said anew. */
const WANTED_BESIDES =
  /^(?:(?:also|then|still|he|she|they|we) )*(?:wants?|needs?|requires?|would like|(?:is |are )?asking for|asks for|asked for) (?=\S)/i;

/** How a form comes, and which way a thing is brought, behind its name: "the vetting form attached", "photos of my work in". */
const HOW_BEHIND = /\s(?:attached|enclosed|online|below|here|in|along|as well|too)$/i;

/** "your PLI cert" is "my PLI certificate" to whoever sends it. */
const asMine = (thing: string): string =>
  thing
    .replace(/^(?:\d[.)]|\(\d\))\s*/, '')
    .replace(/\b(?:your|ur)\b/gi, 'my')
    .replace(/^(?:an?|one|two|three|four|some)(?= \S)/i, (count) => count.toLowerCase())
    .replace(/^an? (?=(?:updated|current|recent|up-to-date|new) (?:cv|resum[eé]|résumé|portfolio)\b)/i, 'my ')
    .replace(/^an? (?=signed )/i, 'the ')
    .replace(/ back$/i, '')
    .replace(/\brefs\b/gi, 'references')
    .replace(/\bcert(s?)\b/gi, 'certificate$1')
    .replace(/\bdocs\b/gi, 'documents')
    .replace(
      /\b(?:id|cpc|cv|dbs|pli|gwo|rtw|ecs|cscs|sia|hgv|lgv|pcv|nvq|p45|p60|ni(?= number))s?\b/g,
      (short) => short.toUpperCase().replace(/(?<!DB|EC|CSC)S$/, 's'),
    )
    .replace(/^(?:an? |the )?(?:copy|copies|scan|photo) of /i, (found) => found.toLowerCase())
    .replace(/^(?:the |our |this |these )?(?:attached|enclosed|following|completed?|signed)\s+/i, 'the ')
    .replace(/^(?:our|this|these)\s/i, 'the ');

/** The things behind a verb, as its doer names them: "my passport", "two references". */
const thingsBehind = (rest: string, isThing: (thing: string) => boolean, whose = 'my'): string[] => {
  const named = rest.replace(LISTED, '').replace(FILLERS, '').split(BETWEEN);
  const over = named.findIndex((thing) => SENTENCE_OF_THEIRS.test(thing));
  const things = named
    .slice(0, over < 0 ? undefined : over)
    .map((thing) =>
      thing
        .replace(WANTED_BESIDES, '')
        .replace(BEHIND, '')
        .replace(/(?:[\s.,!?]|\s(?:and|or|plus|&)(?![^\s.,!?]))+$/i, '')
        .trim()
        .replace(HOW_BEHIND, ''),
    )
    .filter(
      (thing) =>
        thing !== '' &&
        thing.split(' ').length <= LONGEST_THING &&
        !ANOTHER_CLAUSE.test(thing) &&
        isThing(thing),
    )
    .map(asMine)
    // "A photo of it" is of the thing that is named already.
    .filter((thing, _, all) => all.length === 1 || !/ of (?:it|them|this|that)$/i.test(thing));
  const [first, ...others] = things;
  if (first === undefined) return [];
  if (/^(?:copy|scan|photo|list) of /i.test(first)) return [`a ${first}`, ...others];
  if (/^names? of /i.test(first)) return [`the ${first}`, ...others];
  // "Certificates of my highest qualification", "photos of both" tell whose they are.
  const bare =
    !/^(?:my|the|a|an|some|any|one|two|three|four|five|six|both|all|copies|proof|evidence|links|ppe|\d)\b|\bmy\b| of (?:both|all|each|it|them|these|those)\b/i.test(
      first,
    );
  return [bare ? `${whose} ${first}` : first, ...others];
};

/** "I will send the contract": what they send themselves. */
const BY_THEMSELVES =
  /\b(?:i|we|they|she|he|who|hr|team|office|department|payroll|colleagues?|agency)(?:['’](?:ll|m|re|d)| will| shall| am| are| is)\b(?!.*\b(?:you|me to)\b)[^,;:]*$/i;

/** Another thing to do begins: "fill in the form and send two references". */
const NEXT_DEED =
  /(?<!\b(?:sign|complete|print|fill in))(?:,? (?:and|n|then|plus|&)|,|;) (?:(?:also|then|please|to) )*(?=(?:send|e-?mail|forward|provide|upload|supply|share|submit|attach|return|complete|fill|sign|bring)\b)/i;

/** A sentence deed by deed, each with whether they do it themselves: "I will print the form and send it". */
const deedsOf = (sentence: string): string[] => {
  const [first = '', ...others] = sentence.split(NEXT_DEED);
  const verb = SEND.exec(first);
  const isTheirs = verb !== null && BY_THEMSELVES.test(first.slice(0, verb.index));
  return isTheirs ? [sentence] : [first, ...others];
};

/** "The names and email addresses of three referees": one thing, and none of the candidate's own. */
const OF_A_REFEREE =
  '(?:the|your|their|full|contact|e-?mail|phone|telephone|names?|details?|information|info|addresses|numbers?)';
const DETAILS_OF_REFEREES = new RegExp(
  `\\b${OF_A_REFEREE},? (?:(?:and |& )?${OF_A_REFEREE},? ){0,6}(?:of|for) ((?:(?:two|three|four|\\d|your|some|at least|professional|academic) ){1,3}(?:referees?|references?))\\b`,
  'gi',
);

/** "Your passport", where it is to go to "Karen in HR with your passport"; "your CV with a covering letter" stays. */
const withoutWhom = (rest: string): string => {
  const whom = WHOM_WITH.exec(rest)?.[0] ?? '';
  return PAPER.test(whom) ? rest : rest.slice(whom.length);
};

const papersIn = (said: string, isWanted: (thing: string) => boolean): string[] =>
  sentencesOf(
    withoutThanks(said).replace(DETAILS_OF_REFEREES, (found: string, whom: string) =>
      /\b(?:and|&|details?|info\w*|address\w*|numbers?)\s/i.test(found)
        ? `the contact details of ${whom}`
        : found,
    ),
  )
    .flatMap(deedsOf)
    .flatMap((deed) => {
      const verb = SEND.exec(deed);
      if (verb === null) return [];
      const isTheirs =
        BY_THEMSELVES.test(deed.slice(0, verb.index)) &&
        !/^(?:need|require|we|i|panel|ask|still|waiting|missing)/i.test(verb[0]);
      const rest = withoutWhom(deed.slice(verb.index + verb[0].length));
      // All that stands in a list of things to send is one of them.
      const isPaper = (thing: string): boolean => PAPER.test(thing) || A_LIST.test(rest);
      return isTheirs
        ? []
        : thingsBehind(
            A_LIST.test(rest) ? rest.replace(LINE_OF_LIST, (capital) => capital.toLowerCase()) : rest,
            (thing) => isPaper(thing) && !TOLD.test(thing) && isWanted(thing),
          );
    });

/** The papers a message asks to have sent, in the words of whoever sends them, or null. */
export const papersAsked = (said: string, isWanted: (thing: string) => boolean = () => true): string | null =>
  listed(papersIn(said, isWanted));

/** Where they ask for papers besides, sentence by sentence: "he asked for my GitHub link and said they'd decide this week". */
export const papersNoted = (said: string): string[] =>
  sentencesOf(said).filter((sentence) => papersAsked(sentence) !== null);

/** Several things as one list, each once; null where there is none. */
const listed = (things: readonly string[]): string | null =>
  things.length === 0 ? null : sayList([...new Set(things)]);

/** What is told of referees, where it is nobody's by name: "contact details". */
const OF_EACH_REFEREE =
  /^(?:(?:the|their|full|contact|job|phone|telephone|e-?mail|and) )*(?:names?|titles?|details|numbers?|address(?:es)?|emails?|info(?:rmation)?)$/i;

/** A paper that is no reference, which referees give, and no way to reach one. */
export const isNoReference = (thing: string): boolean =>
  !OF_EACH_REFEREE.test(thing) &&
  !/\breferences?\b|\breferees?\b|\b(?:manager|supervisor|employer|boss|head)s?\b/i.test(thing);

const FORM =
  /\b(?:forms?|questionnaires?|checklist|declaration|contract|agreement|nda|application|i-9|w-[249])$/i;
/** "One copy", signed. */
const COPY = /^(?:one|a|the|both|two)? ?(?:signed )?(cop(?:y|ies))\b/i;
const FILL =
  /\b(?:complet(?:e|ing)|fill(?:ing)? (?:in|out)|sign|return)\s+(?:(?:and|&) (?:return|sign|(?:send|post|mail) back|submit)\s+)?/i;
/** What says of a form only how it comes. */
const HOW_IT_COMES =
  /^(?:the |our |this |a |an |some |your )?(?:(?:attached|enclosed|following|short|online|quick|brief) )*/i;

/** "The attached medical form" is the medical form, and "one copy" of what is signed the signed one. */
const asForm = (form: string, isFirst: boolean): string =>
  COPY.test(form)
    ? form.replace(COPY, (_, copy: string) => (/ies/i.test(copy) ? 'both signed copies' : 'the signed copy'))
    : form.replace(HOW_IT_COMES, isFirst ? 'the ' : '');

/** A form that came with the message, where it is to come back: "please find attached our application form. Kindly complete and return it". */
const CAME_WITH_IT =
  /\b(?:find|have|['’]ve|is|are|also) (?:attached|enclosed)(?: here)?(?: is| are)?\s+(?=an?\b|our\b|the\b|your\b|two\b)|^(?:attached|enclosed) (?:is|are) /i;
const BACK_WITH_IT =
  /\b(?:complet(?:e|ing)|fill(?:ing)?|sign(?:ing)?|return(?:ing)?|send(?:ing)?)\b[^.!?]{0,30}\b(?:it|them|both|this|these)\b/i;

const formsThatCame = (said: string): string[] =>
  BACK_WITH_IT.test(said)
    ? sentencesOf(said).flatMap((sentence) => {
        const came = CAME_WITH_IT.exec(sentence);
        return came === null
          ? []
          : thingsBehind(sentence.slice(came.index + came[0].length), (thing) => FORM.test(thing), 'the').map(
              (form) => asForm(form, true),
            );
      })
    : [];

const formsIn = (said: string): string[] => [...formsThatCame(said), ...formsToFill(said)];

const formsToFill = (said: string): string[] =>
  sentencesOf(withoutThanks(said))
    .flatMap(deedsOf)
    .flatMap((deed) => {
      const verb = FILL.exec(deed);
      return verb === null
        ? []
        : thingsBehind(
            deed.slice(verb.index + verb[0].length),
            (thing) => FORM.test(thing) || (/sign/i.test(verb[0]) && COPY.test(thing)),
            'the',
          ).map((form, at) => asForm(form, at === 0));
    });

/** The forms they want filled in, with their article, or null: "the medical questionnaire", "the application form and DBS form". */
export const formAsked = (said: string): string | null => listed(formsIn(said));

/** All they want to have, papers and forms: "the medical questionnaire and two references"; null where they want none. */
export const papersAndForms = (
  said: string,
  isWanted: (thing: string) => boolean = () => true,
): string | null => {
  const forms = formsIn(said);
  const named = forms.join(' ').toLowerCase();
  const isForm = (thing: string): boolean =>
    named.includes(thing.toLowerCase().replace(HOW_IT_COMES, '')) ||
    (named.includes('signed cop') && COPY.test(thing));
  return listed([...forms, ...papersIn(said, (thing) => isWanted(thing) && !isForm(thing))]);
};

/** "Please send it asap", and not "we will be in touch asap". */
export const isUrgent = (said: string): boolean =>
  sentencesOf(said).some(
    (sentence) =>
      /\b(?:asap|as soon as (?:possible|poss|you can)|urgent(?:ly)?|(?:straight|right) away|immediately|by return)\b/i.test(
        sentence,
      ) && !/\b(?:we|i|they|she|he)(?:['’]ll| will)\b/i.test(sentence),
  );

const COMES_BACK =
  /\b(?:attached|enclosed|sign|return(?:ed)?)\b|\b(?:send|e-?mail|upload|print|post|scan)(?:ing)? (?:it|them|this|these|both|the)\b|\bback (?:to|by)\b/i;

/** True where forms are filled in on a page of theirs and nothing is sent: "complete the application form using the link below". */
export const isFilledInThere = (said: string): boolean => {
  const sentences = sentencesOf(said).filter((sentence) => formsToFill(sentence).length > 0);
  return (
    sentences.length > 0 &&
    papersIn(said, () => true).length === 0 &&
    sentences.every((sentence) => /\b(?:online|link|portal)\b/i.test(sentence) || !COMES_BACK.test(said))
  );
};

/** True where the candidate is to tell referees, or they are about to write to them: "let your referees know". */
export const refereesToTell = (said: string): boolean =>
  /\b(?:let|tell|warn|notify|inform|alert) (?:your|both|the) (?:\w+ )?(?:referees?|references)\b|\b(?:contact|approach|ring|call|e-?mail)(?:ing)? (?:your|both|the) (?:\w+ )?(?:referees?|references)\b|\btak(?:e|ing) up (?:your )?references\b/i.test(
    oneLine(said),
  );

/** What they want brought along, in the words of whoever brings it, or null: "my licence, CPC and digi card". */
export const thingsToBring = (said: string): string | null => {
  for (const sentence of sentencesOf(said)) {
    const isNone = /n['’]t|\b(?:not|no need)\b/i.test(sentence) || BRING_FORWARD.test(sentence);
    const rest = isNone ? undefined : (BRING.exec(sentence) ?? BRING_ALONE.exec(sentence))?.[1];
    const things = rest === undefined ? null : listed(thingsBehind(rest, () => true));
    if (things !== null) return clip(things, LONGEST_LIST);
  }
  return null;
};

/** Asked in passing, of what only the candidate knows: "and what is your notice period?". */
const OF_YOURSELF =
  /^(?:(?:also|and|but|so|oh)[,:]? )*(?:(?:is|are) (?:your|ur)\b|any (?!(?:further |other |more )?(?:questions?|queries|problems?|probs|issues?|concerns?|thoughts|chance|news|luck)\b)[\w-]+(?: [\w-]+){0,4}\?)|\bwhat(?:['’]?s| is| are| would be| were)? (?:you|your|ur)\b|\bwh(?:at|ich) (?:[\w-]+ ){1,3}(?:do|are|would|will|did|have) you\b|\bwhen (?:do|does|is) (?:you|your)\b|\bwhen (?:can|could|would|are) you (?:be (?:able|available) to )?(?:start|join|begin)|\bhow (?:much|many|long|far|soon|comfortable|familiar|confident)\b|\b(?:do|have|are|can|could|would|will) you (?:\w+ )?(?:have|hold|got|able|willing|registered|qualified|allowed|available|over|under|own|drive|driving|need|require|relocate|travel|used|worked|work|commute|start|ok|okay|open|happy|comfortable|prepared|fine|interested|consider)\b|\bany (?:dietary|access|adjustments?|allergies|time[- ]?zone)\b|\b(?:what|which) time[- ]?zone\b|\bany (?:problems?|probs|issues?) with\b|\bwhether you\b/i;
/** A question about the meeting, the task or the papers themselves. */
const OF_THE_STEP =
  /\b(?:interview|meet(?:ing)?|chat|talk|speak|discuss|(?<!\bon )call|come|visit|free|available(?! (?:to (?:work|start|begin|cover|travel|relocate)|for (?:evening|weekend|night|shift)))|availability|slots?|(?<!part[- ]|full[- ])time(?![- ]?zone)|times|round|stage|invite|attend|join (?:us|me)|make (?:it|that)|zoom|teams|lunch|dinner|coffee|trial|shift|exercise|task|test|complete|send|provide|upload|forward|share|submit|bring|fill|sign|return|references?|referees?|suits?|still interested|pop|drop|which (?:days?|dates?|times?|slots?)|one day (?:next|this)|preferences?)\b/i;
/** Something to be told, with or without its mark; "I am pleased to confirm" tells it. */
const ASKS =
  /\?|^(?:(?:also|and|but|so|oh)[,:]? )*(?:what(?:['’]?s| is| are)? (?:your|ur)\b|(?:what|which|when|where|how)\b[^.,]{0,40}? (?:do|are|would|will|did|have|can|could) (?:you|u)\b|(?:is|are) (?:your|ur)\b)|\b(?:please|could you|can you|kindly) (?:also |please )*(?:provide|share|send|supply)\b|\b(?<!\b(?:pleased|delighted|happy|glad|thrilled|excited|writing|able|this is|['’]d like|would like) to |\b(?:I|we) (?:can |hereby |now )?)(?:confirm|advise)\b|\b(?:let (?:me|us) know|tell (?:me|us)|need|specify)\b/i;

/** What else the candidate has going, asked after: "are you interviewing elsewhere?". */
const ELSEWHERE =
  /\b(?:other|competing|current) (?:job )?(?:offers?|interviews|applications|opportunities|process(?:es)?|deadlines?)\b|\bdeadlines? with (?:other|another|any)\b|\b(?:interviewing|applying|applied|looking) (?:elsewhere|anywhere|with (?:other|any))\b|\bin the running elsewhere\b|\bwhere else\b/i;
const asksElsewhere = (sentence: string): boolean => ELSEWHERE.test(sentence) && /\byour?\b/i.test(sentence);

/** True where the only interviews they speak of are those at other employers: "do you have any other interviews coming up?". */
export const asksElsewhereAlone = (said: string): boolean => {
  const ofInterviews = sentencesOf(said).filter((sentence) => /\binterview/i.test(sentence));
  return ofInterviews.length > 0 && ofInterviews.every(asksElsewhere);
};

/** "she asked what my notice period is and when I could start", as the candidate noted it. */
const REPORTED =
  /\b(?:ask(?:ed|s|ing)?|wonder(?:ed|s|ing)?|(?:wants?|wanted|likes?|need(?:s|ed)?) to know|wanna know) (?:me )?(?=(?:if|whether|what|when|how|which|where)\b)/i;
const NEXT_REPORTED = /,? (?:and|or|also) (?=(?:if|whether|what|when|how|which|where)\b)/i;
/** Where they are told of again, and nothing more is asked: "when I could start she would check my references". */
const TOLD_ON =
  /,? (?:\b(?:s?he|they|we|it)(?:['’](?:ll|d|s|re)| would| will| said| is| are)\b|(?:She|He|They|We|It|Decision|Next|Will|Should)\b).*$/;
const IF_WILLING =
  /^(?:if|whether) (?:you|I)(?:['’]d| would|['’]re| are|['’]m| am| was) (?:be )?(?:ok|okay|happy|willing|open|comfortable|prepared)\b/i;
const CAN_START = /\bi (?:can|could|would|will|am able to|would be able to|['’]ll) (?:start|join|begin)\b/i;

/** Each thing somebody asked, as the candidate noted it: "what my notice period is", "when I could start". */
export const questionsReported = (said: string): string[] =>
  sentencesOf(said).flatMap((sentence) => {
    const asked = /\?/.test(sentence) ? null : REPORTED.exec(sentence);
    return asked === null
      ? []
      : sentence
          .slice(asked.index + asked[0].length)
          .replace(TOLD_ON, '')
          .replace(/[\s.!]+$/, '')
          .split(NEXT_REPORTED);
  });

/** A sentence, or what it asks of the step and what it asks besides: "… which days suit you, and whether you need a room". */
const questionsOf = (sentence: string): string[] => {
  const [first = '', ...others] = sentence.split(
    /,? and (?=whether you\b|(?:also )?(?:are|do|have|would|will|can|could) (?:you|u)\b)/i,
  );
  return OF_THE_STEP.test(first) && ASKS.test(`${first}?`) && ASKS.test(sentence)
    ? [first, ...others]
    : [sentence];
};

/** The questions of a message that asks for a meeting, papers or a task first. */
export const questionsBesides = (said: string): string[] => [
  ...sentencesOf(said)
    .flatMap(questionsOf)
    .filter(
      (sentence) =>
        (ASKS.test(sentence) || /^whether you\b/.test(sentence)) &&
        !/\b(?:discuss|talk|chat|speak)\b/i.test(sentence) &&
        (TOLD.test(sentence) ||
          (TO_WORK.test(sentence) && asksWhenOneWorks(said)) ||
          asksElsewhere(sentence) ||
          (OF_YOURSELF.test(sentence) && !OF_THE_STEP.test(sentence))),
    ),
  ...questionsReported(said).filter((asked) =>
    [TOLD, ELSEWHERE, CAN_START, IF_WILLING].some((of) => of.test(asked)),
  ),
];

/** Something to do or to tell, asked for without a question mark; "they'd let me know by Monday" is the candidate's note. */
const ASKED_FOR =
  /\b(?:please|pls|plz|kindly|(?:can|could|would|will) (?:you|u)|grateful if you|appreciate it if you)\b.*\b(?:send|e-?mail|forward|provide|upload|share|submit|bring|return|sign|complete|fill|confirm|let (?:me|us) (?:have|know)|tell|advise|reply|call|ring|book|choose|pick|come|pop|drop)\b|\b(?<!(?<!\byou['’ ])\b(?:will|would|ll|d|going to|gonna) )let (?:me|us) know (?:by|if|when|whether|what|which|your)\b|\bgrateful for (?:the|your|two|some)\b|\b(?:we|i)(?:['’]ll| will| do|['’]d| would)?(?: also| just| still)? need (?:(?:a |an |the |two |some )?\w+ )?(?:from you|your)\b|\bneed to see your\b/i;
/** Something they would do with one: "happy to have a coffee if you are in town". */
const OFFERED =
  /\b(?:happy|glad|pleased|free|love|like) to (?:have|grab|get|meet|do|go for|chat|talk|speak|catch)\b.*\b(?:you|coffee|chat|call|phone|lunch|drink)\b/i;
/** Said by the way, with nothing to answer: "let me know if you have any questions", "I hope that's okay?". */
const BY_THE_WAY =
  /\bquestions?\b|\banything (?:else|you need|i can|we can)\b|\bneed anything\b|\bin the meantime,? (?:give|drop|feel)|\bhow are (?:you|things)\b|\bhope (?:you|that|this|all)\b|\b(?:is|if|was) (?:that|this|it)(?:['’]s| is)? (?:ok|okay|all ?right|fine|good)\b|\b(?:ok|okay|right|fine|good|yes)\?$|\bbear with\b|\baccept (?:my|our)\b|\b(?:do not|don['’]t) (?:hesitate|worry|reply)\b|\bif (?:you (?:do not|don['’]t|haven['’]t|have not)|(?:your|the) (?:situation|circumstances|availability|plans?)|anything)\b|\bfeel free\b|\bdoes that (?:work|sound|help)\b|\bwhy not\b/i;

/** All a message asks or offers, for a letter that takes up none of it: "could you send us two referees?". */
export const requestsIn = (said: string): string[] =>
  sentencesOf(said).filter(
    (sentence) =>
      (/\?\s*$/.test(sentence) || ASKED_FOR.test(sentence) || OFFERED.test(sentence) || isToRing(sentence)) &&
      (!BY_THE_WAY.test(sentence) || asksElsewhere(sentence)),
  );

/** Asked with other news, whether one stays in: "would you still want to be considered then?". */
export const questionsIfStill = (said: string): string[] =>
  sentencesOf(said).filter(
    (sentence) =>
      /\?/.test(sentence) &&
      /\byou\b.*\bstill\b|\bstill\b.*\byou\b|\bkeep you(?:r \w+)? (?:on file|in mind)\b/i.test(sentence),
  );

const WORK =
  /\b(put(?:ting)? together|writ(?:e|ing)|draft(?:ing)?|produc(?:e|ing)|creat(?:e|ing)|design(?:ing)?|draw(?:ing)? up|prepar(?:e|ing)|record(?:ing)?)\s+(?:us |me |up )?(?:a|an|the|some)\s+((?:[\w'’-]+ ){0,3}?(?:plan|briefing|brief|pitch|proposal|article|piece|video|mock-?up|prototype|sample(?! (?:[\w-]+ )?(?:plan|article|piece|report|menu|post|lesson)\b)|outline|report|essay|statement|presentation|summary|menu|post|deck|analysis|sketch))\b/i;

/** A piece of work they want made, with its article, or null: "could you put together a one-page launch plan?". */
export const workAsked = (said: string): string | null => {
  const found = WORK.exec(oneLine(said))?.[2];
  return found === undefined ? null : `the ${found.toLowerCase()}`;
};

/** What one does to make it, in their word: "write", "put together". */
export const makingOf = (said: string): string =>
  /^(?:write|record|design)$/.exec(
    (WORK.exec(oneLine(said))?.[1] ?? '')
      .toLowerCase()
      .replace(/ing$/, '')
      .replace(/^writ$/, 'write'),
  )?.[0] ?? 'put together';

const MEETING =
  /\b(?:another|an?|your|for|to|over|the|do|have|grab|set up|arrange|organi[sz]e)\s+((?:(?:second|third|fourth|2nd|3rd|final|last|next|first|follow-up|short|quick|brief|informal|technical|tech|phone|telephone|video|zoom|teams|panel|formal|face-to-face|in-person|on-?site|virtual|online|introductory|intro|initial|case|portfolio|skills|values|design|system design|culture|competency|one-to-one|working|trial|campus|site|school|office|\d{1,2}[- ]?min(?:ute)?s?|half[- ]hour|hour-long)[ -](?:(?:round|stage)[ -])?)*(?:interview|call|chat|conversation|meeting|catch-up|coffee|lunch|dinner|breakfast|drinks|visit|tour|seminar|walk-?through|(?<=portfolio )review))\b(?<!\bto call(?= (?:them|him|her|both|each|all|your|the)\b))/gi;
/** "Final interview is next Wednesday" */
const MEETING_FIRST =
  /(?:^| [-–] |: )(?:the |your )?((?:second|third|final|last|next|follow-up)[ -](?:(?:round|stage) )?(?:interview|call|chat|conversation|meeting)) (?:is|will be|would be|on|next|at|with|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|weds?|thu(?:rs?)?|fri)\b/i;
/** "Site visit is set for Monday" */
const VISIT_FIRST =
  /(?:^|[-–:,] )(?:the |your )?((?:site|campus|office|school|studio|depot|farm|yard) (?:visit|tour)) (?:is|will be|would be|on|next|at|with|tomorrow|set|booked|arranged|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|weds?|thu(?:rs?)?|fri)\b/i;
/** "Next up is a portfolio review with our Head of Design" */
const MEETING_NEXT =
  /\bnext(?: up| step| stage| round)? (?:is|will be|would be|comes|involves)(?: going to be)? (?:an?|the|your) ((?:[\w-]+ ){0,3}?(?:review|presentation|session|demo|walk-?through|workshop|deep dive))\b/i;
/** "We'd like to schedule a final round on site" */
const A_ROUND =
  /\b(?:schedule|arrange|organi[sz]e|set up|book)(?: you(?: in)?(?: for)?)? (?:an?|the|your|another) ((?:(?:next|final|last|second|third|fourth|on-?site|technical|panel|virtual|in-person|interview) ){1,2}round(?: of interviews)?)(?! of\b|[ -](?:interview|call|chat|conversation|meeting|visit)s?\b)/i;
/** "after the interview", "before the interview", "thank you for the call": one that was, or is arranged. */
const IS_OVER =
  /\b(?:thank(?:s| you)|enjoyed|before|ahead of|prior to|after|following|further to|since|from|last|during|at(?! \d)|loved|great|good|nice|lovely|regarding|about)\b[^,;]{0,30}$/i;

/** "We'll take you for lunch afterwards": what goes with the meeting, and is not it. */
const GOES_WITH_IT =
  /^,? (?:afterwards?\b|after (?:that|this|it|the)\b|as well\b|too\b|(?:will be |is )?(?:provided|included|on us)\b)/i;
const A_MEAL = /(?:coffee|lunch|dinner|breakfast|drinks)$/i;

/** What they invite to, as they call it and without its article, or null: "second interview", "dinner". */
export const meetingAsked = (said: string): string | null => {
  for (const sentence of sentencesOf(said)) {
    const first = [MEETING_FIRST, VISIT_FIRST, MEETING_NEXT, A_ROUND]
      .map((named) => named.exec(sentence)?.[1])
      .find((name) => name !== undefined);
    if (first !== undefined) return first.toLowerCase();
    for (const found of sentence.matchAll(MEETING)) {
      if (IS_OVER.test(sentence.slice(0, found.index))) continue;
      const behind = sentence.slice(found.index + found[0].length);
      if (A_MEAL.test(found[0]) && GOES_WITH_IT.test(behind)) continue;
      const name = (found[1] ?? '').toLowerCase().replace(/^(?:short|quick|brief|your) /, '');
      return name
        .replace(/^2nd/, 'second')
        .replace(/^3rd/, 'third')
        .replace(/\b(?:zoom|teams) /, 'video ');
    }
  }
  return null;
};

/** With its article: "a second interview", "a 60-minute interview", "dinner". */
export const invitationTo = (meeting: string): string =>
  /^(?:coffee|lunch|dinner|breakfast|drinks)$/.test(meeting)
    ? meeting
    : /^(?:next|last)\b/.test(meeting)
      ? `the ${meeting}`
      : withArticle(meeting.replace(/^(\d+) (min(?:ute)?)s?\b/, '$1-$2'));

/** True where the interview is recorded alone, by a day: "a one-way video interview". */
export const isRecorded = (said: string): boolean =>
  /\b(?:one-way|pre-?recorded|video questions|spark ?hire|willo|record(?:ing)? (?:an? |your )?(?:[\w-]+ ){0,2}?video|asynchronous|on-demand|hirevue|self-recorded|record(?:ed)? (?:your )?answers|complet(?:e|ing) (?:an?|the|our|your|this) (?:[\w-]+ ){0,2}?video interview)\b/i.test(
    oneLine(said),
  );

/** True where the meeting is on a screen or by phone, and nobody goes anywhere: "a 60 minute session over Zoom". */
export const isFromAfar = (said: string): boolean => {
  const line = oneLine(said);
  return (
    /\b(?:zoom|(?:ms|microsoft) teams|(?:via|over|on|by|a) teams|google meet|webex|skype|facetime|video (?:call|interview|chat)|(?:over the|by|phone|telephone) (?:phone|telephone|interview|call|screen)|virtual(?:ly)?|remotely)\b/i.test(
      line,
    ) &&
    !/\b(?:in[- ]person|on-?site|face[- ]to[- ]face|at (?:our|the) \w+|come (?:in|to|along))\b/i.test(line)
  );
};

/** True where they invite one to come, and do not say by the way that one does: "could you come and spend an afternoon with us". */
export const invitesToCome = (said: string): boolean =>
  /\b(?:(?:can|could|would|will) you|(?:like|love|want) you to|invite you to|are you (?:free|able|available) to) (?:\w+ )?(?:come|pop|drop)(?! by (?:e-?mail|post))\b/i.test(
    oneLine(said),
  );

/** True where they want one to come: "could you come in". */
export const asksToCome = (said: string): boolean =>
  /\b(?:come (?:in|to|along|by|over|down|up|and|for)|pop (?:in|by|over)|drop (?:in|by)|visit us|see you (?:on|at|in)|meet (?:you|us|me|the))\b/i.test(
    withoutMetBefore(oneLine(said)),
  );

/** True where they want to meet one, in so many words: "would like to meet you again". */
export const asksToMeet = (said: string): boolean =>
  /\b(?:like|love|want|keen|happy|invite you|delighted) to (?:meet|see|speak (?:to|with)|talk (?:to|with)|interview) you\b|\binvite you\b/i.test(
    oneLine(said),
  );

/** "Good morning" tells no hour. */
const withoutGoodMorning = (said: string): string =>
  oneLine(said).replace(/\bgood (?:morning|afternoon|evening)\b/gi, '');

const FROM_HOUR_TO_HOUR =
  /\b\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)?\s?(?:-|–|to|and|till?|until)\s?\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|ish)?\b/i;

/** True where they name the hours themselves, from one to the other: "8-10ish". */
export const namesHours = (said: string): boolean =>
  sentencesOf(said).some((sentence) => HOURS_OF_IT.test(sentence));
const HOURS_OF_IT =
  /(?:^|[\s(])(?:from |between )?\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)? ?[-–] ?\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|ish)?(?=$|[\s).,!?])(?! ?(?:hours?|hrs?|min|people|day|week|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i;

/** True where they tell the hours with the day, if not one time: "Friday, 8-6", "any time after 2". */
export const tellsHours = (said: string): boolean =>
  FROM_HOUR_TO_HOUR.test(said) ||
  /\b(?:be )?there (?:for|by|at) \d/i.test(said) ||
  /\b(?:after|from|before|around|about) (?:\d|noon|lunch|work|school)|\b(?:any ?time|all day|whole day|same time|morning|afternoon|evening|lunchtime)\b/i.test(
    withoutGoodMorning(said),
  );

const HOUR_TOLD =
  "(?:(?:[01]?\\d|2[0-3])(?![\\d:.]*\\d)|(?:[01]?\\d|2[0-3])[:.][0-5]\\d|noon|midday|lunch)(?: ?[ap]\\.?m\\b\\.?| o['’]clock)?";
/** What may stand behind an hour, and not behind a count or the day of a month: "between 1 and 3 April", "after 2 rounds". */
const HOUR_ENDS =
  '(?=$|[.,;:!?)–—-]| (?:or|if|and|but|is|are|would|on|works?|suits?|today|tomorrow|that|this|please|thanks|when|whenever|for|with|about|to(?= [a-z])|\\p{Lu}))';
const HOURS_BETWEEN = new RegExp(
  `\\b(between|from) (${HOUR_TOLD}) ?(?:-|–|and|to|till?|until) ?(${HOUR_TOLD})${HOUR_ENDS}`,
  'gu',
);
const HOURS_FROM = new RegExp(
  `\\b(after|before|from) (${HOUR_TOLD})${HOUR_ENDS}(?! ?(?:and|-|–) ?\\d)`,
  'gu',
);
/** The hours are one's to choose, and not those of the day itself: "the day runs from 9 to 4". */
const LEAVES_THE_HOUR =
  /\b(?:any ?time|free|available|around|flexible|whenever|suits?|works?|slots?|which time|what time)\b/i;

/** The hours they leave one to choose from, where they name one such stretch: "between 10 and 4", "after 2"; else empty. */
export const hoursTold = (said: string): string => {
  const stretches = sentencesOf(said).flatMap((sentence) => {
    const isLeft = LEAVES_THE_HOUR.test(sentence);
    const between = [...sentence.matchAll(HOURS_BETWEEN)].flatMap(([, word, from = '', to = '']) =>
      isLeft || word === 'between' ? `between ${from} and ${to}` : [],
    );
    const open = [...sentence.matchAll(HOURS_FROM)].flatMap(([, word = '', hour = '']) =>
      isLeft || word === 'after' ? `${word} ${hour}` : [],
    );
    return [...between, ...open];
  });
  const [one = '', ...more] = stretches;
  return more.length > 0 ? '' : one;
};

const PART_OF_DAY = /^[\s,]*(?:in the |some time in the )?(morning|afternoon|evening)\b/i;
/** "Morning preferred", "ideally in the afternoon" */
const PART_PREFERRED =
  /\b(morning|afternoon|evening)s? (?:(?:is|are|would be|slots?) )?(?:preferred|preferably|best|ideal|better)\b|\b(?:ideally|preferably|prefer(?:ence is for)?|sometime|some time) (?:in )?(?:the |an? )?(morning|afternoon|evening)s?\b/i;
const ENDS_ON_PART = /\b(morning|afternoon|evening)$/i;

/** The part of the day they propose without an hour: "afternoon" of "a quick call this afternoon", `phrase` being the time read from it; else empty. */
export const partOfDay = (said: string, phrase: string): string => {
  const [text, time] = [oneLine(said).toLowerCase(), oneLine(phrase).toLowerCase()];
  const at = time === '' ? -1 : text.indexOf(time);
  const part =
    ENDS_ON_PART.exec(time)?.[1] ??
    (at < 0 ? undefined : PART_OF_DAY.exec(text.slice(at + time.length))?.[1]) ??
    PART_PREFERRED.exec(text)?.slice(1).find(Boolean);
  return part ?? '';
};

/** True where they bring good news with it: "you are through to the next stage". */
export const isGoodNews = (said: string): boolean =>
  /\b(?:through to|next (?:stage|round|step)|shortlist(?:ed)?|progress(?:ing|ed)? (?:to|with|your|you)|mov(?:e|ing) (?:you )?forward|tak(?:e|ing) (?:you|this|things|it) (?:forward|further)|selected|successful|passed|impressed|loved|liked|delighted|pleased|happy to|(?:good|great) news|(?:really|very|so) positive|positive feedback|invited?(?= you| me|\b[^.!?]* to))\b/i.test(
    oneLine(said),
  );

/** True where one did not come: "we missed you yesterday". */
export const saysMissed = (said: string): boolean =>
  /\b(?:we|i) missed you\b|\b(?:you (?:did not|didn['’]t|weren['’]t able to)|(?:did not|didn['’]t) (?:see|hear from) you) (?:attend|join|show|turn up|make it|dial in|come|log ?on|at|for|on the call)\b|\bno[- ]show\b|\bmissed (?:our|your|the|this|today['’]s|yesterday['’]s) (?:interview|meeting|appointment|slot)\b/i.test(
    oneLine(said),
  );

/** True where something is to be done: "please register". */
export const isRequest = (said: string): boolean =>
  /\?|\b(?:please|pls|kindly|could you|can you|would you|need you|(?:you|i) (?:need|have|must|should)|make sure)\b/i.test(
    oneLine(said),
  );

/** True where they ask whether one will come to what is agreed: "please confirm you are still able to attend". */
export const asksIfComing = (said: string): boolean =>
  /\bconfirm\b[^.!?]{0,40}\b(?:attend(?:ance|ing)?|coming|you (?:can|will) (?:make it|be there|come|join))\b|\bstill (?:ok|okay|good|on|able to (?:attend|make it|come)) (?:for|on|to|tomorrow|today)\b/i.test(
    oneLine(said),
  );

/** True where they ask whether their message came. */
export const asksReceipt = (said: string): boolean =>
  /\b(?:confirm|acknowledge) (?:the )?(?:safe )?receipt\b|\b(?:confirm|let me know) (?:that |if |whether )?you(?: have|['’]ve)? (?:received|got|had) (?:this|it|my|our|the)\b/i.test(
    oneLine(said),
  );

/** "Yes, Tuesday at 10 is fine, see you then": they take the time they were offered. */
const TAKES_IT =
  /(?:^|[.!] )(?:(?:yes|great|perfect|lovely|brilliant|ok|okay)[,!.]? )+(?!(?:can|could|would|are|how|what)\b)[^.!?]{0,40}\b(?:is|works|suits)\b[^.!?]{0,30}(?:[.!]|$)/i;

/** "3 is fine, see you then", "10.30 suits Priya. Speak then": a time they were offered, and nothing open. */
const TIME_THAT_DOES =
  /(?:\b\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\b\.?)?|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening))?|\b(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun|today|tomorrow|that|noon|midday))(?:['’]s| is| are| works| suits| it is)\b(?! (?:not|no\b|difficult|the\b|an?\b|when|what|where))/i;
const UNTIL_THEN =
  /\b(?:see|speak to|speak with|talk to|meet) you (?:then|there|at|on|tomorrow|later|soon|(?:mon|tue|wed|thu|fri|sat|sun))|\b(?:see|speak|talk) then\b|\blook(?:ing)? forward to (?:it|see|meet|speak|talk)/i;

/** True where they take a time they were offered, and the words alone say so: "3 is fine, see you then". */
export const takesTheTime = (said: string): boolean => {
  const text = oneLine(said);
  return TIME_THAT_DOES.test(text) && UNTIL_THEN.test(text) && !/\?/.test(text) && !asksForTimes(text);
};

/** True where they confirm what is agreed: "your interview is confirmed for Monday". */
export const confirmsIt = (said: string): boolean =>
  TAKES_IT.test(oneLine(said)) || saysConfirmed(said) || takesTheTime(said);

const saysConfirmed = (said: string): boolean =>
  /\b(?:I|we)(?:['’]ve| have)? (?:just )?(?:sent|popped|put)\b[^.!?]{0,30}\b(?:calendar invite|invite for|in (?:the|your|his|her) (?:diary|calendar))\b/i.test(
    oneLine(said),
  ) ||
  sentencesOf(said).some(
    (sentence) => /\bconfirming (?:your|our|that|the)\b/i.test(sentence) && !/\?/.test(sentence),
  ) ||
  (/\b(?:is|are|has been|have been|now|interview|call|meeting|trial|visit|appointment) confirmed\b|\byou(?:['’]re| are|['’]ve been| have been) (?:all )?(?:booked|set|confirmed|in the diary)\b|\bbooked you in\b|\bconfirming (?:your|our|that|the)\b|\b(?:this is|just|writing) to confirm\b/i.test(
    oneLine(said),
  ) &&
    !/\?/.test(said));

const WRITTEN_TO =
  /(?:^|[.!?] |\b(?:[Pp]lease|[Pp]ls|[Cc]an you|[Cc]ould you|[Ww]ould you|me to|said to|need to) )(?:just |also )?(?:[Ee]-?mail|[Cc]ontact|[Rr]each out to|[Gg]et in touch with|[Ww]rite to|[Mm]essage|(?:[Dd]rop|[Ss]end)(?= \S+(?: \S+)? an? (?:\w+ )?(?:line|note|message|text|e-?mail)\b)) (her|him|them|(?!(?:Me|Us|You|HR)\b)\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)\b[^!?]{0,80}?\b(?:to (?:arrange|book|set up|schedule|find|agree|fix)|with your (?:availability|times))\b/u;

/** Somebody else one is to write to for a time, or empty: "Tom" of "please email Tom with your availability". */
export const whomToWrite = (said: string): string => WRITTEN_TO.exec(oneLine(said))?.[1] ?? '';

/** True where one is to write to them, or to somebody they name: "drop me a WhatsApp". */
export const isToWrite = (said: string): boolean =>
  whomToWrite(said) !== '' ||
  /\b(?:drop|send|shoot|ping) (?:me|us) (?:a |an )?(?:quick )?(?:whatsapp|text|line|message|note|e-?mail|dm)\b|\b(?:text|whatsapp|message) (?:me|us) (?:on|to|at|when|and|back)\b/i.test(
    oneLine(said),
  );

/** True where any day will do for them: "pop by any day after 3". */
export const takesAnyDay = (said: string): boolean =>
  /(?<!\b(?:have|got|find|spare) )\bany (?:day|time(?![- ]?zone)|afternoon|morning|evening|weekday)\b|\bwhenever (?:you (?:can|like)|suits)\b/i.test(
    oneLine(said),
  );

const WEEK_TO_MEET = /\b(?:free|available|any time|come|meet|speak|talk|chat|call|interview|join us|pop)\b/i;

const weekIn = (sentence: string): string =>
  /\b(?:next|this) week\b|\bweek (?:of|commencing|beginning|starting)\b|\bw\/[cb]\b/i
    .exec(sentence)?.[0]
    .toLowerCase() ?? '';

/** A week they name by its day, in whichever sentence: "week of" of "an interview during the week of April 6". */
const weekNamed = (said: string): string => {
  const week = weekIn(
    sentencesOf(said).find((one) => /\bweek (?:of|commencing|beginning)\b|\bw\/[cb]\b/i.test(one)) ?? '',
  );
  return / week$/.test(week) ? '' : week;
};

/** True where the one day they name is that of a week, out of which they ask for times: "the week of April 6 … two or three times between 9 and 4". */
export const asksWithinWeek = (said: string, phrase: string): boolean =>
  asksForTimes(said) &&
  weekNamed(said) !== '' &&
  (/\bweek\b|\bw\/[cb]\b/i.test(phrase) ||
    !/\p{L}{2}day\b|\d ?(?:st|nd|rd|th)?\b (?:\p{Lu}\p{Ll}{2})|\p{Lu}\p{Ll}{2,8} \d/u.test(phrase));

/** The week whose times they ask for, or empty: "next week", and "that week" for one they name otherwise or spoke of before today. */
export const weekAsked = (said: string, isOfToday: boolean): string => {
  const sentence =
    sentencesOf(said).find((one) => asksForTimes(one) || (one.endsWith('?') && WEEK_TO_MEET.test(one))) ?? '';
  const own = weekIn(sentence);
  if (own === '') return asksForTimes(sentence) && weekNamed(said) !== '' ? 'that week' : '';
  if (/\bor\b|\bweek after\b/i.test(sentence)) return '';
  return isOfToday && own.endsWith(' week') ? own : 'that week';
};

/** When one can work, and not when one can meet: "your availability in September", "availability for weekend shifts". */
const TO_WORK =
  /\bavailability (?:(?:in|for|over|during|from|on|at) )(?:the |any )?(?:(?:january|february|march|april|may|june|july|august|september|october|november|december)\b(?! \d)|(?:summer|easter|christmas|holidays?|term|weekends|evenings|nights|shifts|(?:weekend|evening|night|bank holiday) \w+)\b|work\b)/i;
/** True where they ask when one can work, and speak of no meeting. */
const asksWhenOneWorks = (said: string): boolean =>
  TO_WORK.test(oneLine(said)) &&
  !/\b(?:interview|meet(?:ing)?|chat|call|talk|speak|zoom|teams|visit|come)\b/i.test(said);

/** True where they ask for times beside papers: "your availability for next week". */
export const asksForTimes = (said: string): boolean =>
  !asksWhenOneWorks(said) &&
  /\b(?:availability|(?:some|two|three|a few|several|your) (?:times|dates|slots|days)|(?:which|what) (?:days?|dates?|times?|slots?) (?:you(?:['’]re| are| can|['’]d be| would be) (?:be )?(?:free|available|around|make|do|work|come)|are you (?:free|available|around))|(?:which|what) (?:days?|dates?|times?|slots?|mornings?|afternoons?|evenings?)(?: (?:next|this|that) week)? (?:(?:would|might|do) )?(?:be (?:best|good)|suits?|works?)(?: best| better)?(?: for)? you|when you(?:['’]re| are| can| could) (?:free|available|come|talk|meet|do(?= (?:it|next|this|that|on|another)\b)|make it))\b/i.test(
    oneLine(said),
  );
