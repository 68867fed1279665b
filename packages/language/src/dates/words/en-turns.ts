/** Turns of phrase of English: they name no time, and say what a time beside them is worth. */
export const englishTurns = `
away = away | out of town | out of office | out of the office | on holiday | on holidays | on vacation | on leave | abroad | travelling | traveling | out of the country | at work | working
ifclause = if | unless | in case | as long as
goes = if | unless
lasts = lasts | lasting | will last | goes on for | runs for | going on for
justgone = just gone | just passed | just past
afterone = the one after | the one after that | the following one | the next one
pastown = was | were
goes = was hoping | was wondering | was thinking | was looking | was after | were hoping | were wondering | were thinking | were looking | was planning | were planning | i was told | was going
not = barring | bar | excluding | excl | aside from | with the exception of
skip = at the bar | in the bar | the bar | a bar | bar area | wine bar | snack bar | bar stools | by the bar
untold = until the new year | till the new year
unsureday = sat | sun | wed
shyday:3 = wed
shyday:6 = sat
shyday:7 = sun
instead = instead
before = sooner than
untold = after the holidays | over the holidays | before the holidays | during the holidays | the moment you open | once you open | soon as you open
thatbound = beforehand
mine = my | our | change my | move my | move our | push my | push our | bump my | bump our | nudge my | shift my | swap my | switch my
move = change my | move my | move our | push my | push our | bump my | bump our | nudge my | shift my | swap my | switch my | shift our | swap our | switch our | change our
shiftverb = change my | move my | move our | push my | push our | bump my | bump our | nudge my | shift my | swap my | switch my | shift our | swap our | switch our | change our
mine = change our | shift our | swap our | switch our
goes = wed be | wed like | wed love | wed prefer | wed need | wed want | wed come | wed have | wed rather
vacation = half term | half terms | spring break | school holidays | school holiday | summer holidays | easter holidays | christmas holidays | winter break | christmas break | summer break | fall break
skip = per month | per week | per day | per hour | per year
cancel = cancel | cancelling | canceling | cancelled | canceled | call off | fell through
away = i'm off | im off | is off | are off | am off | off work | day off
counted = year old | years old | yr old | yrs old | yo | months old | month old | weeks old
untold = today is the
skip = last time
skip = have a lovely weekend | enjoy your weekend | enjoy the weekend | have a good week | have a great week | have a nice week | have a lovely day | have a lovely week | have a lovely evening | have a great weekend
from = earliest i can do is | the earliest i can do is | earliest i can make is | the earliest i can make is | earliest is | the earliest is
newyearpart = in the new year | of the new year | early in the new year
ownday = leap day | tax day | sports day | election day | polling day | inset day | prom night | moving day | match day | game day | delivery day | payday | pay day | bin day | graduation day | wedding day
anything = anything | something | free | available | got
forcount = can we be | could we be
skip = isn't it | isnt it | aren't you | arent you | don't you | dont you | won't you | doesn't it | aren't they | innit
pastverb = came by | stopped by | popped in | dropped by | drove by
corrects:surely = but i meant | but meant | but i mean | but it should be | but that should be | i mean | i meant | i mean to say | i meant to say | correction | scratch that | strike that | or rather | make that | let's make that | it should be | that should be | should read
after = not until after | not till after | not til after
hindered = something came up | something's come up | something has come up | somethings come up | fell ill | come down with something | came down sick | i'm ill | i'm sick | i am sick | clash | clashes | double booked | got called into work
fill = anymore | any more | any longer | after all | i'm afraid | im afraid | now i'm afraid
corrects = no | nope | no wait | wait no | wait | hang on | hold on | no sorry | sorry no | sorry | apologies | oops | whoops | actually | no actually | actually no | my mistake | my bad | make it | let's make it | oh | hm
threemonths = quarter
quarterno = q
inquarter = in q
weekno = weeks | wks
counted = sq | sqm | sq m | sqft | sq ft | square feet | square foot | square metres | square meters | ft | feet | metres | meters | miles | kg | lbs | chairs
rather = better
skip = as early as
or:else = otherwise
move = be moved | get moved
shiftverb = be moved | get moved
pastverb = been paid | been delivered | been sent | been collected | been repaired | been fixed
untold = early in the day | late in the day | later in the day | earlier in the day
untold = soon as you reopen | when you reopen | once you reopen | when you open again
swap = swap | exchange | trade | switch | swap my | switch my | exchange my | trade my | swap our | switch our
against = for
until = and stay until | and stay till | and stay to | and staying until | and are staying until | staying until | staying till
goes = back
by+in = in no more than | in at most | in not more than
forcount = suite for | cabin for | cottage for | apartment for | double for | twin for | tickets for | cake for
arrive = arriving | arrive | arrival | checking in | check in | check-in | getting there | flying in | coming
goes = arriving | arrive | checking in | check in | coming
depart = leaving | leave | departing | depart | departure | checking out | check out | check-out | going home | heading home | flying home | flying out
leastway = at least
not = is bad | is impossible | is a nightmare | is a no-go | is tough | is tricky | is awkward | is rough | is no use | doesn't suit | does not suit
cancel = expires | expire | runs out
part:afternoon = aft | avo
relday:0+part:afternoon = this aft | this avo
untold = as soon as we are | as soon as we're | as soon as i'm | as soon as we get | as soon as i get | once we're | once we are | once i'm | once we get | once i get | once school's | once school is | when we're back | when i'm back | when we get back | when i get back | when we get home | when i get home
skip = sleep late | sleeping late | work late | working late
away = on nights | on earlies | on lates | on night shift | on the night shift
from+relday:0+until = from now until | from now till | from now to | from now through | from now on until
daylong = during the day | in the course of the day
untold = doors open | doors at
${badDays()}
`

/** `Monday's bad`: the day, and that it is none. */
function badDays(): string {
  const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
  const words = [
    'bad',
    'tough',
    'tricky',
    'awkward',
    'rough',
    'impossible',
    'a no-go',
    'a nightmare',
    'full',
    'booked up',
    'taken',
  ]
  const lines = days.map(
    (day, at) => `weekday:${at + 1}+not = ${words.map((word) => `${day}'s ${word}`).join(' | ')}`,
  )
  return lines.join('\n')
}
