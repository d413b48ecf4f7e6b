/** A news agency with the forms in which datelines, bylines and source lines credit it, as written. */
export interface NewsAgency {
  name: string;
  forms: readonly string[];
}

/**
 * News agencies that sell text to other outlets in English: the members of the European Alliance of News Agencies and of
 * the Organization of Asia-Pacific News Agencies that publish in English, and the agencies of the AP Stylebook's entry
 * "news agencies"; names and initials are facts and free to use. Bloomberg, CNN and newspapers' services are left out:
 * their names in a credit are usually the outlet's own.
 */
export const newsAgencies: readonly NewsAgency[] = [
  { name: 'Reuters', forms: ['Reuters', 'REUTERS', 'Thomson Reuters'] },
  { name: 'Associated Press', forms: ['Associated Press', 'ASSOCIATED PRESS', 'AP'] },
  { name: 'Agence France-Presse', forms: ['Agence France-Presse', 'Agence France Presse', 'AFP'] },
  { name: 'United Press International', forms: ['United Press International', 'UPI'] },
  { name: 'dpa', forms: ['Deutsche Presse-Agentur', 'dpa', 'DPA'] },
  { name: 'EFE', forms: ['Agencia EFE', 'EFE'] },
  { name: 'ANSA', forms: ['ANSA'] },
  { name: 'TASS', forms: ['TASS', 'ITAR-TASS'] },
  { name: 'Interfax', forms: ['Interfax'] },
  { name: 'RIA Novosti', forms: ['RIA Novosti'] },
  { name: 'Xinhua', forms: ['Xinhua', 'XINHUA', 'Xinhua News Agency'] },
  { name: 'Kyodo', forms: ['Kyodo', 'KYODO', 'Kyodo News'] },
  { name: 'Jiji Press', forms: ['Jiji Press', 'Jiji'] },
  { name: 'Yonhap', forms: ['Yonhap', 'YONHAP'] },
  { name: 'Central News Agency', forms: ['Central News Agency'] },
  { name: 'Press Trust of India', forms: ['Press Trust of India', 'PTI'] },
  { name: 'ANI', forms: ['Asian News International', 'ANI'] },
  { name: 'IANS', forms: ['Indo-Asian News Service', 'IANS'] },
  { name: 'Associated Press of Pakistan', forms: ['Associated Press of Pakistan'] },
  { name: 'Bernama', forms: ['Bernama', 'BERNAMA'] },
  { name: 'Antara', forms: ['Antara', 'ANTARA'] },
  { name: 'Vietnam News Agency', forms: ['Vietnam News Agency', 'VNA'] },
  { name: 'Anadolu', forms: ['Anadolu', 'Anadolu Agency', 'Anadolu Ajansı'] },
  { name: 'IRNA', forms: ['IRNA'] },
  { name: 'SANA', forms: ['SANA'] },
  { name: 'MENA', forms: ['Middle East News Agency'] },
  { name: 'Canadian Press', forms: ['Canadian Press', 'CANADIAN PRESS'] },
  { name: 'PA', forms: ['Press Association', 'PA Media', 'PA news agency'] },
  { name: 'AAP', forms: ['Australian Associated Press', 'AAP'] },
  { name: 'Ukrinform', forms: ['Ukrinform'] },
  { name: 'PAP', forms: ['Polish Press Agency'] },
  { name: 'Belga', forms: ['Belga'] },
];
