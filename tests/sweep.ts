/**
 * What a test goes through: every day as few cases as prove it, together; and with `npm run test:long` all of them,
 * one by one.
 */
export function sweep<Case>(few: readonly Case[], all: readonly Case[]): readonly Case[] {
  return process.env['MESA_DECK_LONG'] ? all : few;
}
