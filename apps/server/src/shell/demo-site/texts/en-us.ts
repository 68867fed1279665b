import type { SiteTexts } from './texts.ts'

export const enUs: SiteTexts = {
  ownName: 'English (US)',
  description:
    'Nordflytt moves homes and offices in Minneapolis at a flat rate. Move-out cleaning, storage, packing, and pianos.',
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
    lede: "We've been carrying couches up narrow stairs since 2009. You get a flat rate before you decide, and a home where everything is in its place by evening.",
    pick: 'What are we moving?',
    choices: [
      { label: 'A one-bedroom', question: 'How much does a one-bedroom move cost?' },
      { label: 'A studio', question: 'How much does it cost to move a studio?' },
      { label: 'A two-bedroom', question: 'How much does a two-bedroom move cost?' },
      { label: 'A house', question: 'How much does it cost to move a house?' },
      { label: 'A piano', question: 'How much does it cost to move a piano?' },
      { label: 'Furniture into storage', question: 'How much does storage cost?' },
    ],
    ask: 'Get a price',
    note: 'Maja answers in chat right away. No strings attached.',
  },
  services: {
    title: 'Everything a move needs',
    lede: "Pick one thing or the whole package. It's the same crew either way.",
    items: [
      {
        slug: 'prices',
        picture: 'moving',
        title: 'Moving',
        text: 'A flat rate by home size, with truck, crew, and fuel.',
      },
      {
        slug: 'cleaning',
        picture: 'cleaning',
        title: 'Move-out cleaning',
        text: 'From the oven to the windows, with a 14-day guarantee.',
      },
      {
        slug: 'packing',
        picture: 'packing',
        title: 'Packing',
        text: 'Boxes from us, and hands to fill them if you like.',
      },
      {
        slug: 'storage',
        picture: 'storage',
        title: 'Storage',
        text: 'Climate-controlled and locked, for as long as you need it.',
      },
      {
        slug: 'pianos',
        picture: 'pianos',
        title: 'Pianos',
        text: "The right gear, and people who've done it many times.",
      },
      {
        slug: 'abroad',
        picture: 'abroad',
        title: 'Moving abroad',
        text: 'To Canada and Northern Europe, with a crew at the other end.',
      },
    ],
  },
  prices: {
    title: "You'll know the price first",
    text: 'The flat rate holds even if the day runs longer than we planned. Truck, crew, and fuel are included.',
    link: 'See all prices and fees',
  },
  steps: {
    title: 'How it works',
    items: [
      {
        title: 'Tell us what you have',
        text: 'Write in chat or call. Two addresses and a date will do for now.',
      },
      {
        title: 'Get a flat rate',
        text: "It's there within one business day. Nothing is final until you say yes.",
      },
      {
        title: 'Pack at your own pace',
        text: "We can bring the boxes well ahead. We're happy to pack for you, too.",
      },
      { title: 'We carry', text: 'You unlock the door and point. We take it from there.' },
    ],
  },
  promises: {
    title: 'What you can count on',
    items: [
      {
        title: 'The price holds',
        text: 'Nothing is added afterward. If something changes, we ask you first.',
      },
      { title: 'Coverage included', text: 'Basic liability comes with every move, and you can choose more.' },
      { title: 'Free to change your mind', text: 'Cancel at no cost up to seven days before your move.' },
      { title: 'Sundays, too', text: 'We move when it works for you, any day of the week.' },
    ],
  },
  questions: {
    title: 'People ask us',
    lede: "Don't see your question? Ask Maja. She knows all of this by heart.",
  },
  offices: {
    title: 'Seven cities, one way to carry',
    lede: 'Move between them, and our own crew meets you at the other end.',
  },
  footer: {
    contact: 'Contact',
    hours: 'Hours',
    pages: 'All about your move',
    since: 'Moving people since 2009',
    demo: "Nordflytt doesn't exist. This site is a demo of Svar, the AI front desk that a business hosts itself.",
  },
  document: {
    onThisPage: 'On this page',
    more: 'Read next',
    askTitle: 'Anything else on your mind?',
    askText: 'Maja answers right away, and brings in a colleague when needed.',
  },
  notFound: {
    title: 'This page has moved',
    text: "There's nothing at the address you opened.",
    link: 'Back to the home page',
  },
}
