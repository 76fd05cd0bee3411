/** Templates from what the build compiled; loads the Handlebars runtime, not its compiler. */
import type Handlebars from 'handlebars';
import runtimeOnly from 'handlebars/runtime.js';
import type { Fill, Heading, Section, Template } from './template.ts';

// Its type declarations name no exports; what it exports is Handlebars without the compiler.
const runtime = runtimeOnly as unknown as typeof Handlebars;

/** Made by `precompileAll`; the specs are Handlebars' own. */
export interface PrecompiledData {
  readonly partials: Readonly<Record<string, unknown>>;
  readonly templates: readonly {
    readonly heading: Heading;
    readonly sections: readonly {
      readonly variant: string | null;
      readonly fields: readonly string[];
      readonly subject: unknown;
      readonly body: unknown;
    }[];
  }[];
}

/** The same templates `parseTemplate` gives for the texts they were compiled from. */
export const fromPrecompiled = (data: PrecompiledData): readonly Template[] => {
  const engine = runtime.create();
  const partials: Record<string, Handlebars.TemplateDelegate> = {};
  for (const [name, spec] of Object.entries(data.partials))
    partials[name] = engine.template(spec as TemplateSpecification);
  const fill = (spec: unknown): Fill => {
    const render = engine.template(spec as TemplateSpecification);
    return (facts) => render(facts, { partials });
  };
  return data.templates.flatMap(({ heading, sections }) => {
    const [first, ...others] = sections.map(
      ({ variant, fields, subject, body }): Section => ({
        variant,
        fields,
        subject: fill(subject),
        body: fill(body),
      }),
    );
    return first ? [{ ...heading, sections: [first, ...others] as const }] : [];
  });
};
