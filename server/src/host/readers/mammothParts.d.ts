/** The parts of mammoth by which its styles are read once, and not with every document; no other way to have that is documented. */
declare module 'mammoth/lib/docx/docx-reader.js' {
  interface Result<Value> {
    readonly value: Value;
  }
  export interface Package {
    exists(name: string): boolean;
    read(name: string, encoding: string): Promise<string>;
  }
  export function read(file: Package, input: object, options: object): Promise<Result<object>>;
}
declare module 'mammoth/lib/document-to-html.js' {
  export const DocumentConverter: new (options: object) => {
    convertToHtml(document: object): Promise<{ readonly value: string }>;
  };
}
declare module 'mammoth/lib/style-reader.js' {
  export function readStyle(style: string): { readonly value: object };
}
declare module 'mammoth/lib/options-reader.js' {
  export const _defaultStyleMap: readonly string[];
}
