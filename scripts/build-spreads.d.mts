export declare const quickSpreads: { name: string; renderChunk(code: string): { code: string; map: null } };
