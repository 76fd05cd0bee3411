/** Handlebars' parser alone, which its own declarations do not name: the compiler and its runtime stay out. */
declare module 'handlebars/dist/cjs/handlebars/compiler/base.js' {
  const parser: { parseWithoutProcessing(text: string): hbs.AST.Program };
  export default parser;
}

declare module 'handlebars/dist/cjs/handlebars/compiler/whitespace-control.js' {
  /** Takes away what stands around blocks on lines of their own; changes the tree it is given. */
  export default class WhitespaceControl {
    accept(program: hbs.AST.Program): hbs.AST.Program;
  }
}

declare module 'handlebars/dist/cjs/handlebars/compiler/visitor.js' {
  import type Handlebars from 'handlebars';

  const Visitor: typeof Handlebars.Visitor;
  export default Visitor;
}
