import type { SiteTexts } from './texts.ts'

export const enGb: SiteTexts = {
  ownName: 'English (UK)',
  description:
    'Nordflytt moves homes and offices in London at a fixed price. End of tenancy cleaning, storage, packing and pianos.',
  skip: 'Skip to content',
  menu: 'Menu',
  chooseLanguage: 'Choose a language',
  chat: 'Ask Maja',
  navigation: [
    { slug: 'prices', label: 'Prices' },
    { slug: 'cleaning', label: 'Cleaning' },
    { slug: 'storage', label: 'Storage' },
    { slug: 'pianos', label: 'Pianos' },
    { slug: 'booking', label: 'Booking and contact' },
  ],
  hero: {
    lede: "We've been carrying sofas up narrow stairs since 2009. You get a fixed price before you decide, and a home where everything is in its place by evening.",
    pick: 'What are we moving?',
    choices: [
      { label: 'A two-bedroom flat', question: 'How much is it to move a two-bedroom flat?' },
      { label: 'A studio flat', question: 'How much is it to move a studio flat?' },
      { label: 'A one-bedroom flat', question: 'How much is it to move a one-bedroom flat?' },
      { label: 'A house', question: 'How much is it to move a house?' },
      { label: 'A piano', question: 'How much is it to move a piano?' },
      { label: 'Furniture into storage', question: 'How much does storage cost?' },
    ],
    ask: 'Get a price',
    note: 'Maja replies in the chat straight away. No obligation.',
  },
  services: {
    title: 'Everything a move needs',
    lede: "Pick one thing or the whole package. It's the same people either way.",
    items: [
      {
        slug: 'prices',
        picture: 'moving',
        title: 'Moving',
        text: 'A fixed price by size of home, with van, team and fuel.',
      },
      {
        slug: 'cleaning',
        picture: 'cleaning',
        title: 'End of tenancy cleaning',
        text: 'From the oven to the windows, with a 14-day guarantee.',
      },
      {
        slug: 'packing',
        picture: 'packing',
        title: 'Packing',
        text: 'Boxes from us, and people to fill them if you like.',
      },
      {
        slug: 'storage',
        picture: 'storage',
        title: 'Storage',
        text: 'Dry, heated and locked, for as long as you need it.',
      },
      {
        slug: 'pianos',
        picture: 'pianos',
        title: 'Pianos',
        text: "The right kit, and people who've done it many times.",
      },
      {
        slug: 'abroad',
        picture: 'abroad',
        title: 'Moving abroad',
        text: 'Our own lorries to Germany and the Nordic countries.',
      },
    ],
  },
  prices: {
    title: "You'll know the price first",
    text: 'The fixed price holds even if the day runs longer than we planned. Van, team and fuel are included.',
    link: 'See all prices and extras',
  },
  steps: {
    title: 'How it works',
    items: [
      {
        title: 'Tell us what you have',
        text: 'Write in the chat or ring us. Two addresses and a date will do for now.',
      },
      {
        title: 'Get a fixed price',
        text: "You'll have it by the end of the next working day. Nothing is binding until you say yes.",
      },
      {
        title: 'Pack at your own pace',
        text: "We can bring the boxes well in advance. We're happy to pack for you, too.",
      },
      { title: 'We carry', text: 'You unlock the door and point. We take it from there.' },
    ],
  },
  promises: {
    title: 'What you can count on',
    items: [
      {
        title: 'The price holds',
        text: 'Nothing is added afterwards. If something changes, we ask you first.',
      },
      { title: 'Cover included', text: 'Standard liability comes with every move, and you can choose more.' },
      { title: 'Free to change your mind', text: 'Cancel free of charge up to seven days before your move.' },
      { title: 'Sundays too', text: 'We move when it suits you, any day of the week.' },
    ],
  },
  questions: {
    title: 'People ask us',
    lede: "Can't see your question? Ask Maja. She knows all of this by heart.",
  },
  offices: {
    title: 'Seven cities, one way to carry',
    lede: 'Move between them, and our own team meets you at the other end.',
  },
  footer: {
    contact: 'Contact',
    hours: 'Opening hours',
    pages: 'All about your move',
    since: 'Moving people since 2009',
    demo: "Nordflytt doesn't exist. This site is a demo of Svar, the AI front desk that a business hosts itself.",
  },
  document: {
    onThisPage: 'On this page',
    more: 'Read next',
    askTitle: 'Anything else on your mind?',
    askText: 'Maja replies straight away, and fetches a colleague when needed.',
  },
  notFound: {
    title: 'This page has moved',
    text: "There's nothing at the address you opened.",
    link: 'Back to the home page',
  },
}
