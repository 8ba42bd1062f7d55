/** @jest-environment jsdom */

import { openExcel, transports } from "./openExcel";

describe.each(transports)("reading the open workbook, %s", (transport) => {
  test("every sheet's values from A1 on, in two round trips", async () => {
    const { client, user, host } = await openExcel(transport);
    user.addSheet("空表");
    user.paste("Sheet1", "B3", [
      ["甲", "1.5", ""],
      ["", "TRUE", "2021-06-30"],
    ]);
    expect(await host().read()).toEqual({
      sheets: [
        {
          name: "Sheet1",
          rows: [[], [], [null, "甲", 1.5, null], [null, null, true, 44377]],
        },
        { name: "空表", rows: [] },
      ],
    });
    expect(client.traffic.roundTrips).toBe(2);
  });

  test("what is too much for one answer comes in slices, and is the same", async () => {
    const whole = await openExcel(transport);
    const rows = Array.from({ length: 3000 }, (_, row) =>
      Array.from({ length: 30 }, (__, column) => `第${row}行${column}列`),
    );
    whole.user.addSheet("另表");
    whole.user.paste("Sheet1", "B3", rows);
    whole.user.type("另表", "A1", "短");
    const { standIn } = whole;
    const sliced = await openExcel(transport, { standIn, payloadLimit: 1_500_000 });
    expect(await sliced.host().read()).toEqual(await whole.host().read());
    expect(sliced.client.traffic.exchanges[1]).toMatchObject({ error: 5104 });
    // Names, everything, extents, two slices that are still too much by halves.
    expect(sliced.client.traffic.roundTrips).toBeLessThan(9);
  });

  test("a workbook known to be large is not asked for in one answer again", async () => {
    const { standIn, user } = await openExcel(transport);
    const rows = Array.from({ length: 3000 }, (_, row) =>
      Array.from({ length: 30 }, (__, column) => `第${row}行${column}列`),
    );
    user.paste("Sheet1", "A1", rows);
    const { host, client } = await openExcel(transport, { standIn, payloadLimit: 1_500_000 });
    const excel = host();
    await excel.read();
    client.traffic.reset();
    user.type("Sheet1", "A3001", "新的一行");
    user.addSheet("新表");
    user.type("新表", "B2", "新");
    const again = await excel.read();
    const errors = client.traffic.exchanges.map(({ error }) => error);
    expect(errors.length).toBeLessThan(6);
    expect(errors.filter((error) => error !== null)).toEqual([]);
    expect(again?.sheets.map(({ name, rows: read }) => [name, read.length])).toEqual([
      ["Sheet1", 3001],
      ["新表", 2],
    ]);
  });

  test("formulas that are too much for one answer come in slices too", async () => {
    const { standIn, user, host: whole } = await openExcel(transport);
    const rows = Array.from({ length: 1000 }, (_, row) =>
      Array.from({ length: 20 }, (__, column) =>
        column % 2 ? `=A${row + 1}&"后缀"` : `第${row}行`,
      ),
    );
    user.paste("Sheet1", "C4", rows);
    const { host } = await openExcel(transport, { standIn, payloadLimit: 300_000 });
    expect(await host().read({ formulas: true })).toEqual(await whole().read({ formulas: true }));
  });

  test("what Excel refuses is told in a sentence", async () => {
    const { client, host } = await openExcel(transport);
    client.faults.order({ fault: "sessionLost", at: 1 });
    await expect(host().read()).rejects.toMatchObject({ code: "excel-session-lost" });
  });
});
