/** A part of the build: patterns and lists of words are made when they are first asked for. */
import { RolldownMagicString } from 'rolldown';
import { parseSync, Visitor } from 'rolldown/utils';

/** What takes V8 long to make, and has no effect but to be there; of a few letters it is made as quickly as it is left. */
const LONG = 40;
const isMadeLate = (init) =>
  init !== null &&
  init.end - init.start > LONG &&
  (init.type === 'Literal'
    ? init.regex !== undefined
    : init.type === 'NewExpression' && ['RegExp', 'Set', 'Map'].includes(init.callee.name));

/** The constants at the top of a chunk that may be made late, by their names. */
const constantsOf = ({ body }) =>
  new Map(
    body.flatMap((node) => {
      const [declared, ...more] = node.type === 'VariableDeclaration' ? node.declarations : [];
      return declared?.id.type === 'Identifier' && more.length === 0 && isMadeLate(declared.init)
        ? [[declared.id.name, { node, declared }]]
        : [];
    }),
  );

/** Names as they are used, and those that are given to something else somewhere in the chunk. */
const namesIn = (program) => {
  const uses = [];
  const notUses = new Set();
  const given = [];
  const gives = (pattern) => {
    if (pattern?.type === 'Identifier') given.push(pattern);
    if (pattern?.type === 'AssignmentPattern') gives(pattern.left);
    if (pattern?.type === 'RestElement') gives(pattern.argument);
    if (pattern?.type === 'ArrayPattern') pattern.elements.forEach(gives);
    if (pattern?.type === 'ObjectPattern')
      for (const property of pattern.properties) gives(property.value ?? property);
  };
  const givesToFunction = ({ id, params }) => [id, ...params].forEach(gives);
  new Visitor({
    VariableDeclarator: ({ id }) => gives(id),
    FunctionDeclaration: givesToFunction,
    FunctionExpression: givesToFunction,
    ArrowFunctionExpression: givesToFunction,
    ClassDeclaration: ({ id }) => gives(id),
    CatchClause: ({ param }) => gives(param),
    Property: ({ key, value, computed, shorthand }) => {
      if (shorthand && value.type === 'Identifier') uses.push({ ...value, isShorthand: true });
      if (!computed) notUses.add(key);
      if (shorthand) notUses.add(value);
    },
    PropertyDefinition: ({ key, computed }) => !computed && notUses.add(key),
    MethodDefinition: ({ key, computed }) => !computed && notUses.add(key),
    MemberExpression: ({ property, computed }) => !computed && notUses.add(property),
    Identifier: (node) => uses.push(node),
  }).visit(program);
  return { uses: uses.filter((use) => !notUses.has(use)), given };
};

/**
 * `const VAGUE = /soon|shortly/` becomes `let VAGUE$; const VAGUE = () => VAGUE$ ??= /soon|shortly/`, and whoever asks for
 * `VAGUE` calls it. V8 reads a pattern through when it is made: a letter loads nine hundred and asks a third of them.
 */
export const lateConstants = {
  name: 'late-constants',
  renderChunk: (code, { name: chunk }) => {
    // What `due` loads it asks for, and each byte of it counts.
    if (chunk.startsWith('jobfu')) return null;
    const { program } = parseSync('chunk.js', code);
    const constants = constantsOf(program);
    const { uses, given } = namesIn(program);
    for (const { name, start } of given)
      if (constants.get(name)?.declared.id.start !== start) constants.delete(name);
    const text = new RolldownMagicString(code);
    for (const [name, { node, declared }] of constants) {
      text.update(node.start, declared.id.start, `let ${name}$; const `);
      text.appendLeft(declared.init.start, `() => ${name}$ ??= `);
    }
    for (const { name, start, end, isShorthand } of uses) {
      const constant = constants.get(name);
      if (constant === undefined || constant.declared.id.start === start) continue;
      text.appendLeft(end, isShorthand ? `: ${name}()` : '()');
    }
    return { code: text.toString(), map: null };
  },
};
