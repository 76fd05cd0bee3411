/** The desk a command works at: the open store, the settings, and the calendar and clock that follow from them. */
import { existsSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { DateOrder, WorkCalendar, Zone } from '../domain/calendar.ts';
import { remembering, SYSTEM_ZONE } from '../domain/calendar.ts';
import type { Application, Instant } from '../domain/facts.ts';
import { loadHolidays } from '../domain/holidays/load.ts';
import { HOLIDAY_DATA, OUTLOOK_VERSION } from '../domain/outlook-basis.ts';
import { type Plan, type PlanContext, plan } from '../domain/plan.ts';
import { type Policy, policyFrom, type Settings, settingValue, workdaysFrom } from '../domain/policy.ts';
import type { Machine } from '../store/daily.ts';
import { openStore } from '../store/sqlite.ts';
import type { Settler, Store } from '../store/store.ts';
import type { Settling } from './shared/settle.ts';

export interface Desk {
  readonly store: Store;
  readonly settings: Settings;
  readonly policy: Policy;
  readonly now: Instant;
  readonly zone: Zone;
  readonly dateOrder: DateOrder;
  /** The user's own working days. */
  readonly work: WorkCalendar;
  /** The plan of these applications, now. */
  planFor(applications: readonly Application[]): Promise<Plan>;
  planContext(applications: readonly Application[]): Promise<PlanContext>;
  /** These applications with all that are related to them: what a plan for them has to see. */
  related(ids: readonly number[]): Promise<Application[]>;
  /** Brings everything worked out from the facts up to date; false where the file cannot be written. */
  settleAll(): Promise<boolean>;
  close(): Promise<void>;
}

export const openDesk = async (
  path: string,
  now: Instant,
  env: NodeJS.ProcessEnv,
  machine: Machine = {},
): Promise<Desk> => {
  const store = await openStore(path, {
    ...machine,
    now,
    settle: (settler) => settled(settler),
  });
  const settings = await store.settings().catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
  const policy = policyFrom(settings);
  const workdays = workdaysFrom(settings);
  const calendars = new Map<string, WorkCalendar>();
  const calendarOf = async (region: string): Promise<WorkCalendar> => {
    const known = calendars.get(region);
    if (known) return known;
    const made = { workdays, holiday: await loadHolidays(region === '' ? null : region) };
    calendars.set(region, made);
    return made;
  };
  const region = settingValue(settings, 'region');
  const work = await calendarOf(region);
  const dateOrder = dateOrderOf(settings, env);
  useZone(settingValue(settings, 'timezone'));
  const zone = remembering(SYSTEM_ZONE);

  const planContext = async (applications: readonly Application[]): Promise<PlanContext> => {
    for (const application of applications) if (application.region) await calendarOf(application.region);
    return {
      now,
      zone,
      policy,
      dateOrder,
      work: (application) => calendars.get(application.region ?? region) ?? work,
    };
  };
  const settling: Settling = { now, stamp: stampOf(policy, workdays, region), planContext };
  // Most often all is settled, and what settles is not needed.
  const settled = async (settler: Settler, all = false): Promise<void> => {
    const { settle } = await import('./shared/settle.ts');
    await settle(settler, settling, all);
  };
  const settleAll = async (): Promise<boolean> => {
    const { outlooks } = store;
    const isCurrent =
      (await outlooks.stamp()) === settling.stamp && (await outlooks.unsettled()).length === 0;
    if (isCurrent) return true;
    try {
      await store.settle((settler) => settled(settler, true));
      return true;
    } catch {
      return false;
    }
  };
  return {
    store,
    settleAll,
    related: async (ids) => {
      if ((await store.outlooks.unsettled()).length > 0 && !(await settleAll())) return store.applications();
      return store.some(await store.outlooks.related(ids));
    },
    settings,
    policy,
    now,
    zone,
    dateOrder,
    work,
    planContext,
    planFor: async (applications) => plan(applications, await planContext(applications)),
    close: () => store.close(),
  };
};

/** What outlooks rest on beside the facts. Where two of these are alike, so are the plans. */
const stampOf = (policy: Policy, workdays: readonly number[], region: string): string => {
  const figures = Object.entries(policy).map(([key, value]) => `${key}=${value}`);
  return [OUTLOOK_VERSION, HOLIDAY_DATA, workdays.join(''), region, zoneStamp(), ...figures].join(' ');
};

/** The zone in force without Intl, which is slow to start: its name, or the file the machine's own is read from. */
const zoneStamp = (): string => {
  if (process.env.TZ) return process.env.TZ;
  try {
    return readlinkSync('/etc/localtime');
  } catch {
    return zoneName();
  }
};

/** Node takes up a change of TZ at once, so the user's zone is the machine's for the rest of this run. */
const useZone = (timezone: string): void => {
  if (timezone !== '') process.env.TZ = timezone;
};

/**
 * The setting, else the locale's habit, else that of the region whose holidays count: month first in the United States,
 * year first in East Asia, else day first.
 */
export const dateOrderOf = (settings: Settings, env: NodeJS.ProcessEnv): DateOrder => {
  const set = settingValue(settings, 'dateOrder');
  if (set === 'dmy' || set === 'mdy' || set === 'ymd') return set;
  const locale = env.LC_ALL || env.LC_TIME || env.LANG || '';
  const habit = /^[a-z]{2}_/.test(locale) ? locale : `en_${settingValue(settings, 'region')}`;
  if (/^e[ns]_(US|PH|PR)/.test(habit)) return 'mdy';
  return /^(zh|ja|ko|hu|lt|mn|sv)_|^en_(CN|TW|JP|KR|HU|LT|MN|SE)/.test(habit) ? 'ymd' : 'dmy';
};

/** The IANA name of the zone in force; Intl, which is slow to start, is asked only where neither TZ nor the machine tells. */
export const zoneName = (): string => {
  const named = process.env.TZ || machineZone();
  const isKnown = /^[A-Za-z][\w+-]*(\/[\w+-]+)*$/.test(named) && existsSync(join(ZONES, named));
  return isKnown ? named : new Intl.DateTimeFormat().resolvedOptions().timeZone;
};

/** Where Unix keeps its zones. */
const ZONES = '/usr/share/zoneinfo';

/** The machine's own zone by the file it links to, or "". */
const machineZone = (): string => {
  try {
    return readlinkSync('/etc/localtime').split('/zoneinfo/')[1] ?? '';
  } catch {
    return '';
  }
};
