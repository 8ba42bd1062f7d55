import { isGroupName } from "../../../src/core/notice/vocabulary";

test.each([
  "各镇（街道）",
  "各部门",
  "各责任单位",
  "相关镇（街道）",
  "有关部门",
  "其他成员单位",
  "全区中小学",
  "全市各单位",
  "区政府各部门",
  "区直有关部门",
  "市直相关单位",
  "区委区政府各部门",
  "省级行政机关有关部门",
  "偃师区相关镇（街道）",
  "开发区各街道",
  "沿线各乡",
])("%s stands for several units", (name) => {
  expect(isGroupName(name)).toBe(true);
});

test.each(["区发改委", "翟镇镇", "首阳山街道", "市全民健身中心", "全国总工会", "区政府办公室"])(
  "%s is one unit",
  (name) => {
    expect(isGroupName(name)).toBe(false);
  },
);
