/** HTML in which every text that is put in is escaped: there is no other way in. */

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');

/** Markup, made by `html` alone. */
export class Html {
  readonly #text: string;
  private constructor(text: string) {
    this.#text = text;
  }
  static of(strings: TemplateStringsArray, values: readonly Value[]): Html {
    return new Html(strings.reduce((all, string, i) => all + textOf(values[i - 1]) + string));
  }
  toString(): string {
    return this.#text;
  }
}

/** Text and numbers are escaped, markup stands as it is, nothing is nothing. */
export type Value = string | number | Html | null | undefined | false | readonly Value[];

const textOf = (value: Value): string => {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Html) return value.toString();
  if (typeof value === 'object') return value.map(textOf).join('');
  return escaped(String(value));
};

export const html = (strings: TemplateStringsArray, ...values: readonly Value[]): Html =>
  Html.of(strings, values);
