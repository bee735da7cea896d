/**
 * What the pure rooms may use of the world: decoding and encoding of text, and the shape of an address.
 * These answer the same for the same input on every machine; nothing here reaches out.
 */
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  readonly encoding: string;
  decode(input?: Uint8Array, options?: { stream?: boolean }): string;
}
declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>;
}
