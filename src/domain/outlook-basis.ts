/** What outlooks rest on beside facts, settings and zone: where one of these changes, they are worked out anew. */

/** To be raised with every change of a rule that could open an item earlier, or keep it open longer, than before. */
export const OUTLOOK_VERSION = 8;

/** What the bounds were worked out with, beside settings and zone; a test compares it with the data under holidays/. */
export const HOLIDAY_DATA = '8734aa44e191';
