/** Reasons and points as people type them, and the sentences of the letters on an offer that come of them. */
import { describe, expect, it } from 'vitest';
import { write } from '../../src/letters/write.ts';
import { message, reading, request } from './build.ts';
import { templateNamed } from './built-in.ts';

const body = (name: string, set: Readonly<Record<string, string>>): string => {
  const messages = [{ message: message(), reading: reading({ outcome: 'offer' }) }];
  return write(templateNamed(name), null, request({ set, messages })).body.replace(/\s+/g, ' ');
};

describe('offer-decline', () => {
  it.each([
    ["relocating isn't right for my family", 'Relocating isn’t right for my family.'],
    ['working weekends would be hard for us', 'Working weekends would be hard for us.'],
    ['commuting takes too long', 'Commuting takes too long.'],
    ['relocating to Leeds', 'I am relocating to Leeds.'],
    ['the other place offered more', 'Another employer has offered me more.'],
    ['another company offered me more money', 'Another employer has offered me more.'],
    ["didn't feel right", 'It didn’t feel right.'],
    ["doesn't feel like the right move", 'It doesn’t feel like the right move.'],
    ['my current employer matched it', 'My present employer has matched your offer.'],
    ['my employer has matched your offer', 'My present employer has matched your offer.'],
    ['other plans', 'I have made other plans.'],
    [
      'went with another company, the role is closer to what I want',
      'I went with another company; the role is closer to what I want.',
    ],
    ["I accepted another job, it's nearer home", 'I have accepted another job; it’s nearer home.'],
    ['I have taken a job in Leeds, where my family is', 'I have taken a job in Leeds, where my family is.'],
    ['your rota', 'The rota does not suit my circumstances.'],
    ['your hours', 'The hours do not suit my circumstances.'],
    ['the on-call', 'The on-call does not suit my circumstances.'],
    ["My mum's ill", 'My mum is ill.'],
    ['they promoted me', 'My present employer has promoted me.'],
    ['they pay more', 'Another employer has offered me more.'],
    ['they pay more at the other place', 'Another employer has offered me more.'],
    ['salary not high enough', 'The salary is lower than I can accept.'],
    ['wrong time', 'It is not the right time for me.'],
    ['working hours', 'The working hours do not suit my circumstances.'],
    ['got a counter offer', 'My present employer has made me an offer to stay.'],
  ])('%s', (reason, sentence) => {
    expect(body('offer-decline', { reason }).replaceAll("'", '’')).toContain(sentence);
  });
});

describe('offer-extension', () => {
  it.each([
    ['visiting the clinic again first', 'That would give me time for visiting the clinic again first.'],
    ['reading the contract properly', 'That would give me time for reading the contract properly.'],
    ['read the contract properly', 'I would like to read the contract properly.'],
    ['visit the clinic again', 'I would like to visit the clinic again.'],
    ['see the flat first', 'I would like to see the flat first.'],
    ['check childcare', 'I would like to check childcare.'],
    ['not decided', 'I have not decided yet.'],
    ['not sure yet', 'I am not sure yet.'],
    ['other interview on friday', 'I have another interview on Friday.'],
    ['interview on monday', 'I have an interview on Monday.'],
    ['final interview elsewhere', 'I have a final interview elsewhere.'],
    ['another offer', 'I have another offer.'],
    ['a final interview elsewhere', 'I have a final interview elsewhere.'],
    ['holiday booked', 'I have a holiday booked.'],
    ['the commute', 'I ask because of the commute.'],
    ['moving house', 'I am moving house.'],
  ])('%s', (reason, sentence) => {
    expect(body('offer-extension', { until: '2026-03-20', reason })).toContain(sentence);
  });
});

describe('offer-accept', () => {
  it.each([
    ['two weeks from now', 'I can start two weeks from now.'],
    ['two weeks from Monday', 'I can start two weeks from Monday.'],
    ['I could start two weeks after signing', 'I can start two weeks after signing.'],
    ['I can start once my visa is through', 'I can start once my visa is through.'],
    ['I can start whatever day you like', 'I can start whatever day you like.'],
    ['week commencing 20 April', 'I can start in the week commencing 20 April.'],
    ['the week of April 20', 'I can start in the week of April 20.'],
    ['1 May', 'I can start on 1 May.'],
  ])('%s', (start, sentence) => {
    expect(body('offer-accept', { start })).toContain(sentence);
  });
});

