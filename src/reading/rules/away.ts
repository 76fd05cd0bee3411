/** An automatic reply of somebody absent, or the writer's own holiday. */
import type { Rule } from './rule.ts';

export const away: Rule = {
  name: 'away',
  says: 'away',
  reason: 'The writer is away; that is no answer.',
  source: 'J',
  governs: 'aside',
  patterns: [
    '(?:on|am on|is on|be on) (?:[a-z]{1,12} ){0,2}(?:leave|holiday|holidays|vacation|pto|a trip|business trip|sick leave)(?: (?:from|until|till|through|to|and|for))?',
    '(?:out of (?:the )?office|out of office|ooo|away from (?:my|the) (?:desk|office|email))',
    "(?:am|are|is|will be|be|'s|i|he|she|they|manager|we) (?:(?![a-z]{2,11}ed )[a-z]{1,12} )?(?:away|off|abroad|travelling|traveling|on the road|out|unavailable|absent|in (?!touch|contact|the (?:mix|running|process|meantime|middle))[a-z]{1,14}|at a conference|not in|not available|ill|sick)(?: (?:sick|work|on|at|in|for|from|until|till|and|next|this|the|[a-z]{1,12})){0,4}?(?= (?:@|until|from|till|for|this|next|and|,|\\.|on|with|all|so|the|till))",
    '(?:return|returning|returns|be back|am back|is back|back|reopen|reopens|get back) (?:to (?:the office|work|my desk) |in the office |at my desk |in |from [a-z]{1,12} )?(?:on|@|from|in|after|next|tomorrow|late)',
    '(?:fly|flying|travel|travelling|traveling) (?:to|out|back|home) (?:[a-z]{1,14} )?',
    '(?:office|offices|we) (?:[a-z]{1,12} )?(?:is|are|will be|closes?|be)? ?(?:closed|close|shut|closes|shuts)(?: (?:on|from|for|between|until|over))?',
    'automatic reply|auto reply|autoreply|auto response|automated response|auto responder',
    '(?:slower|slow|later) (?:than usual )?(?:to|in|at|with) (?:my )?(?:reply(?:ing)?|respond(?:ing)?|answer(?:ing)?|replies|responses|answers|emails?)',
    '(?:reply|respond|answer) (?:[a-z]{1,12} )?(?:more slowly|slower|later) than usual',
    '(?:annual|parental|maternity|paternity|sick) leave',
  ],
  unless: [
    'out of your misery|handed in',
    'in your inbox',
    '(?:month|week|year|jury) is out|out of my hands|(?:hear|ring|call|get) back',
    'off the (?:cards|table)',
    'out (?:of )?the window|(?:results?|letters?|decisions?|news|notifications?|answers?|offers?) (?:[a-z0-9]{1,12} ){0,4}(?:is|are|will be|be) (?:going )?out',
    'promised me',
    'get back to (?:you|me)',
    'back to you',
    'applications? (?:is|are|closed|will)',
    'come back to',
    'position (?:is|has been) closed',
  ],
  examples: [
    'I am on leave until 18 May.',
    'Automatic reply: out of the office.',
    'She is travelling until Monday.',
    'Our offices close on 23 December.',
  ],
  nearMisses: ['I will get back to you on Monday.', 'Applications are closed.'],
};
