import { defineConfig } from 'vite';
import { mesaDeck } from './src/site/plugin.ts';

export default defineConfig({ plugins: [mesaDeck({ app: true })] });
