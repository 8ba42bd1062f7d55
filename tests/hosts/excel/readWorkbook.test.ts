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
    expect(sliced.client.traffic.roundTrips).toBe(6);
  });

  test("what Excel refuses is told in a sentence", async () => {
    const { client, host } = await openExcel(transport);
    client.faults.order({ fault: "sessionLost", at: 1 });
    await expect(host().read()).rejects.toMatchObject({ code: "excel-session-lost" });
  });
});
