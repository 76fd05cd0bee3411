/** Time zones as people write them, and the IANA zone each stands for. Season is left to the zone: "EST" in July is New York. */

export const ZONE_NAMES: ReadonlyMap<string, string> = new Map(
  (
    [
      ['America/New_York', 'et', 'est', 'edt', 'eastern', 'new york'],
      ['America/Chicago', 'ct', 'cst', 'cdt', 'central', 'chicago'],
      ['America/Denver', 'mt', 'mst', 'mdt', 'mountain', 'denver'],
      ['America/Los_Angeles', 'pt', 'pst', 'pdt', 'pacific', 'san francisco', 'los angeles', 'seattle'],
      ['UTC', 'utc', 'gmt', 'zulu'],
      ['Europe/London', 'bst', 'uk', 'london', 'british'],
      ['Europe/Dublin', 'dublin', 'irish'],
      ['Europe/Berlin', 'cet', 'cest', 'mez', 'mesz', 'berlin', 'german', 'central european'],
      ['Europe/Paris', 'paris', 'french'],
      ['Europe/Amsterdam', 'amsterdam', 'dutch'],
      ['Europe/Madrid', 'madrid', 'spanish'],
      ['Europe/Zurich', 'zurich', 'swiss'],
      ['Europe/Stockholm', 'stockholm', 'swedish'],
      ['Europe/Helsinki', 'eet', 'eest', 'helsinki'],
      ['Europe/Lisbon', 'wet', 'west', 'lisbon'],
      ['Asia/Kolkata', 'ist', 'india', 'indian'],
      ['Asia/Singapore', 'sgt', 'singapore'],
      ['Asia/Hong_Kong', 'hkt', 'hong kong'],
      ['Asia/Tokyo', 'jst', 'tokyo', 'japan'],
      ['Asia/Dubai', 'gst', 'dubai', 'gulf'],
      ['Australia/Sydney', 'aest', 'aedt', 'sydney'],
      ['Pacific/Auckland', 'nzst', 'nzdt', 'auckland'],
    ] as const
  ).flatMap(([iana, ...names]) => names.map((name) => [name, iana] as const)),
);

/** Short names stand right behind a time ("3pm ET"); the others need "time" ("London time"). */
export const SHORT_ZONES: readonly string[] = [...ZONE_NAMES.keys()].filter(
  (name) => name.length <= 4 && name !== 'uk' && name !== 'west',
);
