/**
 * Carries out the actions of one request in order. Each object path is evaluated once a request,
 * when it is first needed: evaluating `Add` again would add again. The first action that fails
 * ends the request; what was done before it stands, as in Excel.
 */

import { HostError, LackingMember } from "../model/hostError";
import { HostObject } from "./members";
import {
  actionTypes,
  pathTypes,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type ErrorBody,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
} from "./messages";
import { answerQuery, loadSpelling, retrieveSpelling } from "./query";
import type { Session } from "./session";

export interface Evaluation {
  readonly response: ResponseBody;
  /** `Type.Member` of every call and write, in order. */
  readonly calls: readonly string[];
  /** A member the stand-in lacks, if one ended the request. */
  readonly lacking: LackingMember | null;
}

export function evaluate(body: RequestBody, root: HostObject, session: Session): Evaluation {
  return new Evaluator(body, root, session).run();
}

class Evaluator {
  readonly #objects = new Map<number, HostObject | null>();
  readonly #calls: string[] = [];
  #location = "";

  constructor(
    private readonly body: RequestBody,
    private readonly root: HostObject,
    private readonly session: Session,
  ) {}

  run(): Evaluation {
    const results: ActionResult[] = [];
    const traces: number[] = [];
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        if (action.ActionType === actionTypes.trace) traces.push(action.Id);
        results.push({ ActionId: action.Id, Value: this.#carryOut(action) ?? null });
      } catch (problem) {
        const error = this.#describe(problem, index);
        const lacking = problem instanceof LackingMember ? problem : null;
        return this.#answer({ Results: results, TraceIds: traces, Error: error }, lacking);
      }
    }
    return this.#answer({ Results: results, TraceIds: traces }, null);
  }

  #answer(response: ResponseBody, lacking: LackingMember | null): Evaluation {
    return { response, calls: this.#calls, lacking };
  }

  #describe(problem: unknown, index: number): ErrorBody {
    const known = problem instanceof HostError;
    if (!known && !(problem instanceof LackingMember)) throw problem;
    return {
      Code: known ? problem.code : "StandInLacksMember",
      Message: problem.message,
      Location: this.#location,
      ActionIndex: index,
    };
  }

  #carryOut(action: Action): unknown {
    if (action.ActionType === actionTypes.trace) return null;
    const object = this.#object(action.ObjectPathId);
    if (action.ActionType === actionTypes.instantiate) return object && object.identity();
    const select = action.QueryInfo?.Select ?? [];
    if (action.ActionType === actionTypes.query) {
      return object && answerQuery(object, select, loadSpelling);
    }
    if (action.ActionType === actionTypes.queryAsJson) {
      return object && answerQuery(object, select, retrieveSpelling);
    }
    return this.#change(action, object);
  }

  #change(action: Action, object: HostObject | null): unknown {
    // The client asks to keep every range it may need again, also those that turn out null.
    if (!object && action.Name === "_KeepReference") return null;
    if (!object) throw new HostError("InvalidObjectPath", `${action.Name} of a null object`);
    const args = this.#arguments(action.ArgumentInfo);
    this.#note(object, action.Name);
    if (action.ActionType === actionTypes.setProperty) return object.write(action.Name, args[0]);
    if (action.ActionType !== actionTypes.method) {
      throw new LackingMember(`actions of type ${action.ActionType}`);
    }
    if (action.Name === "_KeepReference") {
      this.session.references.keep(object);
      return null;
    }
    return object.call(action.Name, args);
  }

  #object(id: number): HostObject | null {
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(id)];
    if (!path) throw new HostError("InvalidObjectPath", `object path ${id}`);
    const object = this.#evaluatePath(path);
    this.#objects.set(id, object);
    return object;
  }

  #evaluatePath(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === pathTypes.global) return this.root;
    if (path.ObjectPathType === pathTypes.nullObject) return null;
    if (path.ObjectPathType === pathTypes.reference) return this.session.references.get(path.Name);
    if (path.ObjectPathType === pathTypes.newObject) return this.root.child(path.Name);
    const parent = this.#object(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    if (path.ObjectPathType === pathTypes.property) {
      this.#location = `${parent.type}.${lowerFirst(path.Name)}`;
      return parent.child(path.Name);
    }
    const name = path.ObjectPathType === pathTypes.indexer ? "GetItem" : path.Name;
    const args = this.#arguments(path.ArgumentInfo);
    this.#note(parent, name);
    const result = parent.call(name, args);
    if (result === null || result instanceof HostObject) return result;
    throw new LackingMember(`${parent.type}.${name} as an object`);
  }

  /** Arguments with objects put in where the request refers to them. */
  #arguments(info: ArgumentInfo | undefined): readonly unknown[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => {
      const id = ids[index];
      return typeof id === "number" && id !== 0 ? this.#object(id) : argument;
    });
  }

  #note(object: HostObject, member: string): void {
    this.#location = `${object.type}.${lowerFirst(member)}`;
    this.#calls.push(`${object.type}.${member}`);
  }
}

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
