export * from './charts/index.ts';
export * from './document/index.ts';
export { reportAsHtml } from './html/report-as-html.ts';
