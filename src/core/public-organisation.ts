/**
 * An organisation number as ten digits, only if it cannot be a person's number; else undefined. A sole trader's
 * organisation number is the owner's personal number. In personal numbers the third digit begins the month (0 or 1);
 * in those of legal persons it is at least 2 (lag 1974:174 om identitetsbeteckning för juridiska personer m.fl.).
 */
export function publicOrganisation(number: string): string | undefined {
  const digits = number.trim().replace(/[\s-]/g, '');
  // Twelve digits: JobTech and the tax agency write 16 before a legal person's number, 18–20 before a person's.
  const ten = /^16\d{10}$/.test(digits) ? digits.slice(2) : digits;
  return /^\d{2}[2-9]\d{7}$/.test(ten) ? ten : undefined;
}
