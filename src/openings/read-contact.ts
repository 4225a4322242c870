/** As openings/opening-form has it; what is missing is told by its check. */
interface ContactForm {
  readonly name?: string;
  readonly phone?: string;
  readonly email?: string;
}

const email = /[^\s@,;<>()]+@[^\s@,;<>()]+\.\p{L}{2,}/u;
const phone = /\+?\(?\d[\d\s/()–-]{5,22}\d/;

/**
 * Whom to ask, from one cell that may hold it all ("Anna Ek, rektor, 0950-140 00") and from cells of their own. Of
 * several people on lines of their own, the first.
 */
export function readContact(
  written: string,
  phoneCell?: string,
  emailCell?: string,
): ContactForm | undefined {
  const [said = ''] = written.split(/\r?\n|;/);
  const mail = email.exec(said)?.[0];
  const rest = mail ? said.replace(mail, ' ') : said;
  const number = phone.exec(rest)?.[0];
  const name = (number ? rest.replace(number, ' ') : rest)
    .replace(/(?<!\p{L})(?:telefon|tfn|tel|mobil|mob|e-?post|mejl|mail)(?!\p{L})\.?:?/giu, ' ')
    .replace(/[<>()]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/(?:\s?[,:/|–-]\s?)+(?=$|[,:/|–-])/g, '')
    .replace(/^[\s,:/|–-]+|[\s,:/|–-]+$/g, '');
  const reached = { phone: phoneCell || number?.trim(), email: mail ?? emailCell };
  const contact = {
    ...(name ? { name } : {}),
    ...(reached.phone ? { phone: reached.phone } : {}),
    ...(reached.email ? { email: reached.email } : {}),
  };
  return Object.keys(contact).length > 0 ? contact : undefined;
}
