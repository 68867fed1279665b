import type { Contact, Conversation } from '@svar/contract'
import { Pencil } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useMay } from '../../../shell/session.ts'
import { useLocale } from '../../../texts/current-locale.ts'
import { useFormat } from '../../../texts/format.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Avatar } from '../../../ui/avatar.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { useContactName } from '../contact-name.ts'
import { inboxTexts } from '../texts/index.ts'
import { Fact, Part } from './part.tsx'

const ContactForm = lazy(async () => ({ default: (await import('./contact-form.tsx')).ContactForm }))

type ContactPartProps = { conversation: Conversation; contact: Contact | undefined }

/** Who the customer is, and how they are reached; can be corrected on the spot. */
export function ContactPart({ conversation, contact }: ContactPartProps) {
  const texts = useTexts(inboxTexts).details
  const name = useContactName(conversation)
  const mayEdit = useMay('agent')
  const [isEditing, setEditing] = useState(false)
  return (
    <>
      <div className="flex items-center gap-3 border-b border-line px-4 py-4">
        <Avatar name={name} size="large" />
        <div className="min-w-0">
          <p className="truncate text-lg font-semibold">{name}</p>
          {conversation.contact.email && conversation.contact.email !== name && (
            <p className="truncate text-sm text-muted">{conversation.contact.email}</p>
          )}
        </div>
      </div>
      <Part
        title={texts.contact}
        aside={
          mayEdit &&
          contact &&
          !isEditing && (
            <IconButton icon={Pencil} size="small" label={texts.edit} onClick={() => setEditing(true)} />
          )
        }
      >
        {!contact && <Skeleton className="h-24 w-full" />}
        {contact &&
          (isEditing ? (
            <Suspense fallback={<Skeleton className="h-64 w-full" />}>
              <ContactForm conversation={conversation} contact={contact} onDone={() => setEditing(false)} />
            </Suspense>
          ) : (
            <ContactFacts contact={contact} locale={conversation.locale ?? contact.locale} />
          ))}
      </Part>
    </>
  )
}

function ContactFacts({ contact, locale }: { contact: Contact; locale: string | null }) {
  const texts = useTexts(inboxTexts).details
  const format = useFormat()
  const language = useLanguageName(locale)
  const unknown = <span className="text-muted">{texts.unknown}</span>
  return (
    <>
      <Fact name={texts.email}>
        {contact.email ? (
          <TextLink href={`mailto:${encodeURIComponent(contact.email)}`}>{contact.email}</TextLink>
        ) : (
          unknown
        )}
      </Fact>
      <Fact name={texts.phone}>
        {contact.phone ? (
          <TextLink href={`tel:${contact.phone.replace(/[^\d+]/g, '')}`}>{contact.phone}</TextLink>
        ) : (
          unknown
        )}
      </Fact>
      {language && <Fact name={texts.language}>{language}</Fact>}
      <Fact name={texts.firstSeen}>{format.date(contact.firstSeenAt)}</Fact>
      <Fact name={texts.conversations}>{format.number(contact.conversations)}</Fact>
      {contact.consentAt && <Fact name={texts.consent}>{format.date(contact.consentAt)}</Fact>}
    </>
  )
}

function TextLink({ href, children }: { href: string; children: string }) {
  return (
    <a href={href} className="text-accent-ink underline-offset-2 hover:underline">
      {children}
    </a>
  )
}

/** What a language is called in the reader's own; a tag that nobody knows stays as it is. */
function useLanguageName(tag: string | null): string | undefined {
  const locale = useLocale()
  if (!tag) return undefined
  try {
    const name = new Intl.DisplayNames(locale, { type: 'language' }).of(tag)
    return name && name.charAt(0).toLocaleUpperCase(locale) + name.slice(1)
  } catch {
    return tag
  }
}
