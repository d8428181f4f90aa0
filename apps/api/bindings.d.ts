// What `cloudflare:workers` knows of this Worker: its entry, and no bindings but that of the tests.
declare namespace Cloudflare {
  interface Env {
    TEST_REPORTS: KVNamespace;
  }
  interface GlobalProps {
    mainModule: typeof import('./src/index.ts');
  }
}

// What the test runner adds: files by pattern, and files as text.
interface ImportMeta {
  glob<T>(pattern: string, options?: { eager: true; import: 'default' }): Record<string, T>;
}

declare module '*?raw' {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: this is what the runner gives.
  export default text;
}
