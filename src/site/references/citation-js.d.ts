/** They have no types of their own. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      chain(
        text: string,
        options: {
          readonly forceType: string;
          readonly target?: string;
          readonly generateGraph: false;
        },
      ): readonly Readonly<Record<string, unknown>>[];
    };
  };
}
declare module '@citation-js/plugin-bibtex';
