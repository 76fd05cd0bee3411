/** A challenge typed as a sentence is told as one, whatever its verb; what is a thing stays a thing. */
import { describe, expect, it } from 'vitest';
import { isSentence } from '../../src/letters/words/phrases.ts';
import { asChallenge, challengeTold } from '../../src/letters/words/topics.ts';

describe('a sentence', () => {
  it.each([
    ['Tenants move out after a year', 'that tenants move out after a year'],
    ['members sign up in January and never come', 'that members sign up in January and never come'],
    ['shops pay late', 'that shops pay late'],
    ['new drivers give up quickly', 'that new drivers give up quickly'],
    ['trains arrive late', 'that trains arrive late'],
    ['deadlines slip', 'that deadlines slip'],
    ['building projects overrun', 'that building projects overrun'],
    ['updates break things', 'that updates break things'],
    ['residents miss their check-ups', 'that residents miss their check-ups'],
    ['readers spend little time on the site', 'that readers spend little time on the site'],
    ['Timber prices doubled', 'that timber prices doubled'],
    ['the last head left things in a mess', 'that the last head left things in a mess'],
    ['budget got cut by a third', 'that the budget got cut by a third'],
    ['every delivery brings something wrong', 'that every delivery brings something wrong'],
    ['cleaning fees are far too high', 'that cleaning fees are far too high'],
    ['Carers work across three houses', 'that carers work across three houses'],
    ['customers would not wait', 'that customers would not wait'],
    ['residents only eat at noon', 'that residents only eat at noon'],
    ['the trust cut its outreach', 'that the trust cut its outreach'],
    ['the owner replaced our tills', 'that the owner replaced your tills'],
    ['the freezer jams', 'that the freezer jams'],
    ['The timetable changes every term', 'that the timetable changes every term'],
    ['one nurse covers three wards', 'that one nurse covers three wards'],
    ['buyers phone all day', 'that buyers phone all day'],
    ['readers drive past the library', 'that readers drive past the library'],
    ['half of the calls go unanswered', 'that half of the calls go unanswered'],
    ['sellers phone because the app hides their fees', 'that sellers phone because the app hides their fees'],
    ['new starters leave quickly', 'that new starters leave quickly'],
    ['queues grow every summer', 'that queues grow every summer'],
  ])('%s', (noted, told) => {
    expect(challengeTold(asChallenge(noted))).toBe(told);
    expect(isSentence(noted)).toBe(true);
  });
});

describe('a thing', () => {
  it.each([
    ['sales targets too high', 'how high the sales targets are'],
    ['deliveries far too late', 'how late the deliveries are'],
    ['queues getting too long', 'queues getting too long'],
    ['Booking form too long', 'how long the booking form is'],
    ['parental leave', 'parental leave'],
    ['patients seen too late', 'patients seen too late'],
    ['invoices paid late', 'invoices paid late'],
    ['goods sent back by customers', 'goods sent back by customers'],
    ['sales follow up in the regions', 'sales follow up in the regions'],
    ['customers unhappy about the queue', 'customers unhappy about the queue'],
    ['parking spaces for visitors', 'parking spaces for visitors'],
    ['things visitors find hard', 'things visitors find hard'],
    ['drivers monthly reports', 'drivers monthly reports'],
    ['the school trips every summer', 'the school trips every summer'],
    ['parents evening in May', 'parents evening in May'],
    ['lessons only in Welsh', 'lessons only in Welsh'],
    ['orders delivered the next day', 'orders delivered the next day'],
    ['car parks half empty', 'car parks half empty'],
    ['the one thing I would move', 'the one thing I would move'],
    ['the staff room on the second floor', 'the staff room on the second floor'],
  ])('%s', (noted, thing) => {
    expect(challengeTold(asChallenge(noted))).toBe('');
    expect(asChallenge(noted)).toBe(thing);
  });

  it('in the middle of things stays one: "growing fast"', () => {
    expect(asChallenge('growing fast')).toBe('growing fast');
  });
});

describe('the half behind "and" is told as well', () => {
  it.each([
    [
      'Buyers want samples and we have nobody to send them out',
      'that buyers want samples and that you have nobody to send them out',
    ],
    [
      'Tenants ring all day and nobody can answer the door',
      'that tenants ring all day and that nobody can answer the door',
    ],
    [
      'the lift breaks down every winter, and they cannot close the hall',
      'that the lift breaks down every winter and that you cannot close the hall',
    ],
    [
      'pupils arrive hungry but they have no canteen',
      'that pupils arrive hungry but that you have no canteen',
    ],
  ])('%s', (noted, told) => {
    expect(challengeTold(asChallenge(noted))).toBe(told);
  });

  it.each([
    ['buyers want samples and I have done that before', 'that buyers want samples'],
    ['buyers want samples and we talked about my last job', 'that buyers want samples'],
  ])('but not what is of the conversation: %s', (noted, told) => {
    expect(challengeTold(asChallenge(noted))).toBe(told);
  });
});
