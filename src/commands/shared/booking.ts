/** How an interview is booked with an application, in words to type. */
import { employerName } from '../../domain/employer.ts';
import type { Application } from '../../domain/facts.ts';
import type { Desk } from '../desk.ts';
import { stillRunning } from './who.ts';

/** `at` as it is typed. The role is named where another application there runs too, and would be meant as well. */
export const bookingCommand = async (desk: Desk, application: Application, at = '…'): Promise<string> => {
  const { id, company, role } = application;
  const others = (await desk.related([id])).filter(
    (other) => other.id !== id && employerName(other.company) === employerName(company),
  );
  const isAlone = role === null || (await stillRunning(desk, others)).length === 0;
  return `jobfu add --company "${company}"${isAlone ? '' : ` --role "${role}"`} --at "${at}"`;
};
