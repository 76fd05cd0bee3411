/** Hold, freeze, reorganisation: no next step can be named. */
import { POST } from '../lexicon/verbs.ts';
import type { Rule } from './rule.ts';

export const standsStill: Rule = {
  name: 'stands-still',
  says: 'hold',
  reason: 'The process stands still, or no next step can be named.',
  source: 'S1',
  anchors:
    'hold paused pause freeze frozen stopped stop suspended postponed ice halted halt shelved restructuring restructure reorganisation reorganization reorg merger budget nobody step steps pausing parked standstill stalled holding indefinitely pulled froze backburner bay deferred frost suspend acquisition layoffs moratorium happens hiatus cold rethinking review interim further unfunded',
  patterns: [
    'on (?:a )?(?:temporary |indefinite |short )?hold',
    '(?:paused|pausing|on pause|a pause|frozen|freezing|freeze|froze|suspended|suspending|halted|on ice|iced|shelved|parked|pause (?:on|in|the|our|all)|moratorium|on the back ?burner|stalled|at a standstill|standstill|in limbo|mothballed|deferred|hiatus)(?= )',
    '(?:stopped|put a stop to|stop|halt|interrupted|suspend|stopping) (?:the|this|our|all|every) (?:[a-z]{1,12} ){0,2}(?:search|recruitment|hiring|process|recruiting|interviews|selection)',
    '(?:restructur(?:ing|e|ed)|reorgani[sz](?:ation|ing|ed)|reorg|merger|takeover|acquisition|layoffs|lay offs|redundanc(?:y|ies))(?= )',
    "(?:budget|funding|headcount|money) (?:[a-z']{1,12} ){0,4}(?:pulled|cut|frozen|not (?:been )?(?:approved|signed|confirmed|released)|withdrawn|gone|freeze|stopped|on hold|revoked|review|under review|blocked|lost|disappeared)",
    "(?:no|not any|nobody|can not|could not|cannot|unable|do not|does not|not) (?:[a-z']{1,14} ){0,6}(?:next steps?|further steps?|what (?:happens|will happen|comes|is going to happen|becomes)|whether (?:the|this) (?:role|post|position|job|vacancy|team)|how (?:this|it) (?:will )?(?:continue|go on|goes on|proceed)|if (?:the|this) (?:role|post|position|job|team) (?:will|still|is|even)|which posts)",
    'until further notice',
    'indefinitely',
    'when (?:it|this|hiring|the (?:role|search|process|freeze|position|recruitment)) (?:resumes|reopens|restarts|picks up|is lifted|opens up|unfreezes|starts again)',
    'if it reopens',
    `(?:${POST}) (?:might|may|could) not (?:exist|go ahead|happen|survive)`,
    'no next steps?',
    'everything is (?:up in the air|on hold|at a standstill)',
    'rethinking (?:the|this|our|whether)',
    '(?:pulled|pulling) the (?:plug on the )?budget',
  ],
  unless: [
    'not (?:on hold|frozen|paused)',
    'no longer (?:on hold|frozen|paused)',
    'please hold',
    'hold (?:on|the line|@|a|the (?:time|date))',
    'budget (?:planning|responsib|manager)',
    'lifted (?:the|our)',
    'unfrozen|unfroze',
    'had been on hold|was on hold',
    '(?:lead|led|manage|through|joining|since|after|despite) (?:the |our |a )?(?:merger|reorgani|restructur)',
    'off hold',
    'again (?:open|active)',
    'frozen food',
    'pause for|merger of',
    'hold you in',
  ],
  examples: [
    'The role is on hold.',
    'Hiring is frozen until further notice.',
    'We had to pause the search.',
    'Because of the merger nobody can tell what happens to this post.',
    'There is no next step I could name.',
    'budget got pulled',
  ],
  nearMisses: [
    'The role is no longer on hold.',
    'Please hold Tuesday at 3.',
    'We led the merger of two firms.',
  ],
};
