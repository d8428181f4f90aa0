import type { Random } from '../traffic/random.ts';
import { MARKERS } from './marker.ts';

type Node = Record<string, unknown> | unknown[];

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Every object and array of a value, and whether it holds answers; a definition's own `answers` are options. */
function nodesOf(value: unknown, answers = false): { node: Node; answers: boolean }[] {
  if (!isNode(value)) return [];
  const within = Object.entries(value).flatMap(([key, inner]) =>
    key === 'definition'
      ? nodesOf(inner).map(({ node }) => ({ node, answers: false }))
      : nodesOf(inner, answers || key === 'answers'),
  );
  return [{ node: value, answers }, ...within];
}

const deep = (depth: number): unknown => {
  let value: unknown = 1;
  for (let i = 0; i < depth; i++) value = i % 2 ? [value] : { a: value };
  return value;
};

const STRANGE: readonly (() => unknown)[] = [
  () => null,
  () => true,
  () => -1,
  () => 0.1 + 0.2,
  () => 1e308,
  () => -0,
  () => Number.MAX_SAFE_INTEGER + 2,
  () => '',
  () => '3',
  () => 'skipped',
  () => '\ud800',
  () => '\u0000\u202e\ufeff',
  () => '🙂'.repeat(50),
  () => 'x'.repeat(10_000),
  () => [],
  () => ({}),
  () => Array(500).fill(0),
  () => deep(40),
  () => JSON.parse('{"toString":1,"valueOf":2,"then":3}'),
  () => '{"$ref":"#"}',
];

const KEYS = ['__proto__', 'constructor', 'prototype', 'length', '', '0', 'answers', '\ud800'];

/** Keys of a node that a random one is picked from; null where it is empty. */
const keyOf = (node: Node, random: Random): string | null => {
  const keys = Object.keys(node);
  return keys.length === 0 ? null : random.pick(keys);
};

const put = (node: Node, key: string, value: unknown) =>
  Object.defineProperty(node, key, { value, enumerable: true, configurable: true, writable: true });

type Spoil = (node: Node, random: Random) => void;

const SPOILS: readonly Spoil[] = [
  (node, random) => {
    const key = keyOf(node, random);
    if (key !== null) put(node, key, random.pick(STRANGE)());
  },
  (node, random) => {
    const key = keyOf(node, random);
    if (key === null) return;
    if (Array.isArray(node)) node.splice(Number(key), 1);
    else Reflect.deleteProperty(node, key);
  },
  (node, random) => {
    if (Array.isArray(node)) node.push(random.pick(STRANGE)());
    else put(node, random.pick(KEYS), random.pick(STRANGE)());
  },
  (node, random) => {
    const [from, to] = [keyOf(node, random), keyOf(node, random)];
    if (from !== null && to !== null) put(node, to, Reflect.get(node, from));
  },
  (node, random) => {
    const key = keyOf(node, random);
    if (key === null || Array.isArray(node)) return;
    put(node, `${key}${random.pick(['_', ' ', 'x', '\u0000'])}`, node[key]);
    Reflect.deleteProperty(node, key);
  },
  (node, random) => {
    const key = keyOf(node, random);
    if (key !== null) put(node, key, random.next() < 0.5 ? [Reflect.get(node, key)] : { value: 1 });
  },
];

/** A JSON body with something else somewhere, as text; half of the time among the answers. */
export function spoilStructure(text: string, random: Random): string {
  const body: unknown = JSON.parse(text);
  const nodes = nodesOf(body);
  const among = nodes.filter(({ answers }) => answers);
  for (let times = 1 + random.below(3); times > 0; times--) {
    const { node, answers } = random.pick(among.length > 0 && random.next() < 0.5 ? among : nodes);
    const key = keyOf(node, random);
    if (answers && key !== null && random.next() < 0.3) put(node, key, random.pick(MARKERS));
    else random.pick(SPOILS)(node, random);
  }
  return JSON.stringify(body);
}
