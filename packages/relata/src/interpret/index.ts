export { scaleChange } from './change/scale-change.ts';
export { scaleCourse } from './change/scale-course.ts';
export { publishedOf, type References, referencesFor } from './reference/references-for.ts';
