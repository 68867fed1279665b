import type { ProblemTexts } from './problems.nb.ts'

export const problems: ProblemTexts = {
  unknown: 'Beim Lesen ist etwas schiefgegangen. Versuchen Sie, es erneut einzulesen.',
  unsupported:
    'Dieser Dateityp lässt sich nicht lesen. Verwenden Sie PDF, Word, Excel, CSV, HTML, Markdown, Text oder E-Mail.',
  encrypted:
    'Die Datei ist mit einem Passwort geschützt. Speichern Sie sie ohne und versuchen Sie es erneut.',
  broken: 'Die Datei ist beschädigt. Speichern Sie sie im ursprünglichen Programm noch einmal.',
  scanned: 'Die Seiten sind Bilder von Text. Verwenden Sie eine Fassung mit echtem Text.',
  too_large: [
    'Das ist größer als {maxBytes}, mehr geht nicht. Teilen Sie es auf.',
    'Das ist zu groß. Teilen Sie es auf.',
  ],
  too_many_pages: [
    'Das Dokument hat {pages} Seiten, die Grenze liegt bei {maxPages}. Teilen Sie es auf.',
    'Das Dokument hat zu viele Seiten. Teilen Sie es auf.',
  ],
  timed_out: 'Das Lesen hat zu lange gedauert. Teilen Sie es auf oder versuchen Sie es erneut.',
  out_of_memory: 'Das Dokument ist zu umfangreich. Teilen Sie es auf oder speichern Sie es einfacher.',
  empty: 'Hier steht kein Text.',
  archive_not_allowed: 'Archive werden nicht entpackt. Fügen Sie die Dateien einzeln hinzu.',
  type_mismatch:
    'Der Inhalt ist etwas anderes, als der Dateiname sagt. Prüfen Sie, ob es die richtige Datei ist.',
  stopped: 'Das Lesen wurde unterbrochen, als Svar beendet wurde. Es geht von selbst weiter.',
  pages_without_text: ['Seite {pages} enthält keinen Text und fehlt.', 'Seiten ohne Text fehlen.'],
  text_cut: 'Das Dokument ist sehr lang. Der Schluss fehlt.',
  attachments_left_out: 'Anhänge der E-Mail wurden nicht gelesen. Fügen Sie sie als eigene Dateien hinzu.',
  hidden_text_left_out: 'Text, den die Seite nicht anzeigt, fehlt.',
  encoding_guessed: 'Die Zeichenkodierung ist geraten. Prüfen Sie, ob ä, ö, ü und ß richtig aussehen.',
  bad_url: 'Die Adresse ist nicht vollständig. Schreiben Sie sie als https://beispiel.de.',
  http_scheme: 'Nur Adressen, die mit http:// oder https:// beginnen, lassen sich lesen.',
  blocked_address:
    'Die Adresse liegt in einem privaten Netz. Wer Svar betreibt, muss sie erst in SVAR_ALLOW_PRIVATE eintragen.',
  redirect_refused: 'Die Website leitet woandershin weiter. Verwenden Sie die endgültige Adresse.',
  too_many_redirects: 'Die Website leitet endlos weiter. Verwenden Sie die endgültige Adresse.',
  timeout: 'Die Website hat nicht rechtzeitig geantwortet. Versuchen Sie es später erneut.',
  dns: [
    '{host} wurde nicht gefunden. Prüfen Sie die Schreibweise.',
    'Die Website wurde nicht gefunden. Prüfen Sie die Adresse.',
  ],
  tls: 'Das Zertifikat der Website ist nicht gültig, die Verbindung ist also nicht sicher.',
  connect: 'Die Website war nicht erreichbar. Versuchen Sie es später erneut.',
  http_status: [
    'Die Website hat mit Fehler {status} geantwortet.',
    'Die Website hat mit einem Fehler geantwortet.',
  ],
  http_missing: 'Die Seite gibt es nicht mehr.',
  http_closed: 'Die Seite verlangt eine Anmeldung oder lässt uns nicht hinein.',
  http_busy: 'Die Website bat uns zu warten. Versuchen Sie es später erneut.',
  http_server: 'Die Website hatte selbst einen Fehler. Versuchen Sie es später erneut.',
  robots_unreachable:
    'Die robots.txt war nicht lesbar, deshalb blieb die Website unberührt. Versuchen Sie es später erneut.',
  bad_start: 'Von dieser Adresse aus ging es nicht los. Prüfen Sie, ob sie eine gewöhnliche Webseite zeigt.',
  robots: 'Die Website bittet darum, diese Seite nicht zu lesen (robots.txt).',
  noindex: 'Die Seite bittet darum, nicht gelesen zu werden (noindex).',
  nothing_readable: 'Keine der Seiten war lesbar. Prüfen Sie die Adresse.',
  pages_failed: 'Einige Seiten waren nicht lesbar. Öffnen Sie die Quelle, um zu sehen, welche.',
  page_limit: 'Die Höchstzahl an Seiten ist erreicht. Der Rest wurde nicht gelesen.',
  too_many_passages: 'Der Arbeitsbereich ist voll. Entfernen Sie etwas, um Platz zu schaffen.',
  disk_full: 'Die Festplatte des Servers ist voll. Schaffen Sie Platz und versuchen Sie es erneut.',
  file_missing: 'Die Datei gibt es nicht mehr. Fügen Sie sie erneut hinzu.',
}
