/**
 * The source of a pattern for an address on the web, with or without its beginning: "www.x.y", "x.se", "x.y/z". A stop
 * between words that lacks its space is none ("natt.Vi"), so without a slash the ending must be a known one.
 */
export const bareDomain =
  '(?:https?:|www\\.)\\S+|' +
  '(?<![\\p{L}\\p{N}.-])[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*\\.' +
  '(?:\\p{L}{2,}/\\S*|' +
  '(?:se|com|org|net|nu|eu|io|info|biz|app|dev|uk|ru|ua|dk|fi|de|pl|fr|nl|cn|ir|tr|cc|tv|ly|gg|gl|xyz|top|' +
  'site|online|shop|store|link|click|club|live|jobs|work|pro|page|tech)(?![\\p{L}\\p{N}]))';
