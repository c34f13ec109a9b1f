/**
 * 999 in the languages of readers: shown besides English when the host page is in one of them, because
 * this line must be understood first. Named by the primary language subtag of `lang` (BCP 47).
 */
export const emergencyIn: Readonly<Record<string, string>> = {
  ar: 'في حالة خطر فوري، اتصل على الرقم 999.',
  bn: 'তাৎক্ষণিক বিপদে ৯৯৯ (999) নম্বরে ফোন করুন।',
  cy: 'Mewn perygl ar unwaith? Ffoniwch 999.',
  de: 'Bei unmittelbarer Gefahr rufen Sie 999 an.',
  es: 'En caso de peligro inmediato, llame al 999.',
  fa: 'در صورت خطر فوری با شمارهٔ 999 تماس بگیرید.',
  fr: 'En cas de danger immédiat, appelez le 999.',
  it: 'In caso di pericolo immediato, chiama il 999.',
  pl: 'W razie bezpośredniego zagrożenia zadzwoń pod numer 999.',
  pt: 'Em caso de perigo imediato, ligue para o 999.',
  ro: 'În caz de pericol imediat, sunați la 999.',
  tr: 'Acil bir tehlike varsa 999’u arayın.',
  uk: 'У разі безпосередньої небезпеки телефонуйте 999.',
  ur: 'فوری خطرے کی صورت میں 999 پر فون کریں۔',
};

/** Languages written from right to left, by primary subtag. */
export const RIGHT_TO_LEFT: readonly string[] = ['ar', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'];
