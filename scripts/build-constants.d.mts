export const lateConstants: {
  readonly name: string;
  readonly renderChunk: (code: string, chunk: { readonly name: string }) => { readonly code: string } | null;
};