describe('feedback', () => {
  it.each([
    ['I think I talked too much', 'I think I talked too much. I would value your view on that.'],
    ['the case study', 'There is one thing I would value your view on: the case study.'],
    ['how I answered the strategy question', 'your view on: how I answered the strategy question.'],
    ["why I wasn't chosen", "your view on: why I wasn't chosen."],
  ])('%s', (point, sentence) => {
    expect(body('feedback', { point })).toContain(sentence);
  });
});

describe('negotiate', () => {
  it.each([
    ['would 30k be possible', 'Before I answer, I have one question: would 30k be possible?'],
    ['155k base', 'could we talk about the base salary? I was hoping for 155k.'],
  ])('asks for a sum: %s', (point, sentence) => {
    expect(body('negotiate', { point })).toContain(sentence);
  });

  it.each([
    ['$50/hr', 'about the pay? I was hoping for $50/hr.'],
    ['23 an hour', 'about the pay? I was hoping for 23 an hour.'],
    ['£15.50 per hour', 'about the pay? I was hoping for £15.50 per hour.'],
    ['base of 230k', 'about the base salary? I was hoping for 230k.'],
    ['salary - 32k?', 'about the salary? I was hoping for 32k.'],
    ['salary: 32k', 'about the salary? I was hoping for 32k.'],
    ['could they do 36', 'I have one question: could you do 36?'],
    ['can they stretch to 40k?', 'I have one question: can you stretch to 40k?'],
    ['would they consider hybrid', 'I have one question: would you consider hybrid?'],
    ['another offer I have for 48k', 'I have another offer, for 48k. Could we talk about that'],
    ['48k because I have another offer', 'about the pay? I was hoping for 48k, as I have another offer.'],
    ['ask for 5k more', 'about the pay? I was hoping for 5k more.'],
    ['base salary and signing bonus', 'about the base salary and a signing bonus?'],
    ['salary and start date', 'about the salary and the start date?'],
    ['grade point', 'about the grade point?'],
    ['WFH', 'about working from home?'],
    ['work from home 2 days', 'about working from home 2 days?'],
    [
      'Salary: looking for 47-48k; also WFH',
      'about the salary? I am looking for 47-48k; I would also like to talk about working from home.',
    ],
    ['35k', 'about the pay? I was hoping for 35k.'],
    ['pension', 'about the pension?'],
    [
      "starting on 25,200 as I already have two years' experience",
      "about starting on 25,200? I already have two years' experience.",
    ],
    ["salary as I'm on 36k now", "about the salary? I'm on 36k now."],
    ['top of band 5 because of my experience', 'about the top of band 5, given my experience?'],
    ['29.5k seems low', 'about the pay? I was hoping for a little more than 29.5k.'],
    ['the salary is a bit low', 'about the salary? I was hoping for a little more.'],
    ['Salary is below market', 'The salary is below market. Could we talk about that'],
    ['more money', 'about the pay? I was hoping for a little more.'],
    ['lower than expected', 'about the pay? It is lower than I had expected.'],
    ['salary 5k more', 'about the salary? I was hoping for 5k more.'],
    ['salary (hoping for 40k)', 'about the salary? I am hoping for 40k.'],
    ['4 days a week', 'about working 4 days a week?'],
    ['match my current salary', 'about matching my current salary?'],
    ['start date', 'about the start date?'],
    ['start date in June', 'about a start date in June?'],
    ['higher base and more equity', 'about a higher base and more equity?'],
    ['hybrid', 'about hybrid working?'],
    ['sign on bonus to cover the one I lose', 'about a sign-on bonus to cover the one I lose?'],
  ])('%s', (point, sentence) => {
    expect(body('negotiate', { point })).toContain(sentence);
  });

  it.each([
    ['salary', "I'm on 36k at the moment", "about the salary? I'm on 36k at the moment. Fifteen minutes"],
    ['salary', 'another offer at 88k', 'about the salary? I have another offer at 88k. Fifteen minutes'],
    [
      'could you do 90k?',
      'the market rate is higher',
      'could you do 90k? The market rate is higher. Fifteen',
    ],
    [
      'the salary',
      'based on my experience I was expecting 36k',
      'the salary? Based on my experience I was expecting 36k. Fifteen minutes',
    ],
    ['the salary', 'cost of living', 'the salary? My reason is the cost of living. Fifteen minutes'],
    ['the hours', 'family reasons', 'about the hours? I ask this for family reasons. Fifteen minutes'],
    ['the base', 'the cost of moving', 'about the base salary? My reason is the cost of moving. Fifteen'],
  ])('%s, %s', (point, reason, sentence) => {
    expect(body('negotiate', { point, reason })).toContain(sentence);
  });
});
