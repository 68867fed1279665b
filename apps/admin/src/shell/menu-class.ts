/** The menu at the left, from tablet width on. */
export const menuClass =
  'flex w-56 shrink-0 flex-col border-r border-line bg-sunken p-2 max-md:hidden xl:w-60'
