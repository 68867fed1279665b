import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Locale } from '../locale.ts'
import { readWhen } from './read-when.ts'

const tuesday = { reference: '2026-11-24T10:30', zone: 'Europe/Oslo' }

/** Days of one week and hours of one day, as they are said; `X` in a sentence stands for both. */
type Spoken = { days: Record<string, string>; hours: Record<string, string>; sentences: string[] }

const spoken: Partial<Record<Locale, Spoken>> = {
  nb: {
    days: { 'på fredag': '2026-11-27', 'den 3. desember': '2026-12-03', 'onsdag i neste uke': '2026-12-02' },
    hours: {
      'klokka 14.30': '14:30',
      'halv ti': '09:30',
      'kvart på ni': '08:45',
      'klokka sju om kvelden': '19:00',
    },
    sentences: [
      'Har dere bord til fire X?',
      'Ring meg X på 912 34 567',
      'Bestiller time X for min sønn på 7 år',
    ],
  },
  sv: {
    days: { 'på fredag': '2026-11-27', 'den 3 december': '2026-12-03', 'onsdag nästa vecka': '2026-12-02' },
    hours: {
      'klockan 14.30': '14:30',
      'halv tio': '09:30',
      'kvart i nio': '08:45',
      'klockan sju på kvällen': '19:00',
    },
    sentences: [
      'Har ni ett bord för fyra X?',
      'Ring mig X på 070-123 45 67',
      'Kan jag få en tid X. Mvh Karin',
    ],
  },
  da: {
    days: { 'på fredag': '2026-11-27', 'd. 3. december': '2026-12-03', 'onsdag i næste uge': '2026-12-02' },
    hours: {
      'kl. 14.30': '14:30',
      'halv ti': '09:30',
      'kvart i ni': '08:45',
      'klokken syv om aftenen': '19:00',
    },
    sentences: ['Har I et bord til fire X?', 'kommer I X?', 'Jeg vil bestille tid X til min søn på 7 år'],
  },
  fi: {
    days: {
      perjantaina: '2026-11-27',
      '3. joulukuuta': '2026-12-03',
      'viikon päästä lauantaina': '2026-12-05',
    },
    hours: {
      'klo 14.30': '14:30',
      'puoli kymmeneltä': '09:30',
      'klo 9.15': '09:15',
      'seitsemältä illalla': '19:00',
    },
    sentences: ['Onko pöytää neljälle X?', 'Soittakaa X numeroon 040 123 4567', 'Saisinko ajan X. T. Kaisa'],
  },
  de: {
    days: { 'am Freitag': '2026-11-27', 'am 3.12.': '2026-12-03', 'nächste Woche Mittwoch': '2026-12-02' },
    hours: {
      'um 14.30 Uhr': '14:30',
      'um halb zehn': '09:30',
      'um Viertel vor neun': '08:45',
      'um sieben Uhr abends': '19:00',
    },
    sentences: ['Haben Sie X einen Tisch für vier?', 'Rufen Sie mich X unter 0171 2345678 an'],
  },
  'en-GB': {
    days: { 'on Friday': '2026-11-27', 'on the 3rd': '2026-12-03', 'Wednesday next week': '2026-12-02' },
    hours: {
      'at 2.30pm': '14:30',
      'at half past nine': '09:30',
      'at quarter to nine': '08:45',
      'at seven in the evening': '19:00',
    },
    sentences: [
      'Do you have a table for four X?',
      'Ring me X on 020 7946 0018',
      'A cut X for my 7-year-old son',
    ],
  },
}

for (const [locale, { days, hours, sentences }] of Object.entries(spoken)) {
  test(`${locale}: a day and an hour are read together in either order, whatever is said around them`, () => {
    for (const [day, date] of Object.entries(days)) {
      for (const [hour, clock] of Object.entries(hours)) {
        const both = [`${day} ${hour}`, `${hour} ${day}`, `${day}, ${hour}`]
        for (const text of [...both, ...sentences.map((each) => each.replace('X', both[0] ?? ''))]) {
          const { value } = readWhen(text, { locale: locale as Locale, ...tuesday })
          assert.equal(value, `${date}T${clock}`, text)
        }
      }
    }
  })
}
