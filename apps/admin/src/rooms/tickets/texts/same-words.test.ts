import assert from 'node:assert/strict'
import { test } from 'node:test'
import { localeNames, locales } from '../../../texts/locales.ts'
import { inboxTexts } from '../../inbox/texts/index.ts'
import { ticketTexts } from './index.ts'

test('whose a ticket is, and that it is nobody’s, is told in the words of the inbox', async () => {
  for (const locale of locales) {
    const [tickets, inbox] = await Promise.all([ticketTexts.load(locale), inboxTexts.load(locale)])
    const name = localeNames[locale]
    assert.equal(tickets.views.unassigned, inbox.views.unassigned, name)
    assert.equal(tickets.assignee, inbox.details.assignee, name)
    assert.equal(tickets.fieldNames.assigneeId, inbox.details.assignee, name)
    assert.equal(tickets.give, inbox.actions.assign, name)
  }
})
