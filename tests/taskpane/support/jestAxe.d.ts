declare module "jest-axe" {
  interface AxeResults {
    readonly violations: readonly {
      readonly id: string;
      readonly nodes: readonly { readonly html: string }[];
    }[];
  }
  export function axe(html: Element | string, options?: object): Promise<AxeResults>;
}
