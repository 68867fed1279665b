import type { Conversation } from '@svar/contract'
import { Link } from '@tanstack/react-router'
import { ArrowLeft, Check, PanelRight, RotateCcw } from 'lucide-react'
import { usePath } from '../../../shell/room-path.ts'
import { useMay } from '../../../shell/session.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { buttonClass } from '../../../ui/button-class.ts'
import { SnoozeMenu } from '../actions/snooze-menu.tsx'
import type { Actions } from '../actions/use-actions.ts'
import { useContactName } from '../contact-name.ts'
import { inboxTexts } from '../texts/index.ts'
import { MoreMenu } from './more-menu.tsx'

type ThreadHeaderProps = { conversation: Conversation; actions: Actions }

/** What the conversation is about, and putting it away. */
export function ThreadHeader({ conversation, actions }: ThreadHeaderProps) {
  const texts = useTexts(inboxTexts)
  const path = usePath()
  const name = useContactName(conversation)
  const mayAnswer = useMay('agent')
  return (
    <header className="flex h-14 shrink-0 items-center gap-2 border-b border-line px-2 sm:px-4">
      <IconLink to={path('inbox')} icon={ArrowLeft} label={texts.thread.back} className="lg:hidden" />
      <h1 className="min-w-0 flex-1 truncate text-lg font-semibold max-lg:text-base">
        {conversation.subject || name}
      </h1>
      {mayAnswer && conversation.status !== 'closed' && (
        <>
          <SnoozeMenu conversation={conversation} actions={actions} />
          <Button
            variant="primary"
            icon={Check}
            className="max-sm:gap-0 max-sm:px-3"
            onClick={() => void actions.close()}
          >
            <span className="max-sm:sr-only">{texts.actions.close}</span>
          </Button>
        </>
      )}
      {mayAnswer && conversation.status === 'closed' && (
        <Button icon={RotateCcw} onClick={() => void actions.reopen()}>
          {texts.actions.reopen}
        </Button>
      )}
      {mayAnswer && <MoreMenu conversation={conversation} />}
      <IconLink
        to={path('inbox', conversation.id, 'details')}
        icon={PanelRight}
        label={texts.thread.details}
        className="xl:hidden"
      />
    </header>
  )
}

type IconLinkProps = { to: string; icon: typeof ArrowLeft; label: string; className?: string }

/** A link that shows only an icon. */
export function IconLink({ to, icon: Icon, label, className }: IconLinkProps) {
  return (
    <Link
      to={to}
      search={true as never}
      aria-label={label}
      title={label}
      className={`${buttonClass('quiet').replace(/px-\S+/, '')} w-8.5 px-0 pointer-coarse:w-11 ${className ?? ''}`}
    >
      <Icon size={17} aria-hidden />
    </Link>
  )
}
