/** Style sheets, which the build puts beside the scripts. */
declare module "*.css";
