import { tileStyles } from "../../../../src/preview/grid/snapshot/styleTiles";
import { StyleLayers } from "../../../../src/preview/host/model/styles";

const area = { top: 1, left: 1, bottom: 3, right: 3 };

test("later layers win field by field, and only where they lie", () => {
  const layers = new StyleLayers();
  layers.apply(area, { fill: "#FFFFFF", bold: true });
  layers.apply({ ...area, top: 2, bottom: 2 }, { fill: "#FF0000" });
  const lookAt = tileStyles(layers.all);
  expect(lookAt(2, 2)).toMatchObject({ fill: "#FF0000", bold: true });
  expect(lookAt(3, 3)).toMatchObject({ fill: "#FFFFFF", bold: true });
  expect(lookAt(0, 0)).toEqual({ lines: {} });
});

test("outer lines stand at the edge, inner ones between cells", () => {
  const layers = new StyleLayers();
  const [outer, inner] = [{ style: "Continuous", color: "#000000" }, { style: "Dot" }];
  layers.apply(area, { borders: { EdgeTop: outer, InsideHorizontal: inner } });
  const lookAt = tileStyles(layers.all);
  expect(lookAt(1, 2).lines).toEqual({ top: outer, bottom: inner });
  expect(lookAt(3, 2).lines).toEqual({ top: inner });
});
