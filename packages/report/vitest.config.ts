import { relataTests } from '@relata/config/vitest';
import { defineConfig } from 'vitest/config';

export default defineConfig({ test: relataTests({ typeTests: true }) });
