/** A reason as it was typed, and the sentence it fits: told ("I got another job"), a thing ("the commute"), or "for family reasons". */
import { inFull } from './hindrances.ts';

/** told: a clause of its own · thing: what the reason is · for: what it is done for */
type ReasonKind = 'told' | 'thing' | 'for';

interface Reason {
  readonly kind: ReasonKind;
  readonly text: string;
}

const FOR = /^(?:for )?((?:\S+ ){0,3}(?:reasons?|grounds))$/i;
const PRONOUN =
  /^(?:I|we|you|he|she|they|it|there|this|that|nobody|no one|everyone|everybody|somebody|someone)(?:['’][a-z]+)?\s/i;
/** "I got another interview Thursday" */
const BARE_WEEKDAY =
  /(?<!\b(?:on|by|next|last|this|until|till|every|each|for|from|before|after|since|of|the|and|or|to)) ((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/i;
/** "Family stuff", "personal", "health issues": grounds one does not spell out. */
const GROUNDS_UNNAMED =
  /^(?:(?:some|my|a) )?(family|personal|health|medical|money|financial|private)(?: (?:stuff|things?|issues?|matters?|problems?|circumstances|situation|commitments))?$/i;
/** Verbs a reason has behind what it is about: "my daughter starts school", "the pay is low". */
const VERB =
  /^(?:is|are|was|were|am|has|have|had|can|could|will|would|should|must|may|might|do|does|did|(?:is|are|was|were|has|have|had|ca|could|wo|would|do|does|did)n['’]t|cannot|lies?|starts?|moves?|needs?|wants?|offers?|suits?|fits?|feels?|felt|seems?|looks?|gets?|got|gives?|gave|makes?|made|takes?|took|comes?|came|goes|went|lives?|requires?|means?|meant|begins?|began|broke|changed|depends?|pays|paid|runs?|ran|left|fell|fall|falls|became|becomes|keeps?|kept|told|asked|promoted|matched|counter-offered|resigned|quit|died|found|chose|lost|closes?|ended|ends)$/i;
const NO_NOUN_BEFORE =
  /^(?:the|an?|this|that|these|those|my|your|our|their|his|her|its|more|less|no|of|to|for|with|in|on|at|better|new|old|and|or)$/i;
/** "funding delayed", "a colleague resigned last week": nothing follows that it could be said of. */
const AFTER_A_DEED =
  /^(?:by|until|till|for|to|in|on|at|from|last|this|yesterday|today|again|me|us|the|a|an|my|our)$/i;

export const isTold = (text: string): boolean => {
  if (PRONOUN.test(text)) return true;
  const words = text.split(/\s+/);
  return words.some((word, index) => {
    const before = words[index - 1];
    if (before === undefined || NO_NOUN_BEFORE.test(before)) return false;
    const next = words[index + 1];
    const isDeed = /^[a-z]{2,}ed$/.test(word) && (next === undefined || AFTER_A_DEED.test(next));
    return VERB.test(word) || isDeed;
  });
};

/** "to talk it over with my family" */
const WISH = /^(?:(?:so as|in order) )?to\s+(?=[a-z])/i;
const ONE_OWN = /^(?:children|kids|studies|thesis|visa|pregnancy)$/i;
const KNOWN =
  /^(?:(?:long|daily|low|late|short|early|base) )?(?:commute|distance|salary|pay|location|hours|contract|notice period|workload|rota|shifts?|travel|journey|budget|holidays|weekends?|schedule|terms|benefits)$/i;

/** "Salary too low for me", "commute too long" */
const OF_A_DEGREE =
  /^((?:the|my|your|our) )?((?!it\b)[a-z]+(?: [a-z]+)?) ((?:too|so|very|much too|far too) \S.*)$/i;
const BETTER =
  /^(?:an? )?better (?:job|offer|role|position|salary|deal|package)(?: (?:elsewhere|from|at|closer|with|in)\b.*)?$/i;

/** "Family reasons", "commute", "too far": as what it fits. `own` where the reason is the writer's: "my health". */
export const asReason = (typed: string, own: boolean): Reason => {
  const text = own ? inFull(typed, isTold(typed)) : typed;
  const wish = WISH.exec(text);
  if (wish) return { kind: 'told', text: `${own ? 'I' : 'we'} would like to ${text.slice(wish[0].length)}` };
  if (/^not? (?:for|what|right)\s/i.test(text)) return { kind: 'told', text: `it is ${text}` };
  if (/^(?:no|not enough) \S/i.test(text)) return { kind: 'told', text: `there is ${text}` };
  const unnamed = GROUNDS_UNNAMED.exec(text)?.[1]?.toLowerCase();
  if (own && unnamed !== undefined)
    return { kind: 'for', text: `for ${unnamed === 'money' ? 'financial' : unnamed} reasons` };
  const grounds = FOR.exec(text)?.[1];
  if (grounds !== undefined && !/^(?:the|my|our|your)\s/i.test(grounds))
    return { kind: 'for', text: `for ${grounds}` };
  if (/^(?:too|so) (?!many|much|few|little)\S+/i.test(text)) return { kind: 'told', text: `it is ${text}` };
  if (BETTER.test(text))
    return { kind: 'told', text: `${own ? 'I' : 'we'} have a ${text.replace(/^an?\s/i, '')}` };
  if (isTold(text)) return { kind: 'told', text: text.replace(BARE_WEEKDAY, ' on $1') };
  const degree = OF_A_DEGREE.exec(text);
  if (degree)
    return {
      kind: 'told',
      text: `${degree[1] ?? 'the '}${degree[2]} ${/[^s]s$/.test(degree[2] ?? '') ? 'are' : 'is'} ${degree[3]}`,
    };
  if (own && ONE_OWN.test(text)) return { kind: 'thing', text: `my ${text}` };
  return { kind: 'thing', text: KNOWN.test(text) ? `the ${text}` : text };
};
