import { createPaneStore } from "../../src/taskpane/paneStore";
import { fakeStorage } from "./support/fakeEnvironment";
import { sampleNotice } from "./support/sampleNotice";

const draft = { notice: sampleNotice, corrections: [] };
const takeUp = { type: "takeUp", draft, place: { screen: "overview" } } as const;
const leaders = { kind: "leaders", item: 1, leaders: ["刘海"] } as const;

const world = (storage = fakeStorage(), document = "a.xlsx") => ({
  storage,
  documentKey: () => document,
});

test("a pane without a draft opens on its first screen", () => {
  const { current } = createPaneStore(world());
  expect(current()).toMatchObject({ place: { screen: "start" }, visits: 0, draft: null });
});

test("corrections outlive the pane", () => {
  const storage = fakeStorage();
  const store = createPaneStore(world(storage));
  store.take(takeUp);
  store.take({ type: "correct", correction: leaders });
  const reopened = createPaneStore(world(storage)).current();
  expect(reopened.draft).toEqual({ notice: sampleNotice, corrections: [leaders] });
  expect(reopened.review).toBeNull();
});

test("undoing takes the last correction back, in the storage too", () => {
  const storage = fakeStorage();
  const store = createPaneStore(world(storage));
  store.take(takeUp);
  store.take({ type: "correct", correction: leaders });
  store.take({ type: "undo" });
  store.take({ type: "undo" });
  expect(store.current().review?.notice).toBe(sampleNotice);
  expect(createPaneStore(world(storage)).current().draft).toEqual(draft);
});

test("each workbook has its own draft", () => {
  const storage = fakeStorage();
  createPaneStore(world(storage, "a.xlsx")).take(takeUp);
  expect(createPaneStore(world(storage, "b.xlsx")).current().draft).toBeNull();
});

test("a draft begun before the workbook was first saved is found afterwards, and moves with it", () => {
  const storage = fakeStorage();
  createPaneStore(world(storage, "")).take(takeUp);
  const saved = createPaneStore(world(storage, "a.xlsx"));
  expect(saved.current().draft).toEqual(draft);
  saved.take({ type: "takeUp", draft, place: { screen: "review" } });
  saved.take({ type: "correct", correction: leaders });
  expect(createPaneStore(world(storage, "b.xlsx")).current().draft).toBeNull();
});

test("a draft that is dropped is gone for good", () => {
  const storage = fakeStorage();
  const store = createPaneStore(world(storage));
  store.take(takeUp);
  store.take({ type: "drop" });
  expect(storage.entries).toEqual({});
  expect(store.current().draft).toBeNull();
});

test("damaged storage is told and cleared", () => {
  const storage = fakeStorage();
  createPaneStore(world(storage)).take(takeUp);
  const [key = ""] = Object.keys(storage.entries);
  storage.entries[key] = storage.entries[key]?.slice(0, 100) ?? "";
  expect(createPaneStore(world(storage)).current()).toMatchObject({ damaged: true, draft: null });
  expect(createPaneStore(world(storage)).current()).toMatchObject({ damaged: false, draft: null });
});

test("storage that is blocked or full is told, and the work goes on", () => {
  const refuse = () => {
    throw new Error("QuotaExceededError");
  };
  const storage = { getItem: refuse, setItem: refuse, removeItem: refuse };
  const store = createPaneStore({ storage, documentKey: () => "a.xlsx" });
  store.take(takeUp);
  expect(store.current().unsaved).toBe(true);
  store.take({ type: "correct", correction: leaders });
  expect(store.current().review?.notice.items[0]?.leaders).toEqual(["刘海"]);
  store.take({ type: "drop" });
  expect(store.current()).toMatchObject({ unsaved: false, draft: null });
});

test("a correction without a notice under review changes nothing", () => {
  const store = createPaneStore(world());
  const before = store.current();
  store.take({ type: "correct", correction: leaders });
  expect(store.current()).toEqual(before);
});

test("listeners are told until they leave", () => {
  const store = createPaneStore(world());
  let told = 0;
  const leave = store.subscribe(() => {
    told += 1;
  });
  store.take({ type: "go", place: { screen: "import" } });
  leave();
  store.take({ type: "go", place: { screen: "start" } });
  expect(told).toBe(1);
  expect(store.current().visits).toBe(2);
});
