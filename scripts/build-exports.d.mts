export declare const shortExports: { name: string; renderChunk(code: string): { code: string; map: null } };
