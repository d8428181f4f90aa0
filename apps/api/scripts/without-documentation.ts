import MagicString from 'magic-string';
import type { Plugin } from 'rolldown';
import { type ESTree, parseSync, Visitor } from 'rolldown/utils';

/** Modules that say what goes in and comes out; what no request needs of them may go. */
const DOCUMENTED =
  /\/src\/(endpoints\/[^/]+\/index|schemas\/[^/]+|problems\/(schema|responses))\.ts$/;

/** What a route says to its readers only. */
const FOR_READERS: ReadonlySet<string> = new Set([
  'summary',
  'description',
  'tags',
  'parameters',
  'responses',
  'security',
  'body',
]);

const nameOf = (node: ESTree.Node): string | null =>
  node.type === 'Identifier' ? node.name : null;

/** The members of a route, and of what it says of requests, that are for readers. */
const forReaders = ({ properties }: ESTree.ObjectExpression): readonly ESTree.ObjectProperty[] =>
  properties.flatMap((property) => {
    if (property.type !== 'Property') return [];
    const name = nameOf(property.key) ?? '';
    if (FOR_READERS.has(name)) return [property];
    const { value } = property;
    return name === 'request' && value.type === 'ObjectExpression' ? forReaders(value) : [];
  });

/**
 * Leaves out of a bundle what describes the API to people: sentences, examples, and the
 * schemas of what it answers, of which a Worker would make several hundred objects at each
 * start. What is left of a route is where it is, what runs before it, and what its query may be.
 *
 * Constants of the documented modules are wrapped so that the bundler drops those which nobody
 * uses: the calls that make schemas change nothing else.
 */
export const withoutDocumentation: Plugin = {
  name: 'without-documentation',
  transform: {
    filter: { id: DOCUMENTED },
    handler(code, id) {
      const { program } = parseSync(id, code);
      const text = new MagicString(code);
      new Visitor({
        CallExpression({ callee, arguments: [given], end }) {
          if (callee.type === 'MemberExpression' && nameOf(callee.property) === 'openapi') {
            text.remove(callee.object.end, end);
          }
          if (nameOf(callee) !== 'createRoute' || given?.type !== 'ObjectExpression') return;
          for (const { value } of forReaders(given)) {
            text.appendLeft(value.start, '0').remove(value.start, value.end);
          }
        },
        VariableDeclarator({ init }) {
          if (init?.type !== 'CallExpression') return;
          text.appendLeft(init.start, '/* @__PURE__ */ (() => (');
          text.appendRight(init.end, '))()');
        },
      }).visit(program);
      return { code: text.toString(), moduleSideEffects: false };
    },
  },
};
