#!/usr/bin/env node
// The command line of this repository. In a package, bin.ts is compiled and takes its place.
import { supervise } from './supervise.mjs';

supervise(new URL('./sources/from-source.mjs', import.meta.url), process.argv.slice(2));
