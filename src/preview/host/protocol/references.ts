/** Objects that a client keeps between requests, by reference id. */

import { HostError } from "../model/hostError";
import type { HostObject } from "./members";

export class References {
  #byId = new Map<string, HostObject>();
  #ids = new Map<HostObject, string>();
  #next = 1;

  get count(): number {
    return this.#byId.size;
  }

  keep(object: HostObject): string {
    const known = this.#ids.get(object);
    if (known !== undefined) return known;
    const id = `ref${this.#next++}`;
    this.#byId.set(id, object);
    this.#ids.set(object, id);
    return id;
  }

  idOf(object: HostObject): string | null {
    return this.#ids.get(object) ?? null;
  }

  get(id: string): HostObject {
    const object = this.#byId.get(id);
    if (!object) throw new HostError("InvalidReference", `This reference isn't valid: ${id}`);
    return object;
  }

  remove(id: string): void {
    const object = this.#byId.get(id);
    if (object) this.#ids.delete(object);
    this.#byId.delete(id);
  }
}
