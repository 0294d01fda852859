#!/usr/bin/env node
import { supervise } from './supervise.mjs';

supervise(new URL('./packaged.js', import.meta.url), process.argv.slice(2));
