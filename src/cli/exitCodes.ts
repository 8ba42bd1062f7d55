/** Exit codes of the command line: the contract with scripts. */
export const exitCodes = { fine: 0, errorsFound: 1, badInput: 2 } as const;
