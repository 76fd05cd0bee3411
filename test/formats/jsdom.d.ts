/** Of jsdom, what the tests ask for. */
declare module 'jsdom' {
  export interface Element {
    readonly tagName: string;
    readonly textContent: string | null;
    readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
    getAttribute(name: string): string | null;
    querySelectorAll(selector: string): Iterable<Element>;
  }
  export interface Page {
    readonly documentElement: Element;
    querySelectorAll(selector: string): Iterable<Element>;
  }
  export class JSDOM {
    constructor(html: string, options?: { runScripts?: 'outside-only' });
    readonly window: { readonly document: Page; eval(script: string): unknown; close(): void };
  }
}
