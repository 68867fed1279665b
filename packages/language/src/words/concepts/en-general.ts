/** Words of the same meaning in English texts of any kind, one thing a line; see `concepts.ts` for how it is read. */
export const englishGeneral = `begin start commence launch onset outset
end finish conclude conclusion cease terminate termination
found establish create form institute foundation creation
area region territory zone district
nation country state national
town city village settlement municipality urban
job occupation profession employment
worker employee staff labourer workforce
wage salary income earnings pay
money funds funding finance financial fund
war conflict battle hostilities warfare fighting
army troops soldiers military forces
attack assault raid invasion strike offensive
kill murder slay assassinate execute
win victory defeat beat triumph
king monarch ruler emperor queen sovereign
rule reign govern
leader head chief president chairman director
government administration authorities
law legislation act statute
illness disease sickness disorder ill
doctor physician
medicine drug medication pharmaceutical
author writer write
film movie
television tv
build construct erect construction
building structure
destroy demolish ruin wreck devastate
buy purchase acquire acquisition
sell sale sold
own possess owner ownership
rich wealthy affluent wealth
poor poverty impoverished
student pupil learner
teacher instructor educator lecturer
scientist researcher scholar
find discover detect discovery
invent devise invention inventor
design develop
show demonstrate exhibit display reveal
believe consider regard view
say claim declare announce state
name call title term dub
use employ utilize apply
help assist aid support
require need necessary demand
allow permit enable authorize
forbid prohibit ban outlaw
prevent halt block stop
cause lead result trigger
effect impact influence consequence
reason cause
change alter modify transform
increase grow rise raise expand
decrease reduce decline drop lower shrink
fast quick rapid speed velocity swift
old ancient
new recent modern
last final latest
main primary chief principal major
important significant essential crucial vital key
famous noted renowned notable prominent well-known
difficult hard tough
dangerous hazardous risky harmful danger risk hazard
near close adjacent nearby
inside within interior inner
outside exterior outer external
top peak summit highest
north northern
south southern
east eastern
west western
population inhabitants residents inhabitant
live reside inhabit dwell residence
leave depart departure exit
arrive reach
travel journey trip voyage
move relocate migrate migration
ship boat vessel
plane aircraft airplane
car vehicle automobile
road highway route motorway
mountain hill
sea ocean
ground soil land
weather climate
rain rainfall precipitation
weight mass heavy
tall height elevation
number amount quantity
percent percentage proportion share
year annual yearly
month monthly
week weekly
day daily
part portion section component segment
type kind sort variety category
team squad club
company firm corporation enterprise
goods product merchandise
religion faith belief religious
god deity divine
priest clergy pastor
species organism
food meal dish cuisine diet
eat consume feed
wife husband spouse marry
father mother parent
relatives kin family
woman female
man male
young youth
agreement treaty pact accord
fight combat struggle
choose select pick elect
vote election ballot
reject refuse deny decline
reply respond response
unite merge combine join
split divide separate
opposite contrary
identical similar alike same equal
differ distinct different
example instance
method technique approach procedure
purpose aim goal objective
difficulty problem issue
idea concept notion
plan scheme proposal
freedom liberty
crime offence offender criminal
prison jail imprison
punishment penalty punish
trade commerce
farming agriculture farmer agricultural
factory manufacture manufacturing
engine motor
device machine apparatus
tool instrument
experiment trial test
study research investigate examine
paint painter painting artist
picture image photograph
stadium venue arena
prize award
acronym abbreviation initials
language tongue
border boundary frontier
coast shore coastline
port harbor
castle fortress fort
defend protect protection
guard watch
rescue save
hurt injure wound injury
burn fire
steal theft rob robbery
hide conceal
seize capture conquer conquest
rebel revolt rebellion uprising insurgency
protest demonstration demonstrate
oppose opposition against resist
enemy opponent foe rival
ally alliance allied
friend companion
slave slavery enslave
refugee exile flee
expel deport banish
immigrant migrant immigration
gather collect assemble
meeting assembly conference gathering
committee council board
appoint nominate assign
resign quit step
replace succeed successor substitute
remain stay
continue persist
keep retain maintain preserve
give grant provide supply
receive obtain | get
send transmit dispatch
produce generate make yield
contain include comprise consist
connect link attach join
measure gauge
calculate compute
estimate approximate approximately
die death perish
bury burial grave tomb
born birth
site location place situated located
origin source root derive
shape form
colour hue
bright light
dark darkness
hot warm heat
cold cool chill
wet moist humid
dry arid
strong powerful strength
weak feeble
wide broad width
full complete entire whole
rare scarce uncommon
common frequent usual ordinary typical
often frequently
sometimes occasionally
always constantly
once formerly previously former
now currently present today current
about approximately roughly around
cost expense price
debt owe
tax duty levy
budget spending
profit gain revenue
loss lose
economy economic
industry industrial
politics political politician
society social
culture cultural
education educational
history historical
nature natural
music musical
theatre drama play
poem poet poetry
novel book
newspaper press journal
magazine periodical
speech address lecture
talk speak conversation
teach educate
understand comprehend
remember recall
england english
britain british uk
scotland scottish scots
wales welsh
ireland irish
france french
germany german
spain spanish
italy italian
portugal portuguese
netherlands dutch
belgium belgian
switzerland swiss
austria austrian
poland polish
russia russian
greece greek
rome roman
egypt egyptian
turkey turkish
china chinese
japan japanese
india indian
america american us usa
canada canadian
mexico mexican
europe european
africa african
asia asian
denmark danish
sweden swedish
norway norwegian
finland finnish
iceland icelandic
hungary hungarian
israel israeli
iran iranian persian
iraq iraqi
arab arabic arabian
christian christianity
catholic catholicism
protestant protestantism
muslim islam islamic
jew jewish judaism
program series broadcast air
cultivate grow
first initial earliest
original initial
era period epoch
railway rail railroad
match contest game
transport convey carry`
