/** A part of the build: how a file hands out what others take from it. */

const ONE =
  /Object\.defineProperty\(exports, ['"](\w+)['"], \{\s*enumerable: true,\s*get: function ?\(\) \{\s*return ([\w$]+);\s*\}\s*\}\);\n?/g;

/** What never changes once the file has run. */
const isSettled = (value, code) =>
  new RegExp(`^(?:const|class|(?:async )?function\\*?) ${value.replaceAll('$', '\\$')}\\b`, 'm').test(code);

/**
 * What a file hands out stands at its end, and most of it is settled by then: it is handed out as it is, and not through
 * a function of eighty bytes each, a hundred times over in the file that `due` loads and V8 reads through.
 */
export const shortExports = {
  name: 'short-exports',
  renderChunk: (code) => ({
    code: code.replace(ONE, (whole, name, value) =>
      isSettled(value, code) ? `exports.${name} = ${value};\n` : whole,
    ),
    map: null,
  }),
};
