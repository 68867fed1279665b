/**
 * What went wrong with a source, in words. `{name}` is filled in from the problem's parameters; where one may be
 * missing, the second sentence does without.
 */
export type ProblemText = string | [full: string, short: string]

export const problems = {
  unknown: 'Noe gikk galt under lesingen. Prøv å lese inn på nytt.',
  unsupported:
    'Denne filtypen kan ikke leses. Bruk PDF, Word, Excel, CSV, HTML, Markdown, tekst eller e-post.',
  encrypted: 'Filen er beskyttet med passord. Lagre den uten passord og prøv igjen.',
  broken: 'Filen er skadet. Lagre den på nytt fra programmet den ble laget i.',
  scanned: 'Sidene er bilder av tekst. Bruk en versjon med ekte tekst.',
  too_large: [
    'Dette er større enn {maxBytes}, som er grensen. Del det opp.',
    'Dette er for stort. Del det opp.',
  ],
  too_many_pages: [
    'Dokumentet har {pages} sider, og grensen er {maxPages}. Del det opp.',
    'Dokumentet har for mange sider. Del det opp.',
  ],
  timed_out: 'Det tok for lang tid å lese dette. Del det opp, eller prøv igjen.',
  out_of_memory: 'Dokumentet er for tungt å lese. Del det opp, eller lagre det enklere.',
  empty: 'Det er ingen tekst her.',
  archive_not_allowed: 'Arkivfiler pakkes ikke ut. Legg til filene én for én.',
  type_mismatch: 'Innholdet er noe annet enn filnavnet sier. Sjekk at det er riktig fil.',
  stopped: 'Lesingen ble avbrutt da Svar stoppet. Den fortsetter av seg selv.',
  pages_without_text: ['Side {pages} har ingen tekst og er utelatt.', 'Sider uten tekst er utelatt.'],
  text_cut: 'Dokumentet er svært langt. Det siste er utelatt.',
  attachments_left_out: 'Vedlegg i e-posten er ikke lest. Legg dem til som egne filer.',
  hidden_text_left_out: 'Tekst som ikke vises på siden, er utelatt.',
  encoding_guessed: 'Tegnsettet er gjettet. Sjekk at æ, ø og å ser riktige ut.',
  bad_url: 'Adressen er ikke fullstendig. Skriv den som https://eksempel.no.',
  http_scheme: 'Bare adresser som begynner med http:// eller https:// kan leses.',
  blocked_address:
    'Adressen ligger i et lukket nett. Den som drifter Svar, må først føre den opp i SVAR_ALLOW_PRIVATE.',
  redirect_refused: 'Nettstedet sender videre til et annet sted. Bruk den endelige adressen.',
  too_many_redirects: 'Nettstedet sender videre i det uendelige. Bruk den endelige adressen.',
  timeout: 'Nettstedet svarte ikke i tide. Prøv igjen senere.',
  dns: ['Fant ikke {host}. Sjekk at adressen er riktig skrevet.', 'Fant ikke nettstedet. Sjekk adressen.'],
  tls: 'Sertifikatet til nettstedet er ikke gyldig, så forbindelsen er ikke trygg.',
  connect: 'Fikk ikke kontakt med nettstedet. Prøv igjen senere.',
  http_status: ['Nettstedet svarte med feil {status}.', 'Nettstedet svarte med en feil.'],
  http_missing: 'Siden finnes ikke lenger.',
  http_closed: 'Siden krever innlogging eller slipper oss ikke inn.',
  http_busy: 'Nettstedet ba oss vente. Prøv igjen senere.',
  http_server: 'Nettstedet hadde en feil hos seg. Prøv igjen senere.',
  robots_unreachable: 'Fikk ikke lest robots.txt, så nettstedet ble latt i fred. Prøv igjen senere.',
  bad_start: 'Det var ikke mulig å begynne på denne adressen. Sjekk at den viser en vanlig nettside.',
  robots: 'Nettstedet ber om at siden ikke leses (robots.txt).',
  noindex: 'Siden ber om ikke å bli lest (noindex).',
  nothing_readable: 'Ingen av sidene kunne leses. Sjekk adressen.',
  pages_failed: 'Noen sider kunne ikke leses. Åpne kilden for å se hvilke.',
  page_limit: 'Grensen for antall sider er nådd. Resten er ikke lest.',
  too_many_passages: 'Arbeidsområdet er fullt. Fjern noe for å få plass.',
  disk_full: 'Disken på serveren er full. Rydd plass og prøv igjen.',
  file_missing: 'Filen finnes ikke lenger. Legg den til på nytt.',
} satisfies Record<string, ProblemText>

export type ProblemTexts = Record<keyof typeof problems, ProblemText>
