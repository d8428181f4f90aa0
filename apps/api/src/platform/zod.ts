// Zod whose schemas can be documented. A module that imports it as a namespace takes only
// what it uses: the `z` of the framework would bring all of Zod along.
import '#zod-openapi';

export * from 'zod';
