/** Text files that the build puts into the scripts. */
declare module "*.txt" {
  const text: string;
  // A module of text has nothing else to be named by.
  // eslint-disable-next-line import-x/no-default-export
  export default text;
}
