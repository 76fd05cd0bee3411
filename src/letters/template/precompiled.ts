/** A template from what the build compiled; loads the Handlebars runtime, not its compiler. */
import type Handlebars from 'handlebars';
import runtimeOnly from 'handlebars/runtime.js';
import type { Fill, Heading, Section, Template } from './template.ts';

// Its type declarations name no exports; what it exports is Handlebars without the compiler.
const runtime = runtimeOnly as unknown as typeof Handlebars;

/** Made by `precompileAll`; the specs are Handlebars' own. */
export interface PrecompiledLetter {
  readonly heading: Heading;
  readonly partials: Readonly<Record<string, unknown>>;
  readonly sections: readonly {
    readonly variant: string | null;
    readonly fields: readonly string[];
    readonly subject: unknown;
    readonly body: unknown;
  }[];
}

/** The same template `parseTemplate` gives for the text it was compiled from. */
export const fromPrecompiled = ({ heading, partials: specs, sections }: PrecompiledLetter): Template => {
  const engine = runtime.create();
  const ready = (spec: unknown) => engine.template(spec as TemplateSpecification);
  const partials = Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, ready(spec)]));
  const fill = (spec: unknown): Fill => {
    const render = ready(spec);
    return (facts) => render(facts, { partials });
  };
  const [first, ...others] = sections.map(
    (section): Section => ({ ...section, subject: fill(section.subject), body: fill(section.body) }),
  );
  if (!first) throw new Error(`${heading.name} was compiled without a letter in it`);
  return { ...heading, sections: [first, ...others] };
};
